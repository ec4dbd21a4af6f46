import { isValue, marginsOf } from '../../domain/figures/cells.ts'
import type { CellValue } from '../../domain/register/things.ts'
import { type Moment, joined } from './runs.ts'

export interface BandPoint extends Moment {
  low: number
  high: number
}

/** From the lowest to the highest figure of one period, and of how many regions: not every region has one every time. */
export interface RangePoint extends BandPoint {
  of: number
}

type Points = readonly (Moment & { cell: CellValue })[]

/** The lowest and the highest figure per period, in stretches that a gap or a break parts. */
export function bandOf(lines: readonly { points: Points }[], periods: readonly Moment[]): RangePoint[][] {
  const ranges = periods.map((moment, place) => {
    let [low, high, of] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0]
    for (const { points } of lines) {
      const cell = points[place]?.cell
      if (cell === undefined || !isValue(cell)) continue
      low = Math.min(low, cell.value)
      high = Math.max(high, cell.value)
      of += 1
    }
    return { ...moment, low, high, of }
  })
  return joined(ranges, ({ of }) => of > 0)
}

/** The publisher's margins of one line, in the same stretches; nothing where it gives none. */
export function marginBand(points: Points): BandPoint[][] {
  return joined(points, ({ cell }) => marginsOf(cell) !== undefined).map((run) =>
    run.flatMap(({ period, at, segment, cell }) => {
      const margins = marginsOf(cell)
      return margins === undefined ? [] : [{ period, at, segment, low: margins.lower, high: margins.upper }]
    }),
  )
}
