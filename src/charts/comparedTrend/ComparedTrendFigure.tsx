import { useMemo, useRef } from 'react'
import type { ComparedColumn } from '../../domain/comparison/comparison.ts'
import type { ComparedSeries } from '../../domain/comparison/seriesFor.ts'
import { comparedTrendTexts } from '../../messages/compare/comparedTrend.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import type { AboutRow } from '../../ui/download/sheet.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { ComparedFigure } from '../figure/ComparedFigure.tsx'
import { modelWarning, sourcesOf, titleOf } from '../figure/columnContext.ts'
import { type FigureContext, withoutSaid } from '../figure/figureContext.ts'
import type { SwitchedFigureProps } from '../figure/figureProps.ts'
import { PossibleBreaks } from '../trend/PossibleBreaks.tsx'
import { SureBreaks } from '../trend/SureBreaks.tsx'
import { breakWords, possibleBreakWords } from '../trend/breakWords.ts'
import { ComparedTrendPlot } from './ComparedTrendPlot.tsx'
import { ComparedTrendTable } from './ComparedTrendTable.tsx'
import { comparedTrendModel } from './comparedTrendModel.ts'
import { comparedTrendSheet } from './comparedTrendSheet.ts'
import { trendFindings, trendFrame } from './comparedTrendWords.ts'
import { comparedAt, otherYearNotes, trendNotes } from './trendNotes.ts'

/**
 * One indicator of many regions through time beside the comparator: lines by name while there are few, in grey when there
 * are more, and a band from lowest to highest when there are too many to follow. A break is drawn and named; two editions
 * are never joined.
 */
export function ComparedTrendFigure({
  id,
  column,
  series,
  comparatorName,
  nameOf,
  place,
  picked,
  own,
  onPick,
  view,
  show,
  today,
  address,
  about,
  heading,
}: SwitchedFigureProps & {
  /** The column that the series is the course of. */
  column: ComparedColumn
  /** Keep the same series between renders: thousands of lines are laid out. */
  series: ComparedSeries
}) {
  const t = useTexts(comparedTrendTexts)
  const language = useLanguage()
  const drawing = useRef<SVGSVGElement>(null)
  const model = useMemo(
    () => comparedTrendModel({ series, comparatorName, picked, own }),
    [series, comparatorName, picked, own],
  )
  const title = titleOf(column, place, language)
  const sure = model.breaks.flatMap((each) => each.breaks)
  const breaks = breakWords(sure, language)
  const possible = possibleBreakWords(model, language)
  const context: FigureContext = {
    title,
    frame: trendFrame(model, language),
    findings: trendFindings(model, language),
    notes: [
      ...comparedAt(model, column, language, nameOf),
      ...otherYearNotes(model, column, language),
      ...trendNotes(model, language, view === 'table' && model.drawable),
    ],
    pictureNotes: [...breaks, ...possible],
    warning: modelWarning([column], language),
    sources: withoutSaid(
      sourcesOf([{ ...column, key: { ...series.key, period: model.periods.at(-1)?.period ?? '' } }]),
      model.possibleBreaks,
    ),
    today,
    address,
    about,
  }
  const fileNotes = [...breaks, ...possibleBreakWords(model, language, false)].map((each): AboutRow => [
    comparedTexts[language].note,
    each,
  ])
  const table = <ComparedTrendTable model={model} caption={title} />
  return (
    <ComparedFigure
      id={id}
      context={context}
      {...(model.drawable ? { view, show, table } : {})}
      heading={heading}
      download={{
        title: t.fileTitle(title),
        sheet: () => comparedTrendSheet(model, language, nameOf),
        // On the screen and with the picture they stand beside the drawing.
        about: () => fileNotes,
        ...(model.drawable ? { picture: () => drawing.current } : {}),
      }}
      beneath={
        <>
          <SureBreaks breaks={sure} />
          <PossibleBreaks breaks={model.possibleBreaks} isDrawn={model.drawable && view !== 'table'} />
        </>
      }
    >
      {model.drawable ? (
        <div className="compared-trend">
          <ComparedTrendPlot model={model} label={title} drawing={drawing} onPick={onPick} />
        </div>
      ) : (
        table
      )}
    </ComparedFigure>
  )
}
