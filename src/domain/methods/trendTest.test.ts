import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CellValue } from '../register/things.ts'
import { trendTest, type YearFigure } from './trendTest.ts'

type Row = readonly [year: number, value: number, lower: number, upper: number]

const DIABETES: readonly Row[] = [
  [2020, 7.0826, 7.0754, 7.094],
  [2021, 7.1085, 7.1013, 7.1199],
  [2022, 7.2571, 7.2499, 7.2684],
  [2023, 7.4528, 7.4456, 7.4643],
  [2024, 7.6554, 7.6481, 7.6669],
]
const EYE_DISEASE: readonly Row[] = [
  [2020, 2.935, 2.7841, 3.0919],
  [2021, 1.93028, 1.8085, 2.058],
  [2022, 2.7567, 2.6113, 2.9082],
  [2023, 2.8701, 2.7225, 3.0237],
  [2024, 3.0121, 2.8616, 3.1683],
]
const READMISSIONS: readonly Row[] = [
  [2020, 14.3, 14.3, 14.3],
  [2021, 15.4, 15.4, 15.5],
  [2022, 14.3, 14.3, 14.4],
  [2023, 14.2, 14.1, 14.2],
  [2024, 14.8, 14.8, 14.8],
]

const figuresOf = (rows: readonly Row[]): YearFigure[] =>
  rows.map(([year, value, lower, upper]) => ({ year, cell: { state: 'value', value, lower, upper } }))

function trendOf(rows: readonly Row[], polarity: Parameters<typeof trendTest>[1] = 'none') {
  const result = trendTest(figuresOf(rows), polarity)
  if (result.state !== 'trend') throw new Error(`no trend: ${result.reason}`)
  return result
}

const errorOf = (actual: number, expected: number) => Math.abs(actual / expected - 1)

describe('the five-point trend test', () => {
  it('finds an increase, without a better or worse where there is none', () => {
    const trend = trendOf(DIABETES)
    expect(trend).toMatchObject({ direction: 'increasing', withoutAnyPoint: true })
    expect(trend).not.toHaveProperty('favourable')
    expect(errorOf(trend.slope, 0.14879926342020153)).toBeLessThanOrEqual(1e-9)
    expect(errorOf(trend.chiSquare, 9740.102184854955)).toBeLessThanOrEqual(1e-9)
  })

  it('finds an increase that is unfavourable where low is better', () => {
    const trend = trendOf(EYE_DISEASE, 'lower-better')
    expect(trend).toMatchObject({ direction: 'increasing', favourable: false, withoutAnyPoint: true })
    expect(errorOf(trend.slope, 0.13984364887629136)).toBeLessThanOrEqual(1e-9)
    expect(errorOf(trend.chiSquare, 33.48578067368996)).toBeLessThanOrEqual(1e-9)
  })

  it('cannot be computed with margins that have no width', () => {
    expect(trendTest(figuresOf(READMISSIONS), 'lower-better')).toEqual({
      state: 'not-computable',
      reason: 'zero-width-margins',
      years: [2020, 2024],
    })
  })

  const flat = (year: number, value: number): Row => [year, value, value - 1, value + 1]

  it('finds no change when the slope hangs on a single point', () => {
    const trend = trendOf([2020, 2021, 2022, 2023, 2024].map((year) => flat(year, year === 2024 ? 45 : 40)))
    expect(trend.chiSquare).toBeGreaterThan(9.54953570608324)
    expect(trend).toMatchObject({ direction: 'no-change', withoutAnyPoint: false })
    expect(trend).not.toHaveProperty('favourable')
  })

  it('finds no change below the threshold, and one just above it', () => {
    // Weights all (3.92 / 2)²; with years at equal distance the chi-square is 10 times that times the slope squared.
    const slope = Math.sqrt(9.54953570608324 / (10 * 1.96 ** 2))
    const rising = (by: number) => [0, 1, 2, 3, 4].map((step) => flat(2020 + step, 40 + step * by))
    expect(trendOf(rising(slope * 0.9999)).direction).toBe('no-change')
    expect(trendOf(rising(slope * 1.0001)).direction).toBe('increasing')
    expect(trendOf(rising(-slope * 1.0001), 'lower-better')).toMatchObject({
      direction: 'decreasing',
      favourable: true,
    })
  })

  it('takes the last five, in whatever order they come', () => {
    const longer = [flat(2018, 90), flat(2019, 70), ...EYE_DISEASE]
    expect(trendOf(longer.toReversed())).toEqual(trendOf(EYE_DISEASE))
  })

  const value = (year: number): YearFigure => ({
    year,
    cell: { state: 'value', value: 4, lower: 3, upper: 5 },
  })
  const without = (year: number, cell: CellValue): YearFigure[] =>
    [2020, 2021, 2022, 2023, 2024].map((each) => (each === year ? { year, cell } : value(each)))

  it.each([
    ['fewer-than-five-points', [2021, 2022, 2023, 2024].map(value), [2021, 2022, 2023, 2024]],
    ['year-given-twice', [2020, 2021, 2022, 2022, 2023].map(value), [2022]],
    ['absent-figure', without(2023, { state: 'suppressed' }), [2023]],
    ['no-margins', without(2021, { state: 'value', value: 4 }), [2021]],
    ['no-margins', without(2021, { state: 'value', value: 4, lower: 5, upper: 6 }), [2021]],
    ['zero-width-margins', without(2020, { state: 'value', value: 4, lower: 4, upper: 4 }), [2020]],
  ] as const)('cannot be computed: %s', (reason, figures, years) => {
    expect(trendTest(figures, 'none')).toEqual({ state: 'not-computable', reason, years })
  })

  const rows = fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 1990, max: 2030 }), { minLength: 5, maxLength: 8 }),
      fc.infiniteStream(
        fc.tuple(fc.integer({ min: 0, max: 400 }), fc.nat(20), fc.integer({ min: 1, max: 20 })),
      ),
    )
    .map(([years, stream]) =>
      years.map((year): Row => {
        const [tenths, down, up] = stream.next().value
        return [year, tenths / 8, (tenths - down) / 8, (tenths + up) / 8]
      }),
    )

  it('does not see a constant that is added, nor a shift of the years', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: -500, max: 500 }), (given, by) => {
        const trend = trendOf(given)
        const raised = trendOf(given.map(([year, v, l, u]) => [year, v + by, l + by, u + by]))
        const shifted = trendOf(given.map(([year, ...cell]) => [year + by, ...cell]))
        for (const other of [raised, shifted]) {
          expect(other.slope).toBeCloseTo(trend.slope, 9)
          expect(Math.abs(other.chiSquare - trend.chiSquare)).toBeLessThanOrEqual(
            1e-9 * (1 + trend.chiSquare),
          )
          // A slope of nothing but rounding has no sign to keep.
          const hasSign = Math.abs(trend.slope) > 1e-6
          expect(hasSign ? other.direction : trend.direction).toBe(trend.direction)
        }
      }),
    )
  })

  it('turns its sign and its judgement when all figures do', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const trend = trendOf(given, 'higher-better')
        const turned = trendOf(
          given.map(([year, v, l, u]) => [year, -v, -u, -l]),
          'higher-better',
        )
        const opposite = { increasing: 'decreasing', decreasing: 'increasing', 'no-change': 'no-change' }
        expect(turned.slope).toBeCloseTo(-trend.slope, 12)
        expect(turned.direction).toBe(opposite[trend.direction])
        expect(turned.favourable).toBe(trend.favourable === undefined ? undefined : !trend.favourable)
      }),
    )
  })
})
