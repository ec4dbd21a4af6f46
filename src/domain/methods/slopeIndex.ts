/** One group of a population that is ordered by disadvantage, the most disadvantaged first. */
export interface OrderedGroup {
  inhabitants: number
  /** In any unit. */
  value: number
}

/** A line that begins this near to 0, beside how far it goes, begins there: the rest is the computer's. */
const NOTHING = 1e-12

/** Inequality over the whole order of groups. */
export interface SlopeIndex {
  state: 'index'
  /** Slope index of inequality: the line at the least disadvantaged end minus that at the most disadvantaged, in the unit. */
  slopeIndex: number
  /**
   * Relative index of inequality: the one divided by the other. Undefined where the line begins at 0 or below: no ratio to
   * that says how much more.
   */
  relativeIndex?: number
  /** The line at the most disadvantaged end, in the unit. */
  intercept: number
}

export interface NoSlopeIndex {
  state: 'not-computable'
  reason: 'fewer-than-two-groups' | 'no-inhabitants'
}

/**
 * Slope and relative index of inequality: a straight line through the groups' values against the middle of each group's
 * place in the population (0–1), weighted by inhabitants. No intervals: those of the source are simulated.
 * Source: phe_sii of PHEindicatormethods; Low & Low, Journal of Public Health 26 (2004) 388–395.
 */
export function slopeIndex(groups: readonly OrderedGroup[]): SlopeIndex | NoSlopeIndex {
  if (groups.length < 2) return { state: 'not-computable', reason: 'fewer-than-two-groups' }
  if (!groups.every(({ inhabitants }) => inhabitants > 0 && inhabitants < Infinity))
    return { state: 'not-computable', reason: 'no-inhabitants' }
  const all = groups.reduce((sum, each) => sum + each.inhabitants, 0)
  let before = 0
  const points = groups.map(({ inhabitants, value }) => {
    const share = inhabitants / all
    before += share
    return { share, rank: before - share / 2, value }
  })
  // The population-weighted mean of the ranks is always a half.
  const meanValue = points.reduce((sum, { share, value }) => sum + share * value, 0)
  const spread = points.reduce((sum, { share, rank }) => sum + share * (rank - 0.5) ** 2, 0)
  const together = points.reduce(
    (sum, { share, rank, value }) => sum + share * (rank - 0.5) * (value - meanValue),
    0,
  )
  const slope = together / spread
  const intercept = meanValue - slope / 2
  return {
    state: 'index',
    slopeIndex: slope,
    ...(intercept <= NOTHING * Math.abs(slope) ? {} : { relativeIndex: (intercept + slope) / intercept }),
    intercept,
  }
}
