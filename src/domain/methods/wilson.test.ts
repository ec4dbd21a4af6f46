import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wilsonInterval } from './wilson.ts'

/** Count, denominator, then both limits at 95 and at 99.8 per cent. */
const WORKED = [
  [0, 400, 0, 0.0095122943342965, 0, 0.0233171689222389],
  [3, 400, 0.00255388919524994, 0.0218157207240321, 0.00150678741219486, 0.0364606239762104],
  [10, 400, 0.013635091745936018, 0.0454015878716457, 0.00978827934331096, 0.062363031132816],
  [50, 400, 0.09611512323676381, 0.1610190975139585, 0.0824918963507569, 0.1849959803409223],
  [250, 400, 0.5765790058795889, 0.671042920536837, 0.5481025408256924, 0.6960681669437478],
  [400, 400, 0.9904877056657034, 1, 0.9766828310777611, 1],
  [5, 10, 0.23659309051256405, 0.763406909487436, 0.15054367209425784, 0.8494563279057421],
  [100, 100, 0.9630065017930143, 1, 0.9128290627200443, 1],
  [27643, 125285, 0.21835331965582944, 0.2229456884205848, 0.2170419318793794, 0.2242825290856853],
] as const

/** The largest relative error; of a figure that should be 0, its size. */
const largestError = (pairs: readonly (readonly [actual: number, expected: number])[]): number =>
  Math.max(...pairs.map(([actual, expected]) => Math.abs(expected === 0 ? actual : actual / expected - 1)))

function intervalOf(count: number, denominator: number, level?: 95 | 99.8) {
  const result = wilsonInterval(count, denominator, level)
  if (result.state !== 'figure') throw new Error(`no interval: ${JSON.stringify(result)}`)
  return result
}

const counts = fc
  .integer({ min: 1, max: 2_000_000 })
  .chain((denominator) => fc.tuple(fc.integer({ min: 0, max: denominator }), fc.constant(denominator)))

describe('the Wilson interval', () => {
  it.each(WORKED)('of %d in %d', (count, denominator, lower95, upper95, lower998, upper998) => {
    const usual = intervalOf(count, denominator)
    const strict = intervalOf(count, denominator, 99.8)
    const error = largestError([
      [usual.value, count / denominator],
      [usual.lower, lower95],
      [usual.upper, upper95],
      [strict.lower, lower998],
      [strict.upper, upper998],
    ])
    expect(error).toBeLessThanOrEqual(1e-9)
  })

  it('holds the proportion, lies between 0 and 1, and is wider when more certain', () => {
    fc.assert(
      fc.property(counts, ([count, denominator]) => {
        const { value, lower, upper } = intervalOf(count, denominator)
        const strict = intervalOf(count, denominator, 99.8)
        const order = [0, strict.lower, lower, value, upper, strict.upper, 1]
        expect(order).toEqual(order.toSorted((a, b) => a - b))
        expect(upper).toBeGreaterThan(lower)
      }),
    )
  })

  it('narrows when as large a part of more people is counted', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 50 }), ([count, denominator], times) => {
        const small = intervalOf(count, denominator)
        const large = intervalOf(count * times, denominator * times)
        expect(large.upper - large.lower).toBeLessThan(small.upper - small.lower)
      }),
    )
  })

  it('is the mirror of the interval of all others', () => {
    fc.assert(
      fc.property(counts, ([count, denominator]) => {
        const those = intervalOf(count, denominator)
        const others = intervalOf(denominator - count, denominator)
        expect(others.lower).toBeCloseTo(1 - those.upper, 14)
        expect(others.upper).toBeCloseTo(1 - those.lower, 14)
      }),
    )
  })

  it('reaches exactly 0 or 1 only where none or all are counted', () => {
    expect(intervalOf(0, 7).lower).toBe(0)
    expect(intervalOf(7, 7).upper).toBe(1)
    expect(intervalOf(1, 1_000_000_000).lower).toBeGreaterThan(0)
  })

  it('cannot be computed of nobody', () => {
    expect(wilsonInterval(0, 0)).toEqual({ state: 'not-computable', reason: 'no-denominator' })
  })

  it.each([
    [11, 10, 'count', 11, 'at-most-denominator'],
    [1, 0, 'count', 1, 'at-most-denominator'],
    [-1, 10, 'count', -1, 'not-negative'],
    [4.5, 10, 'count', 4.5, 'whole-number'],
    [4, 10.5, 'denominator', 10.5, 'whole-number'],
    [4, -10, 'denominator', -10, 'not-negative'],
    [Number.NaN, 10, 'count', Number.NaN, 'finite-number'],
    [4, Infinity, 'denominator', Infinity, 'finite-number'],
  ])('of %d in %d names field, value and remedy', (count, denominator, field, value, remedy) => {
    expect(wilsonInterval(count, denominator)).toEqual({ state: 'invalid', field, value, remedy })
  })
})
