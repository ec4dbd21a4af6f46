import { useMemo, useRef } from 'react'
import type { Replaced } from '../../domain/comparison/classification.ts'
import type { ComparedColumn, ComparedRow } from '../../domain/comparison/comparison.ts'
import { distributionTexts } from '../../messages/compare/distribution.ts'
import { useFiguresView } from '../../register/RegisterContext.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useWidth } from '../../ui/useWidth.ts'
import { BarsTable } from '../bars/BarsTable.tsx'
import { barsModel } from '../bars/barsModel.ts'
import { barsSheet } from '../bars/barsSheet.ts'
import { standingAs } from '../bars/standingAs.ts'
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
import { BinsTable } from './BinsTable.tsx'
import { DistributionPlot } from './DistributionPlot.tsx'
import { distributionModel } from './distributionModel.ts'
import { distributionFindings, distributionNotes } from './distributionWords.ts'
import { namedRegions } from './namedRegions.ts'
import './distribution.css'

const NONE: readonly Replaced[] = []
/** More names than this only get in each other's way. */
const MOST_NAMES = 24
/** A longer table would fill pages with what the ordered bars show. */
const MOST_ON_PAPER = 60

/** How the regions are spread over one indicator: where most lie, and where the chosen ones lie among them. */
export function DistributionFigure({
  id,
  column,
  rows,
  comparatorName,
  nameOf,
  place: inPlace,
  chosen,
  replaced = NONE,
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
  /** Every region of the scale; keep the same column and rows between renders. */
  column: ComparedColumn
  rows: readonly ComparedRow[]
  /** Codes of the regions that stand out in the drawing, and have their name there as far as there is room. */
  chosen: readonly string[]
  /** Regions that were asked for and that others stand for among the rows. */
  replaced?: readonly Replaced[]
}) {
  const t = useTexts(distributionTexts)
  const language = useLanguage()
  const [place, width] = useWidth()
  const drawing = useRef<HTMLDivElement>(null)
  const model = useMemo(() => distributionModel(column, rows), [column, rows])
  // Regions that are counted in bins need not be put in order, unless a file is made of them.
  const isBinned = model.bins !== undefined
  const bars = useMemo(
    () => (isBinned ? undefined : barsModel(column, rows, 'value')),
    [isBinned, column, rows],
  )
  const { byCode } = useFiguresView().index.regions
  const others = useMemo(
    () => standingAs(replaced, bars?.bars ?? [], (code) => byCode.get(code)?.name ?? code, language),
    [replaced, bars, byCode, language],
  )
  const { named, must } = useMemo(
    () => namedRegions(model, { picked, own, chosen }, MOST_NAMES),
    [model, picked, own, chosen],
  )
  const title = titleOf(column, inPlace, language)
  const context: FigureContext = {
    title,
    frame: frameOf([column], language),
    findings: distributionFindings(model, comparatorName, picked, language),
    notes: [
      ...comparatorSentences(column.comparator, column, comparatorName, digitsIn(column), language, nameOf),
      ...distributionNotes(model, chosen, language),
    ],
    pictureNotes: absentSentences(model.absent, language),
    warning: modelWarning([column], language),
    sources: sourcesOf([column]),
    today,
    address,
    about,
  }
  return (
    <ComparedFigure
      id={id}
      context={context}
      view={view}
      show={show}
      heading={heading}
      table={
        bars !== undefined ? (
          <BarsTable
            model={bars}
            others={others}
            title={title}
            comparatorName={comparatorName}
            picked={picked}
            own={own}
            onPick={onPick}
          />
        ) : (
          <BinsTable model={model} title={title} />
        )
      }
      tableOnPaper={isBinned || model.regions.length <= MOST_ON_PAPER}
      download={{
        title: t.fileTitle(title),
        sheet: () => barsSheet(bars ?? barsModel(column, rows, 'value'), comparatorName, language, nameOf),
        picture: () => drawing.current?.querySelector('svg') ?? null,
      }}
      beneath={<AbsentRegions groups={model.absent} />}
    >
      <div ref={place} className="distribution-place">
        <div ref={drawing}>
          {width === 0 || model.regions.length === 0 ? null : (
            <DistributionPlot
              model={model}
              width={Math.min(width, 1100)}
              comparatorName={comparatorName}
              named={named}
              chosen={chosen}
              must={must}
              picked={picked}
            />
          )}
        </div>
      </div>
    </ComparedFigure>
  )
}
