import { type ConfidenceLevel, type Interval, Z_OF } from './confidence.ts'
import { faultOfCount, type InvalidCount, NO_DENOMINATOR, type NoDenominator } from './counts.ts'

/** Control limits around a common proportion, for one size of denominator. */
export interface FunnelLimits extends Interval {
  state: 'limits'
}

/**
 * Control limits of a funnel plot for proportions (0–1): the proportions of which the Wilson interval just reaches the
 * baseline, p ± z·√(p(1−p)/n), cut off at 0 and 1. Source: D.J. Spiegelhalter, Statistics in Medicine 24 (2005) 1185–1202;
 * as the funnel limits of PHEindicatormethods. A baseline outside [0, 1] throws: it is the mean of the proportions drawn.
 */
export function funnelLimits(
  baseline: number,
  denominator: number,
  level: ConfidenceLevel = 95,
): FunnelLimits | NoDenominator | InvalidCount {
  if (!(baseline >= 0 && baseline <= 1)) throw new RangeError(`baseline ${baseline} is not between 0 and 1`)
  const fault = faultOfCount('denominator', denominator)
  if (fault) return fault
  if (denominator === 0) return NO_DENOMINATOR
  const reach = Z_OF[level] * Math.sqrt((baseline * (1 - baseline)) / denominator)
  return { state: 'limits', lower: Math.max(0, baseline - reach), upper: Math.min(1, baseline + reach) }
}
