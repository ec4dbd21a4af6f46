import { normalQuantile } from './normalQuantile.ts'

/** Terms B(2k) / (2k(2k-1)) of Stirling's series; from 15 on the first one left out is below 1e-19. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156]
const STIRLING_FROM = 15
const TINY = 1e-300

const stirlingSeries = (at: number): number =>
  STIRLING.reduceRight((sum, term) => sum / at ** 2 + term, 0) / at

/** Logarithm of the gamma function of a positive number. Source: DLMF 5.11.1 (Stirling), 5.5.1 (recurrence). */
export function logGamma(of: number): number {
  let at = of
  let product = 1
  for (; at < STIRLING_FROM; at += 1) product *= at
  return (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + stirlingSeries(at) - Math.log(product)
}

/** x^shape e^(−x) / Γ(shape): x times the density. For a large shape without taking large numbers from each other. */
function timesDensity(shape: number, x: number): number {
  if (shape < STIRLING_FROM) return Math.exp(shape * Math.log(x) - x - logGamma(shape))
  const off = (x - shape) / shape
  return Math.sqrt(shape / (2 * Math.PI)) * Math.exp(-shape * (off - Math.log1p(off)) - stirlingSeries(shape))
}

/** Probability below and above a value. Both are worked out, so that the small one keeps its digits. */
interface Tails {
  lower: number
  upper: number
}

/**
 * Regularised incomplete gamma functions P(shape, x) and Q(shape, x), for a shape above 0 and x of 0 and more.
 * Source: DLMF 8.11.4 (series, for small x) and 8.9.2 (even part of the continued fraction, by Lentz's method).
 */
export function incompleteGamma(shape: number, x: number): Tails {
  if (x === 0) return { lower: 0, upper: 1 }
  const front = timesDensity(shape, x)
  if (x < shape + 1) {
    const lower = front * lowerSeries(shape, x)
    return { lower, upper: 1 - lower }
  }
  const upper = front * upperFraction(shape, x)
  return { lower: 1 - upper, upper }
}

function lowerSeries(shape: number, x: number): number {
  let term = 1 / shape
  let sum = term
  for (let next = shape + 1; term > sum * (Number.EPSILON / 4); next += 1) {
    term *= x / next
    sum += term
  }
  return sum
}

function upperFraction(shape: number, x: number): number {
  let below = x + 1 - shape
  let c = 1 / TINY
  let d = 1 / below
  let fraction = d
  for (let k = 1, factor = 0; Math.abs(factor - 1) > Number.EPSILON; k += 1) {
    const above = k * (shape - k)
    below += 2
    d = 1 / nonZero(above * d + below)
    c = nonZero(below + above / c)
    factor = c * d
    fraction *= factor
  }
  return fraction
}

const nonZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value)

const SHAPES = { from: 0.1, to: 1e6 }
const SMALLEST_TAIL = 1e-12

/**
 * Quantile of the gamma distribution with scale 1: the x with this probability below it, or above it for the upper tail.
 * Wilson–Hilferty's approximation, then Halley's method on the incomplete gamma function; relative accuracy better than
 * 1e-12. Source: NIST DLMF 8; Wilson & Hilferty, PNAS 17 (1931) 684–688. Half a chi-square quantile of twice the shape in
 * degrees of freedom. Throws on a probability that lies less than 1e-12 from 0 or 1, and on a shape outside 0.1–1,000,000.
 */
export function gammaQuantile(probability: number, shape: number, tail: keyof Tails = 'lower'): number {
  if (!(probability >= SMALLEST_TAIL && probability <= 1 - SMALLEST_TAIL))
    throw new RangeError(`probability ${probability} is not well between 0 and 1`)
  if (!(shape >= SHAPES.from && shape <= SHAPES.to))
    throw new RangeError(`shape ${shape} is not from ${SHAPES.from} to ${SHAPES.to}`)
  const sign = tail === 'lower' ? 1 : -1
  let x = firstGuess(probability, shape, sign)
  for (let isClose = false; !isClose;) {
    const excess = sign * (incompleteGamma(shape, x)[tail] - probability)
    const newton = (excess * x) / timesDensity(shape, x)
    const step = newton / (1 - Math.min(1, newton * ((shape - 1) / x - 1)) / 2)
    // Each step triples the digits that are right: after one this small nothing is left but rounding.
    isClose = !(Math.abs(step) > x * 1e-8)
    x -= step
  }
  return x
}

function firstGuess(probability: number, shape: number, sign: 1 | -1): number {
  const cube = 1 - 1 / (9 * shape) + (sign * normalQuantile(probability)) / (3 * Math.sqrt(shape))
  if (cube > 0.2) return shape * cube ** 3
  // Near 0 the distribution function is x to the power of the shape, over gamma(shape + 1).
  const below = sign === 1 ? probability : 1 - probability
  return Math.max(TINY, Math.exp((Math.log(below) + logGamma(shape + 1)) / shape))
}

/** Quantile of the chi-square distribution; the tail as for the gamma quantile. */
export const chiSquareQuantile = (
  probability: number,
  degreesOfFreedom: number,
  tail: keyof Tails = 'lower',
): number => 2 * gammaQuantile(probability, degreesOfFreedom / 2, tail)
