import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CellValue } from '../register/things.ts'
import { figureAtGap, type GapPoint, requiredGap, type Trajectory, trajectoryOf } from './trajectory.ts'

const cell = (value: number, lower?: number, upper?: number): CellValue => ({
  state: 'value',
  value,
  ...(lower === undefined || upper === undefined ? {} : { lower, upper }),
})
const at = (period: string, own?: number, comparator?: number): GapPoint => ({
  period,
  own: own === undefined ? undefined : cell(own),
  comparator: comparator === undefined ? undefined : cell(comparator),
})
const TREND = { share: 0.25, year: 2030 }
const measuredIn = (made: Trajectory) => {
  if (made.state !== 'measured') throw new Error(made.state)
  return made
}
const measured = (...given: Parameters<typeof trajectoryOf>) => measuredIn(trajectoryOf(...given))

describe('the way to a target on a gap', () => {
  it('closes a quarter of it by 2030, a little every year', () => {
    const made = measured([at('2016', 58, 50), at('2020', 57, 50)], 2016, TREND, 'lower-better')
    expect(made.baseline).toMatchObject({ gap: 8, year: 2016 })
    expect(made.targetGap).toBe(6)
    expect(made.requiredPace).toBeCloseTo(2 / 14)
    expect(made.pace).toBe(0.25)
    expect(made.arrival).toEqual({ state: 'year', year: 2024, inTime: true })
    expect(made.behind).toBeCloseTo(7 - (8 - (4 * 2) / 14))
    expect(requiredGap(made, 2030)).toBeCloseTo(6)
    expect(requiredGap(made, 2040)).toBe(6)
  })

  it('is the same the other way round for what is better when higher', () => {
    const made = measured([at('2016', 66, 76), at('2020', 68, 76)], 2016, TREND, 'higher-better')
    expect(made.baseline.gap).toBe(10)
    expect(made.pace).toBe(0.5)
    expect(figureAtGap(76, 7.5, 'higher-better')).toBe(68.5)
    expect(figureAtGap(50, 6, 'lower-better')).toBe(56)
  })

  it('has nothing to close where the region is not worse off', () => {
    expect(trajectoryOf([at('2016', 48, 50)], 2016, TREND, 'lower-better').state).toBe('no-arrears')
    expect(trajectoryOf([at('2016', 50, 50)], 2016, TREND, 'lower-better').state).toBe('no-arrears')
  })

  it.each([
    ['no-polarity', [at('2016', 58, 50)], 'none', 2016],
    ['no-own-baseline', [at('2016', undefined, 50), at('2020', 58, 50)], 'lower-better', 2016],
    ['no-own-baseline', [at('2020', 58, 50)], 'lower-better', 2016],
    ['no-comparator-baseline', [at('2016', 58)], 'lower-better', 2016],
    ['target-not-after-baseline', [at('2030', 58, 50)], 'lower-better', 2030],
  ] as const)('is not measurable: %s', (reason, points, polarity, year) => {
    expect(trajectoryOf(points, year, TREND, polarity)).toEqual({ state: 'not-measurable', reason })
  })

  it('tells a gain of its own from a comparator that became worse off', () => {
    const { change } = measured([at('2016', 58, 50), at('2020', 59, 52)], 2016, TREND, 'lower-better')
    expect(change).toEqual({ closed: 1, ownGain: -1, comparatorLoss: 2 })
    const higher = measured([at('2016', 66, 76), at('2020', 67, 75)], 2016, TREND, 'higher-better')
    expect(higher.change).toEqual({ closed: 2, ownGain: 1, comparatorLoss: 1 })
  })

  it('does not arrive while the gap stays or grows, nor within sight of anyone', () => {
    const arrivalFor = (own: number) =>
      measured([at('2016', 58, 50), at('2020', own, 50)], 2016, TREND, 'lower-better').arrival
    expect(arrivalFor(58)).toEqual({ state: 'not-at-this-pace' })
    expect(arrivalFor(59)).toEqual({ state: 'not-at-this-pace' })
    expect(arrivalFor(57.99)).toEqual({ state: 'not-at-this-pace' })
    expect(arrivalFor(55)).toEqual({ state: 'reached' })
    expect(arrivalFor(57.8)).toMatchObject({ state: 'year', inTime: false })
    expect(arrivalFor(57.9)).toEqual({ state: 'year', year: 2096, inTime: false })
  })

  it('arrives in time in the year of the target itself', () => {
    const { arrival } = measured([at('2016', 58, 50), at('2023', 57, 50)], 2016, TREND, 'lower-better')
    expect(arrival).toEqual({ state: 'year', year: 2030, inTime: true })
  })

  it('arrives in the year itself, whatever the computer makes of the decimals', () => {
    const figures = fc.record({
      comparator: fc.integer({ min: 100, max: 600 }),
      years: fc.integer({ min: 1, max: 60 }),
      step: fc.integer({ min: 1, max: 9 }),
    })
    fc.assert(
      fc.property(figures, ({ comparator, years, step }) => {
        // In tenths: four years of `step` each have gone, `years` more of them are left to the quarter.
        const gap = 4 * step * (4 + years)
        const own = (comparator + gap) / 10
        const later = (comparator + gap - 4 * step) / 10
        const points = [at('2016', own, comparator / 10), at('2020', later, comparator / 10)]
        const { arrival } = measured(points, 2016, TREND, 'lower-better')
        expect(arrival).toMatchObject({ state: 'year', year: 2020 + years })
      }),
    )
    const exact = measured([at('2016', 58.3, 50.1), at('2020', 56.25, 50.1)], 2016, TREND, 'lower-better')
    expect(exact.arrival).toEqual({ state: 'reached' })
  })

  it('has no pace before a second moment, and none across a break', () => {
    expect(measured([at('2020', 58, 50)], 2020, TREND, 'lower-better').arrival).toEqual({ state: 'no-pace' })
    const broken = { year: 2020, reason: 'andere vraag' }
    const across = measured([at('2016', 58, 50), at('2020', 50, 50)], 2016, TREND, 'lower-better', [broken])
    expect(across.arrival).toEqual({ state: 'break', at: broken })
    expect(across.later).toEqual([])
    expect(across.broken).toEqual(broken)
    const before = measured(
      [at('2012', 58, 50), at('2016', 57, 50), at('2020', 50, 50)],
      2012,
      TREND,
      'lower-better',
      [broken],
    )
    expect(before.later.map(({ year }) => year)).toEqual([2016])
    expect(before.pace).toBe(0.25)
    expect(before.broken).toEqual(broken)
  })

  it('names no break that nothing lies beyond', () => {
    const points = [at('2016', 58, 50), at('2020', 57, 50)]
    const made = measured(points, 2016, TREND, 'lower-better', [{ year: 2022, reason: 'andere vraag' }])
    expect(made.broken).toBeUndefined()
  })

  it('lays a span of years that reaches into a break on neither side of it', () => {
    const broken = { year: 2018, reason: 'andere vraag' }
    const spans = [at('2012/2014', 58, 50), at('2014/2016', 57, 50), at('2016/2019', 52, 50)]
    const made = measured(spans, 2012, TREND, 'lower-better', [broken])
    expect(made.later.map(({ period }) => period)).toEqual(['2014/2016'])
    expect(made.broken).toEqual(broken)
    expect(measured(spans.slice(0, 2), 2012, TREND, 'lower-better', [broken]).broken).toBeUndefined()
  })

  it('begins with the figure of a year where a span begins in it that has none', () => {
    const points = [at('2016/2017', undefined, 50), at('2016', 58, 50), at('2020', 57, 50)]
    expect(measured(points, 2016, TREND, 'lower-better').baseline.period).toBe('2016')
  })

  it('has a margin only with those of both figures', () => {
    const both = { period: '2016', own: cell(58, 56, 60), comparator: cell(50, 49, 51) }
    const made = measured([both], 2016, TREND, 'lower-better')
    expect(made.baseline.margin).toBeCloseTo(Math.hypot(2, 1))
    const one = measured([{ ...both, comparator: cell(50) }], 2016, TREND, 'lower-better')
    expect(one.baseline.margin).toBeUndefined()
  })

  it('has changes that add up, whatever the figures', () => {
    // As publishers give them: no more than two decimals.
    const figure = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100)
    fc.assert(
      fc.property(
        figure,
        figure,
        figure,
        figure,
        fc.constantFrom('higher-better' as const, 'lower-better' as const),
        (own, comparator, own2, comparator2, polarity) => {
          const made = trajectoryOf(
            [at('2016', own, comparator), at('2020', own2, comparator2)],
            2016,
            TREND,
            polarity,
          )
          const isWorse = polarity === 'higher-better' ? own < comparator : own > comparator
          fc.pre(isWorse)
          const { change, later, targetGap, arrival, ...rest } = measuredIn(made)
          expect(change?.closed).toBeCloseTo((change?.ownGain ?? 0) + (change?.comparatorLoss ?? 0), 9)
          expect(requiredGap({ targetGap, ...rest }, TREND.year)).toBeCloseTo(rest.baseline.gap * 0.75, 9)
          expect(arrival.state === 'reached').toBe((later[0]?.gap ?? Infinity) <= targetGap + 1e-9)
        },
      ),
    )
  })
})
