import type { NoComparator } from '../comparison/comparison.ts'
import { isValue } from '../figures/cells.ts'
import type { CellValue } from '../register/things.ts'

/** A region with its figure, and the inhabitants it weighs with: of the same age and year where those are held. */
export interface Member {
  code: string
  cell: CellValue | undefined
  inhabitants: number | undefined
}

/** A mean of shares (or of other figures per inhabitant), in their unit, and the inhabitants it is of. */
export interface WeightedFigure {
  state: 'figure'
  value: number
  inhabitants: number
}

/** Why there is no mean, and which regions stand in the way. */
export interface NoMean {
  state: 'none'
  reason: Extract<NoComparator, 'no-figure' | 'no-weights' | 'incomplete' | 'nothing-chosen' | 'nothing-left'>
  codes: readonly string[]
}

/**
 * Mean of shares weighted by inhabitants: sum of nᵢxᵢ over sum of nᵢ. A member without a figure, for whatever reason, or
 * without inhabitants refuses the mean: a mean of the others would pass for one of all, and beside the mean of a smaller
 * group it could give a suppressed figure away.
 */
export function weightedMean(members: readonly Member[]): WeightedFigure | NoMean {
  const sums = sumsOf(members)
  if ('state' in sums) return sums
  if (sums.inhabitants === 0) return none('no-weights', members)
  return { state: 'figure', value: sums.total / sums.inhabitants, inhabitants: sums.inhabitants }
}

/**
 * The rest of a country: its figure without the members, (N·x − sum of nᵢxᵢ) / (N − sum of nᵢ). Refused as the mean is;
 * when the members are the whole of it, or count more inhabitants than it has; and when all that is left (`others`, as
 * far as they are known) has no figure of its own, because the rest would then be the figure that the publisher withholds.
 */
export function restOf(
  whole: Member,
  members: readonly Member[],
  others: readonly Member[] = [],
): WeightedFigure | NoMean {
  if (whole.cell === undefined || !isValue(whole.cell)) return none('no-figure', [whole])
  const sums = sumsOf(members)
  if ('state' in sums) return sums
  if (!isWeight(whole.inhabitants)) return none('no-weights', [whole])
  const inhabitants = whole.inhabitants - sums.inhabitants
  if (inhabitants < 0) return none('no-weights', [whole, ...members])
  if (inhabitants === 0) return none('nothing-left', [])
  if (others.length > 0 && !others.some(hasFigure)) return none('incomplete', others)
  const value = (whole.inhabitants * whole.cell.value - sums.total) / inhabitants
  return { state: 'figure', value, inhabitants }
}

function sumsOf(members: readonly Member[]): { total: number; inhabitants: number } | NoMean {
  if (members.length === 0) return none('nothing-chosen', [])
  const absent = members.filter((each) => !hasFigure(each))
  if (absent.length > 0) return none('incomplete', absent)
  const weightless = members.filter((each) => !isWeight(each.inhabitants))
  if (weightless.length > 0) return none('no-weights', weightless)
  let total = 0
  let inhabitants = 0
  for (const { cell, inhabitants: weight = 0 } of members) {
    if (cell === undefined || !isValue(cell)) continue
    total += weight * cell.value
    inhabitants += weight
  }
  return { total, inhabitants }
}

const hasFigure = ({ cell }: Member): boolean => cell !== undefined && isValue(cell)
const isWeight = (inhabitants: number | undefined): inhabitants is number =>
  inhabitants !== undefined && Number.isFinite(inhabitants) && inhabitants >= 0
const none = (reason: NoMean['reason'], members: readonly Member[]): NoMean => ({
  state: 'none',
  reason,
  codes: members.map((each) => each.code),
})
