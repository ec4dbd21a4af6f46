import { type ConfidenceLevel, type Interval, TAIL_OF, Z_OF } from './confidence.ts'
import {
  faultOfAmount,
  faultOfCount,
  faultOfMultiplier,
  type InvalidCount,
  NO_DENOMINATOR,
  type NoDenominator,
} from './counts.ts'
import { gammaQuantile } from './gammaQuantile.ts'

/** From this count on Byar's approximation stands in for the exact interval. */
const BYAR_FROM = 10

/** A rate per multiplier with its interval. */
export interface RateWithInterval extends Interval {
  state: 'figure'
  value: number
  method: 'byar' | 'exact'
}

/**
 * Rate of events (a whole count) per so many of the denominator (persons or person-years), with the interval of a Poisson
 * count: exact below 10 events, Byar's approximation from 10 on. Unlike a proportion it may exceed its multiplier.
 * Source: N.E. Breslow & N.E. Day, Statistical Methods in Cancer Research II (IARC 1987), p. 69; as phe_rate of
 * PHEindicatormethods.
 */
export function poissonRate(
  count: number,
  denominator: number,
  multiplier: number,
  level: ConfidenceLevel = 95,
): RateWithInterval | NoDenominator | InvalidCount {
  const fault =
    faultOfCount('count', count) ?? faultOfAmount('denominator', denominator) ?? faultOfMultiplier(multiplier)
  if (fault) return fault
  if (denominator === 0) return NO_DENOMINATOR
  const method = count < BYAR_FROM ? 'exact' : 'byar'
  const { lower, upper } = method === 'exact' ? exactPoisson(count, level) : byar(count, level)
  const rate = (events: number) => (events / denominator) * multiplier
  return { state: 'figure', value: rate(count), lower: rate(lower), upper: rate(upper), method }
}

/** Limits of a Poisson count, in events: Garwood's, half a chi-square quantile of 2x and of 2x + 2 degrees of freedom. */
export function exactPoisson(count: number, level: ConfidenceLevel): Interval {
  const tail = TAIL_OF[level]
  return {
    lower: count === 0 ? 0 : gammaQuantile(tail, count),
    upper: gammaQuantile(tail, count + 1, 'upper'),
  }
}

/** Byar's approximation to the same limits, in events; for a count above 0. */
export function byar(count: number, level: ConfidenceLevel): Interval {
  const limit = (of: number, z: number) => of * (1 - 1 / (9 * of) + z / (3 * Math.sqrt(of))) ** 3
  return { lower: limit(count, -Z_OF[level]), upper: limit(count + 1, Z_OF[level]) }
}
