import { useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Replaced } from '../../domain/comparison/classification.ts'
import type { ComparedColumn, ComparedRow } from '../../domain/comparison/comparison.ts'
import { barsTexts } from '../../messages/compare/bars.ts'
import { useFiguresView } from '../../register/RegisterContext.tsx'
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
import { standingAs } from './standingAs.ts'
import './bars.css'

const NONE: readonly Replaced[] = []

/**
 * One indicator over many regions in order: bars from zero with the margins of the publisher and a line for the
 * comparator. The bars are a table themselves, a row per region; “Tabel” shows the same rows in numbers.
 */
export function BarsFigure({
  id,
  column,
  rows,
  replaced = NONE,
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
  /** Regions that were asked for and that others stand for among the rows. */
  replaced?: readonly Replaced[]
  order: BarOrder
  onOrder: (order: BarOrder) => void
}) {
  const t = useTexts(barsTexts)
  const language = useLanguage()
  const [isAsked, setIsAsked] = useState(false)
  const drawing = useRef<SVGSVGElement>(null)
  const { byCode } = useFiguresView().index.regions
  const model = useMemo(() => barsModel(column, rows, order), [column, rows, order])
  const others = useMemo(
    () => standingAs(replaced, model.bars, (code) => byCode.get(code)?.name ?? code, language),
    [replaced, model.bars, byCode, language],
  )
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
  const shared = { model, others, title, comparatorName, picked, own, onPick }
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
