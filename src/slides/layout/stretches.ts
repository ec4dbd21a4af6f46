import type { Point } from '../box.ts'
import { absenceAt, figureAt, type Row, type TrendChart, type TrendLine } from '../chart.ts'

/** The first and last row of a stretch. */
export type Stretch = readonly [first: Row, last: Row]

/**
 * The stretches in which a line runs on: it stops at a break, and where a figure is absent. A year without a figure and
 * without a reason was not measured for this line: there it runs on.
 */
export function stretchesOf(chart: TrendChart, { values }: TrendLine): readonly Stretch[] {
  const { sheet, years, breaks } = chart
  const isFirstAfterBreak = (row: Row) =>
    breaks.some(({ year }) => yearIn(chart, row) >= year && row > 0 && yearIn(chart, row - 1) < year)
  const stretches: [Row, Row][] = []
  let isGoingOn = false
  for (const row of sheet.rows.keys()) {
    const last = stretches.at(-1)
    if (absenceAt(sheet, row, values) !== undefined || figureAt(sheet, row, years) === undefined)
      isGoingOn = false
    else if (isGoingOn && last !== undefined && !isFirstAfterBreak(row)) last[1] = row
    else {
      stretches.push([row, row])
      isGoingOn = true
    }
  }
  // From figure to figure: what is empty before and after is no part of a line.
  return stretches.flatMap(([first, last]): Stretch[] => {
    const held = [...sheet.rows.keys()].filter(
      (row) => row >= first && row <= last && figureAt(sheet, row, values) !== undefined,
    )
    const [begin, end] = [held[0], held.at(-1)]
    return begin === undefined || end === undefined ? [] : [[begin, end]]
  })
}

const yearIn = ({ sheet, years }: TrendChart, row: Row): number =>
  figureAt(sheet, row, years) ?? Number.NEGATIVE_INFINITY

/** The points of a line within a stretch, to be joined. */
export const runIn = (
  { sheet }: TrendChart,
  { values }: TrendLine,
  [first, last]: Stretch,
  pointAt: (row: Row, value: number) => Point,
): Point[] =>
  sheet.rows.flatMap((_, row) => {
    const value = row < first || row > last ? undefined : figureAt(sheet, row, values)
    return value === undefined ? [] : [pointAt(row, value)]
  })
