import { isValue } from '../../domain/figures/cells.ts'
import type { CellValue } from '../../domain/register/things.ts'
import { figureTexts } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import { axisAround } from '../../slides/axis.ts'
import type { Absence, Row, ScatterChart, Value } from '../../slides/chart.ts'
import { comparatorForFile } from '../figure/comparatorBasis.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { markedName } from '../figure/figureSlide.ts'
import { cellRemark } from '../trend/cellRemark.ts'
import { mostOuter, outermost } from './placeNames.ts'
import type { ScatterAxis, ScatterModel } from './scatterModel.ts'
import { withUnit } from './scatterWords.ts'

/** A row of the sheet: a region, or the comparator. */
interface SlideRow {
  name: string
  figures: readonly [Figure, Figure]
}

interface Figure {
  value: Value
  /** Why it is not there. */
  words?: string | undefined
}

/**
 * The points of the page, with every region in the sheet and the comparator as a point where it has both figures. Undefined
 * where there are none, or more than can be told apart: words say it then.
 */
export function scatterChart(
  model: ScatterModel,
  { name, comparatorName, marked }: { name: string; comparatorName: string; marked: string | undefined },
  language: Language,
): ScatterChart | undefined {
  const { x, y, points, rows, bins } = model
  if (points.length === 0 || bins !== undefined) return undefined
  const regions = rows.map(({ row, cells }): SlideRow => ({
    name: markedName(row, [cells.x, cells.y], language),
    figures: [figureOf(cells.x, language), figureOf(cells.y, language)],
  }))
  const comparator: SlideRow = {
    name: comparatorName,
    figures: [comparatorOf(x, language), comparatorOf(y, language)],
  }
  const all = [...regions, comparator]
  const values = (which: 0 | 1) =>
    all.flatMap(({ figures }) => (figures.every(isThere) ? [Number(figures[which].value)] : []))
  const rowOf = (code: string | undefined): Row | undefined => {
    const row = rows.findIndex((each) => each.row.code === code)
    return row < 0 ? undefined : row
  }
  const own = rowOf(marked)
  const standing = points.filter((point) => point.standing !== 'other').toReversed()
  // As on the page: the values lie as the places of their points do.
  const outer = outermost(points, points)
    .slice(0, mostOuter(points.length))
    .flatMap((place) => points[place] ?? [])
  return {
    kind: 'scatter',
    sheet: {
      name,
      head: [figureTexts[language].region, withUnit(x, language), withUnit(y, language)],
      rows: all.map(({ name: row, figures }) => [row, ...figures.map(({ value }) => value)]),
      absences: all.flatMap(({ figures }, row) =>
        figures.flatMap(({ value, words }, place): Absence[] =>
          value === undefined && words !== undefined ? [{ row, column: place + 1, words }] : [],
        ),
      ),
    },
    names: 0,
    x: 1,
    y: 2,
    ...(own === undefined ? {} : { marked: own }),
    ...(comparator.figures.every(isThere) ? { comparator: rows.length } : {}),
    labelled: [...standing, ...outer].flatMap(({ row }) => rowOf(row.code) ?? []),
    xAxis: axisAround(values(0), false, withUnit(x, language)),
    yAxis: axisAround(values(1), false, withUnit(y, language)),
    digits: Math.max(x.digits, y.digits),
  }
}

const isThere = ({ value }: Figure): boolean => value !== undefined

const figureOf = (cell: CellValue, language: Language): Figure => ({
  value: isValue(cell) ? cell.value : undefined,
  words: cellRemark(cell, language),
})

const comparatorOf = ({ column: { comparator }, digits }: ScatterAxis, language: Language): Figure => ({
  value: comparatorForFile(comparator, digits),
  words: comparator.state === 'none' ? comparedTexts[language][comparator.reason] : undefined,
})
