import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chiSquareQuantile, gammaQuantile, incompleteGamma, logGamma } from './gammaQuantile.ts'

const errorOf = (actual: number, expected: number) => Math.abs(actual / expected - 1)

/** Probability, shape, tail and quantile, worked out with fifty digits. */
const QUANTILES = [
  [0.025, 1, 'lower', 0.025317807984289876],
  [0.025, 9, 'lower', 4.115373097378332],
  [0.001, 2, 'lower', 0.04540201776948956],
  [0.001, 9, 'lower', 2.452424404363775],
  [0.025, 1, 'upper', 3.6888794541139363],
  [0.001, 1, 'upper', 6.907755278982137],
  [0.025, 10, 'upper', 17.08480345141917],
  [0.001, 10, 'upper', 22.65737330906293],
  [0.5, 0.5, 'lower', 0.2274682115597864],
  [0.95, 0.5, 'lower', 1.920729410347063],
  [0.001, 0.5, 'lower', 7.853985746312449e-7],
  [0.3, 2.75, 'lower', 1.7056991888125403],
  [0.999, 2.75, 'lower', 10.748785623426715],
  [0.025, 385, 'lower', 347.4984649256137],
  [0.025, 386, 'upper', 425.445410780313],
  [0.001, 2500, 'lower', 2348.3336908678993],
  [0.001, 2501, 'upper', 2658.3965775718925],
  [0.025, 12345.5, 'lower', 12128.676497872371],
  [1e-12, 3, 'lower', 0.00018172031462637445],
  [1e-12, 3, 'upper', 34.05237419007569],
  [1e-10, 0.1, 'lower', 6.07304836240788e-101],
] as const

describe('the gamma quantile', () => {
  it.each(QUANTILES)('of %d with shape %d, %s tail', (probability, shape, tail, expected) => {
    expect(errorOf(gammaQuantile(probability, shape, tail), expected)).toBeLessThan(1e-12)
  })

  it('undoes the incomplete gamma function, in both tails', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 6, noNaN: true }).map((power) => 10 ** power),
        fc.double({ min: -12, max: -0.001, noNaN: true }).map((power) => 10 ** power),
        fc.constantFrom('lower' as const, 'upper' as const),
        (shape, probability, tail) => {
          const x = gammaQuantile(probability, shape, tail)
          expect(errorOf(incompleteGamma(shape, x)[tail], probability)).toBeLessThan(1e-10)
        },
      ),
    )
  })

  it('is for two degrees of freedom the logarithm of the tail', () => {
    expect(errorOf(chiSquareQuantile(0.05, 2, 'upper'), -2 * Math.log(0.05))).toBeLessThan(1e-14)
    // The square of the normal quantile: the threshold of the trend test.
    expect(errorOf(chiSquareQuantile(0.002, 1, 'upper'), 9.54953570608324)).toBeLessThan(1e-13)
  })

  it.each([
    [0, 1, 'probability 0'],
    [1, 1, 'probability 1'],
    [1e-13, 1, 'probability 1e-13'],
    [Number.NaN, 1, 'probability NaN'],
    [0.5, 0, 'shape 0'],
    [0.5, 0.09, 'shape 0.09'],
    [0.5, 1e7, 'shape 10000000'],
    [0.5, Number.NaN, 'shape NaN'],
  ])('refuses %d with shape %d', (probability, shape, message) => {
    expect(() => gammaQuantile(probability, shape)).toThrow(message)
  })
})

describe('the incomplete gamma function', () => {
  it('is for a whole shape the sum of a Poisson distribution', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: 0.01, max: 60, noNaN: true }),
        (shape, x) => {
          let term = Math.exp(-x)
          let sum = term
          for (let events = 1; events < shape; events += 1) {
            term *= x / events
            sum += term
          }
          expect(incompleteGamma(shape, x).upper).toBeCloseTo(sum, 13)
        },
      ),
    )
  })

  it('begins with everything above', () => {
    expect(incompleteGamma(2, 0)).toEqual({ lower: 0, upper: 1 })
  })

  it.each([
    [1, 0],
    [11, Math.log(3_628_800)],
    [0.5, Math.log(Math.PI) / 2],
  ])('has the logarithm of gamma(%d) for its front', (of, expected) => {
    expect(logGamma(of)).toBeCloseTo(expected, 13)
  })
})
