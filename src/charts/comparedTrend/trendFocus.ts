/** Which figure of a trend is looked at, and how keys and pointer lead to another. Pure. */
import { isValue } from '../../domain/figures/cells.ts'
import type { ComparedTrendModel } from './comparedTrendModel.ts'
import type { Scales } from './trendLayout.ts'

/** A region and a period, by their places in the model. */
export interface TrendFocus {
  line: number
  period: number
}

const PAGE = 10
/** A pointer farther than this from every figure points at none. */
const REACH = 40

/** Where the keyboard begins: what stands out, or else the first region, at its last figure. */
export function firstFocus({ lines, periods }: ComparedTrendModel): TrendFocus | undefined {
  if (lines.length === 0) return undefined
  const standing = (word: string) => lines.findIndex((each) => each.standing === word)
  const line = [standing('picked'), standing('own'), 0].find((each) => each >= 0) ?? 0
  const end = lines[line]?.end?.period
  const last = periods.findIndex(({ period }) => period === end)
  return { line, period: last >= 0 ? last : periods.length - 1 }
}

/** The place of a region and a period by their names; undefined when the model no longer has them. */
export function focusOn(
  { lines, periods }: ComparedTrendModel,
  { code, period: name }: { code: string; period: string },
): TrendFocus | undefined {
  const line = lines.findIndex(({ row }) => row.code === code)
  const period = periods.findIndex((each) => each.period === name)
  return line < 0 || period < 0 ? undefined : { line, period }
}

/**
 * Where a key leads: along the periods of a region, or to the region with the next higher or lower figure of that
 * period. Regions without a figure there come below the lowest, in the order of the rows. Undefined for any other key.
 */
export function movedFocus(
  model: ComparedTrendModel,
  focus: TrendFocus,
  key: string,
): TrendFocus | undefined {
  const along = (period: number) => ({
    ...focus,
    period: Math.min(Math.max(period, 0), model.periods.length - 1),
  })
  const across = (steps: number) => {
    const order = ranked(model, focus.period)
    const rank = order.indexOf(focus.line) + steps
    return { ...focus, line: order[Math.min(Math.max(rank, 0), order.length - 1)] ?? focus.line }
  }
  switch (key) {
    case 'ArrowLeft':
      return along(focus.period - 1)
    case 'ArrowRight':
      return along(focus.period + 1)
    case 'Home':
      return along(0)
    case 'End':
      return along(model.periods.length - 1)
    case 'ArrowUp':
      return across(-1)
    case 'ArrowDown':
      return across(1)
    case 'PageUp':
      return across(-PAGE)
    case 'PageDown':
      return across(PAGE)
    default:
      return undefined
  }
}

/** Places of the regions, the highest figure of a period first, absent ones last. */
function ranked({ lines }: ComparedTrendModel, period: number): number[] {
  const values = lines.map(({ points }) => {
    const cell = points[period]?.cell
    return cell !== undefined && isValue(cell) ? cell.value : undefined
  })
  return lines
    .map((_each, place) => place)
    .toSorted((a, b) => {
      const [first, second] = [values[a], values[b]]
      if (first === undefined || second === undefined)
        return Number(first === undefined) - Number(second === undefined) || a - b
      return second - first || a - b
    })
}

/** The figure that a pointer is nearest to: first the period, then the height. */
export function focusNear(
  { periods, lines }: ComparedTrendModel,
  { x, y }: Scales,
  pointer: { x: number; y: number },
): TrendFocus | undefined {
  const period = nearest(
    periods.map(({ at }) => Math.abs(x(at) - pointer.x)),
    Number.POSITIVE_INFINITY,
  )
  if (period === undefined) return undefined
  const line = nearest(
    lines.map(({ points }) => {
      const cell = points[period]?.cell
      return cell !== undefined && isValue(cell)
        ? Math.abs(y(cell.value) - pointer.y)
        : Number.POSITIVE_INFINITY
    }),
    REACH,
  )
  return line === undefined ? undefined : { line, period }
}

function nearest(distances: readonly number[], within: number): number | undefined {
  let [best, least]: [number | undefined, number] = [undefined, within]
  distances.forEach((distance, place) => {
    if (distance < least) [best, least] = [place, distance]
  })
  return best
}
