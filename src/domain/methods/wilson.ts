import { type ConfidenceLevel, type Interval, Z_OF } from './confidence.ts'
import { faultOfProportion, type InvalidCount, NO_DENOMINATOR, type NoDenominator } from './counts.ts'

/** A proportion (0–1) with its interval. */
export interface ProportionWithInterval extends Interval {
  state: 'figure'
  value: number
}

/**
 * Wilson score interval of a proportion, from its count and denominator, both whole numbers; everything between 0 and 1.
 * Never from a percentage alone: without the count there is no interval. Source: E.B. Wilson, JASA 22 (1927) 209–212;
 * as phe_proportion of PHEindicatormethods.
 */
export function wilsonInterval(
  count: number,
  denominator: number,
  level: ConfidenceLevel = 95,
): ProportionWithInterval | NoDenominator | InvalidCount {
  const fault = faultOfProportion(count, denominator)
  if (fault) return fault
  if (denominator === 0) return NO_DENOMINATOR
  const z = Z_OF[level]
  const others = denominator - count
  const value = count / denominator
  const lower = lowerLimit(count, denominator, z)
  // Each limit from the side where no digits cancel; this also makes both exact mirrors of each other.
  const upper = count > others ? 1 - lowerLimit(others, denominator, z) : upperLimit(count, denominator, z)
  return { state: 'figure', value, lower: Math.min(lower, value), upper: Math.max(upper, value) }
}

const spread = (count: number, denominator: number, z: number): number =>
  z * Math.sqrt(z ** 2 + 4 * count * (1 - count / denominator))

function upperLimit(count: number, denominator: number, z: number): number {
  return (2 * count + z ** 2 + spread(count, denominator, z)) / (2 * (denominator + z ** 2))
}

/** The other root of the same quadratic equation, by way of their product, so that none in the sample gives exactly 0. */
function lowerLimit(count: number, denominator: number, z: number): number {
  return (2 * count * (count / denominator)) / (2 * count + z ** 2 + spread(count, denominator, z))
}
