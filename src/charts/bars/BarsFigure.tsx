import { useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ComparedColumn, ComparedRow } from '../../domain/comparison/comparison.ts'
import { barsTexts } from '../../messages/compare/bars.ts'
import { Choice } from '../../ui/Choice.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { AbsentRegions } from '../figure/AbsentRegions.tsx'
import { ComparedFigure } from '../figure/ComparedFigure.tsx'
import { absentSentences } from '../figure/absence.ts'
import {
  comparatorSentences,
  digitsIn,
  frameOf,
  modelWarning,
  sourcesOf,
  titleOf,
} from '../figure/columnContext.ts'
import type { FigureContext } from '../figure/figureContext.ts'
import type { SwitchedFigureProps } from '../figure/figureProps.ts'
import { BarsList } from './BarsList.tsx'
import { BarsPicture } from './BarsPicture.tsx'
import { BarsTable } from './BarsTable.tsx'
import { type BarOrder, barsModel } from './barsModel.ts'
import { barsSheet } from './barsSheet.ts'
import { barFindings, barNotes, excerptSentence } from './barsWords.ts'
import './bars.css'

/**
 * One indicator over many regions in order: bars from zero with the margins of the publisher and a line for the
 * comparator. The bars are a table themselves, a row per region; “Tabel” shows the same rows in numbers.
 */
export function BarsFigure({
  id,
  column,
  rows,
  comparatorName,
  nameOf,
  place,
  picked,
  own,
  onPick,
  order,
  onOrder,
  view,
  show,
  today,
  address,
  about,
  heading,
}: SwitchedFigureProps & {
  /** Keep the same column and rows between renders: thousands of bars are put in order. */
  column: ComparedColumn
  rows: readonly ComparedRow[]
  order: BarOrder
  onOrder: (order: BarOrder) => void
}) {
  const t = useTexts(barsTexts)
  const language = useLanguage()
  const [isAsked, setIsAsked] = useState(false)
  const drawing = useRef<SVGSVGElement>(null)
  const model = useMemo(() => barsModel(column, rows, order), [column, rows, order])
  const title = titleOf(column, place, language)
  const context: FigureContext = {
    title,
    frame: frameOf([column], language),
    findings: barFindings(model, comparatorName, picked, language),
    notes: [
      ...comparatorSentences(column.comparator, column, comparatorName, digitsIn(column), language, nameOf),
      ...barNotes(model, comparatorName, language),
    ],
    pictureNotes: [...absentSentences(model.absent, language), ...excerptSentence(model, language)],
    warning: modelWarning([column], language),
    sources: sourcesOf([column]),
    today,
    address,
    about,
  }
  const shared = { model, title, comparatorName, picked, own, onPick }
  return (
    <ComparedFigure
      id={id}
      context={context}
      view={view}
      show={show}
      heading={heading}
      table={<BarsTable {...shared} />}
      tableOnPaper={false}
      download={{
        title: t.fileTitle(title),
        sheet: () => barsSheet(model, comparatorName, language, nameOf),
        picture: () => {
          // Only the rows in sight are on the page: the whole is drawn for the file, which is made at once.
          flushSync(() => setIsAsked(true))
          setTimeout(() => setIsAsked(false))
          return drawing.current
        },
      }}
      controls={
        <Choice
          legend={t.order}
          name={`${id}-volgorde`}
          options={[
            { value: 'value', text: t.byValue },
            { value: 'name', text: t.byName },
          ]}
          value={order}
          onChange={onOrder}
        />
      }
      beneath={
        <>
          {excerptSentence(model, language).map((each) => (
            <p key={each} className="note print-only">
              {each}
            </p>
          ))}
          <AbsentRegions groups={model.absent} />
        </>
      }
    >
      <BarsList {...shared} />
      {isAsked ? (
        <div className="compared-figure__picture" aria-hidden="true">
          <BarsPicture
            model={model}
            comparatorName={comparatorName}
            picked={picked}
            own={own}
            ref={drawing}
          />
        </div>
      ) : null}
    </ComparedFigure>
  )
}
