import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byar, exactPoisson, poissonRate } from './poissonRate.ts'

/** Count, denominator, rate per 1,000, then both limits at 95 and at 99.8 per cent. */
const WORKED = [
  [0, 10106, 0, 0, 0.365018746696412, 0, 0.683530108745511, 'exact'],
  [
    2,
    12432,
    0.1608751608751609,
    0.01948272832560851,
    0.581136395408941,
    0.003652028456361774,
    0.903223314222383,
    'exact',
  ],
  [
    9,
    16141,
    0.5575862709869277,
    0.2549639487874564,
    1.058472427446823,
    0.15193757538961497,
    1.403715588195461,
    'exact',
  ],
  [
    11,
    18454,
    0.5960767313319606,
    0.297154557193561,
    1.06661087656586,
    0.18686302364803736,
    1.389754010867965,
    'byar',
  ],
  [
    57,
    26350,
    2.1631878557874766,
    1.6382770650896885,
    2.80271192712415,
    1.383667886707866,
    3.204262760195294,
    'byar',
  ],
  [
    385,
    45824,
    8.401710893854748,
    7.583309874995668,
    9.284350790353507,
    7.140222955719526,
    9.811084571715892,
    'byar',
  ],
  [
    2500,
    226500,
    11.037527593818986,
    10.609059802420173,
    11.478859932733108,
    10.367902772051767,
    11.736866918110216,
    'byar',
  ],
] as const

/** The largest relative error; of a figure that should be 0, its size. */
const largestError = (pairs: readonly (readonly [actual: number, expected: number])[]): number =>
  Math.max(...pairs.map(([actual, expected]) => Math.abs(expected === 0 ? actual : actual / expected - 1)))

function rateOf(count: number, denominator: number, level?: 95 | 99.8) {
  const result = poissonRate(count, denominator, 1000, level)
  if (result.state !== 'figure') throw new Error(`no rate: ${JSON.stringify(result)}`)
  return result
}

describe('the rate of a Poisson count', () => {
  it.each(WORKED)(
    'of %d among %d',
    (count, denominator, value, lower95, upper95, lower998, upper998, method) => {
      const usual = rateOf(count, denominator)
      const strict = rateOf(count, denominator, 99.8)
      expect([usual.method, strict.method]).toEqual([method, method])
      const error = largestError([
        [usual.value, value],
        [usual.lower, lower95],
        [usual.upper, upper95],
        [strict.lower, lower998],
        [strict.upper, upper998],
      ])
      expect(error).toBeLessThanOrEqual(1e-9)
    },
  )

  it('holds the rate, is never negative, and is wider when more certain', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 1, max: 50_000 }),
        (count, among) => {
          const { value, lower, upper } = rateOf(count, among)
          const strict = rateOf(count, among, 99.8)
          const order = [0, strict.lower, lower, value, upper, strict.upper]
          expect(order).toEqual(order.toSorted((a, b) => a - b))
        },
      ),
    )
  })

  it('grows with the multiplier, and may exceed it', () => {
    const per1000 = rateOf(30, 20)
    const per100000 = poissonRate(30, 20, 100_000)
    if (per100000.state !== 'figure') throw new Error('no rate')
    expect([per1000.value, per100000.value]).toEqual([1500, 150_000])
    const error = largestError([
      [per100000.lower, per1000.lower * 100],
      [per100000.upper, per1000.upper * 100],
    ])
    expect(error).toBeLessThanOrEqual(1e-9)
  })

  it('takes person-years that are no whole number', () => {
    expect(rateOf(3, 1500.5).value).toBeCloseTo(1.9993335554815062, 12)
  })

  it('is exact below ten events, and Byar’s from ten on', () => {
    expect(poissonRate(9, 1000, 1000)).toMatchObject({ method: 'exact' })
    expect(poissonRate(10, 1000, 1000)).toMatchObject({ method: 'byar' })
  })

  it('hardly changes where Byar’s approximation takes over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 1000 }), (count) => {
        const apart = (level: 95 | 99.8, side: 'lower' | 'upper') =>
          Math.abs(byar(count, level)[side] / exactPoisson(count, level)[side] - 1)
        expect(apart(95, 'lower')).toBeLessThan(0.02 / count)
        expect(apart(95, 'upper')).toBeLessThan(0.002 / count)
        expect(apart(99.8, 'lower')).toBeLessThan(0.16 / count)
        expect(apart(99.8, 'upper')).toBeLessThan(0.03 / count)
      }),
    )
  })

  it('has exact limits that leave the given probability on each side', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(95 as const, 99.8 as const),
        (count, level) => {
          const { lower, upper } = exactPoisson(count, level)
          const tail = level === 95 ? 0.025 : 0.001
          expect(1 - atMost(count - 1, lower)).toBeCloseTo(tail, 12)
          expect(atMost(count, upper)).toBeCloseTo(tail, 12)
        },
      ),
    )
  })

  it('cannot be computed among nobody', () => {
    expect(poissonRate(0, 0, 1000)).toEqual({ state: 'not-computable', reason: 'no-denominator' })
  })

  it.each([
    [2.5, 10, 1000, 'count', 2.5, 'whole-number'],
    [-2, 10, 1000, 'count', -2, 'not-negative'],
    [2, -10, 1000, 'denominator', -10, 'not-negative'],
    [2, Number.NaN, 1000, 'denominator', Number.NaN, 'finite-number'],
    [2, 10, 0, 'multiplier', 0, 'above-zero'],
    [2, 10, Infinity, 'multiplier', Infinity, 'finite-number'],
  ])('of %d among %d per %d names field, value and remedy', (count, among, per, field, value, remedy) => {
    expect(poissonRate(count, among, per)).toEqual({ state: 'invalid', field, value, remedy })
  })
})

/** Probability of at most so many events where this many are expected. */
function atMost(events: number, expected: number): number {
  let term = Math.exp(-expected)
  let sum = term
  for (let each = 1; each <= events; each += 1) {
    term *= expected / each
    sum += term
  }
  return sum
}
