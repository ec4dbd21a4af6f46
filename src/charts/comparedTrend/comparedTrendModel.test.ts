import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GivenYears, seriesOver } from '../../../tests/builders/comparedSeries.ts'
import { comparedTrendModel } from './comparedTrendModel.ts'

const modelOf = (
  regions: Readonly<Record<string, GivenYears>>,
  { picked, own, ...parts }: Parameters<typeof seriesOver>[1] & { picked?: string; own?: string } = {},
) =>
  comparedTrendModel({
    series: seriesOver(regions, parts),
    comparatorName: 'Nederland',
    picked,
    own,
  })

const many = (count: number, figures: GivenYears = { 2016: 50, 2020: 52 }) =>
  Object.fromEntries(Array.from({ length: count }, (_each, place) => [`GM${1000 + place}`, figures]))

const periodsIn = (runs: readonly (readonly { period: string }[])[]) =>
  runs.map((run) => run.map(({ period }) => period))

describe('regions through time', () => {
  const figures = { GM0917: { 2012: 53.3, 2016: 54.8, 2020: 57.8 }, GM0935: { 2012: 44, 2020: 47.7 } }

  it('draws no line across a period without a figure', () => {
    const { lines } = modelOf(figures)
    expect(lines[1]?.points.map(({ cell }) => cell.state)).toEqual(['value', 'missing', 'value'])
    expect(periodsIn(lines[1]?.runs ?? [])).toEqual([['2012'], ['2020']])
  })

  it('draws the picked-out region above the others, and my municipality above all', () => {
    const { drawn } = modelOf({ A: { 2020: 1 }, B: { 2020: 2 }, C: { 2020: 3 } }, { own: 'A', picked: 'B' })
    expect(drawn.map(({ row, standing }) => [row.code, standing])).toEqual([
      ['C', 'other'],
      ['B', 'picked'],
      ['A', 'own'],
    ])
  })

  it('takes my municipality for picked out when it is', () => {
    expect(modelOf(figures, { own: 'GM0917', picked: 'GM0917' }).lines[0]?.standing).toBe('picked')
  })

  it('parts every line at a break, the comparator as well, and draws it half way', () => {
    const model = modelOf(figures, {
      comparator: { 2012: 48, 2016: 49, 2020: 50 },
      about: { breaks: [{ year: 2016, reason: 'Andere vraag.' }] },
    })
    expect(model.breaks).toEqual([
      { at: 2014, before: '2016', breaks: [{ year: 2016, reason: 'Andere vraag.' }] },
    ])
    expect(periodsIn(model.lines[0]?.runs ?? [])).toEqual([['2012'], ['2016', '2020']])
    expect(periodsIn(model.comparator.runs)).toEqual([['2012'], ['2016', '2020']])
  })

  it('draws two breaks between the same periods as one line', () => {
    const breaks = [
      { year: 2014, reason: 'Andere vraag.' },
      { year: 2015, reason: 'Andere steekproef.' },
      { year: 2018, reason: 'Weer een andere vraag.' },
    ]
    const { breaks: lines } = modelOf(figures, { about: { breaks } })
    expect(lines.map(({ at, breaks: held }) => [at, held.map(({ year }) => year)])).toEqual([
      [2014, [2014, 2015]],
      [2018, [2018]],
    ])
  })

  it('keeps why the comparator has no figure, and leaves a gap there', () => {
    const { comparator } = modelOf(figures, { comparator: { 2012: 48, 2016: 'no-weights', 2020: 50 } })
    expect(comparator.points[1]?.figure).toEqual({ state: 'none', reason: 'no-weights' })
    expect(comparator.runs).toHaveLength(2)
  })

  it('gives margins to a line that stands out only, and only where the publisher gives them', () => {
    const withMargins = { 2012: [50, 48, 52], 2016: 51, 2020: [52, 49, 55] } as const
    const { lines } = modelOf({ GM0917: withMargins, GM0935: withMargins }, { picked: 'GM0917' })
    expect(lines[0]?.margins.map((run) => run.map(({ period, low, high }) => [period, low, high]))).toEqual([
      [['2012', 48, 52]],
      [['2020', 49, 55]],
    ])
    expect(lines[1]?.margins).toEqual([])
  })

  it('keeps its axis where it is when another region is picked out', () => {
    const given = { GM0917: { 2016: [50, 20, 80], 2020: 51 }, GM0935: { 2016: 50, 2020: 52 } } as const
    expect(modelOf(given, { picked: 'GM0935' }).axis).toEqual(modelOf(given, { picked: 'GM0917' }).axis)
  })

  it('names twelve lines, greys more, and makes more than sixty a band', () => {
    expect([12, 13, 60, 61].map((count) => modelOf(many(count)).density)).toEqual([
      'named',
      'quiet',
      'quiet',
      'band',
    ])
  })

  it('before a band draws nothing but what stands out', () => {
    const model = modelOf(many(61), { picked: 'GM1003', own: 'GM1001' })
    expect(model.drawn.map(({ row }) => row.code)).toEqual(['GM1003', 'GM1001'])
  })

  it('has a band that holds every figure, counts them, and ends where nothing is drawn', () => {
    const figure = fc.option(fc.integer({ min: 0, max: 100 }))
    fc.assert(
      fc.property(fc.array(figure, { minLength: 61, maxLength: 70 }), (values) => {
        const given = Object.fromEntries(
          values.map((value, place) => [`GM${place}`, { 2016: value ?? 'suppressed', 2020: 40 } as const]),
        )
        const known = values.filter((value) => value !== null)
        const first = modelOf(given)
          .band.flat()
          .filter(({ period }) => period === '2016')
        expect(first.map(({ low, high, of }) => [low, high, of])).toEqual(
          known.length === 0 ? [] : [[Math.min(...known), Math.max(...known), known.length]],
        )
      }),
    )
  })

  it('draws nothing of a region without any figure', () => {
    const { drawn } = modelOf({ ...figures, GM0951: { 2012: 'suppressed' } })
    expect(drawn).toHaveLength(2)
  })

  it('tests the picked-out region, or else my municipality, over what comes after the last break', () => {
    const rising: GivenYears = {
      2012: [40, 39, 41],
      2016: [50, 49, 51],
      2017: [53, 52, 54],
      2018: [56, 55, 57],
      2019: [59, 58, 60],
      2020: [62, 61, 63],
    }
    const given = { GM0917: rising, GM0935: { 2016: 50, 2020: 52 } }
    expect(modelOf(given, { own: 'GM0917' }).test?.result).toMatchObject({
      state: 'trend',
      direction: 'increasing',
      favourable: false,
    })
    expect(modelOf(given, { own: 'GM0917', picked: 'GM0935' }).test?.line.row.code).toBe('GM0935')
    const broken = modelOf(given, {
      own: 'GM0917',
      about: { breaks: [{ year: 2017, reason: 'Andere vraag.' }] },
    })
    expect(broken.test?.points.map(({ period }) => period)).toEqual(['2017', '2018', '2019', '2020'])
    expect(broken.test?.result).toMatchObject({ state: 'not-computable', reason: 'fewer-than-five-points' })
    expect(modelOf(given).test).toBeUndefined()
  })

  it('is no drawing with one period', () => {
    expect(modelOf({ GM0917: { 2020: 57.8 } }).drawable).toBe(false)
    expect(modelOf(figures).drawable).toBe(true)
  })
})
