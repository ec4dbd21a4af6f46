import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seriesOver } from '../../../tests/builders/comparedSeries.ts'
import { shortPeriod } from '../../messages/shortPeriod.ts'
import { comparedTrendModel } from './comparedTrendModel.ts'
import { LINE_HEIGHT, bandPath, heightFor, linePath, trendLayout } from './trendLayout.ts'

const modelOf = (ends: readonly number[], own?: string) =>
  comparedTrendModel({
    series: seriesOver(
      Object.fromEntries(ends.map((value, place) => [`GM${1000 + place}`, { 2012: 50, 2020: value }])),
      { comparator: { 2012: 50, 2020: 51 } },
    ),
    comparatorName: 'Nederland',
    own,
  })

const figures = fc.array(
  fc.integer({ min: 300, max: 700 }).map((value) => value / 10),
  { minLength: 1, maxLength: 12 },
)

describe('the places of a trend of many regions', () => {
  it('gives every line and the comparator a label of its own, in order, within the drawing', () => {
    fc.assert(
      fc.property(figures, fc.constantFrom(700, 1200), (ends, width) => {
        const model = modelOf(ends)
        const height = heightFor(model, width)
        const { labels } = trendLayout(model, { width, height }, 'nl')
        expect(labels).toHaveLength(ends.length + 1)
        const tops = labels.map(({ y }) => y).toSorted((a, b) => a - b)
        for (const [place, top] of tops.entries()) {
          expect(top).toBeGreaterThanOrEqual(0)
          expect(top).toBeLessThanOrEqual(height)
          const before = tops[place - 1] ?? Number.NEGATIVE_INFINITY
          expect(top - before).toBeGreaterThanOrEqual(LINE_HEIGHT - 1e-6)
        }
      }),
    )
  })

  it('names every line of few on a phone too, the figure above the name, none over another', () => {
    const model = modelOf([40, 50, 60], 'GM1001')
    const height = heightFor(model, 360)
    const { labels } = trendLayout(model, { width: 360, height }, 'nl')
    expect(labels.map(({ rows }) => rows)).toEqual([
      ['40', 'GM1000'],
      ['60', 'GM1002'],
      ['50', 'GM1001'],
      ['51', 'Nederland'],
    ])
  })

  it('on a phone gives twelve lines a row of their name each, within the drawing', () => {
    fc.assert(
      fc.property(figures, (ends) => {
        const model = modelOf(ends)
        const height = heightFor(model, 342)
        const { labels, right } = trendLayout(model, { width: 342, height }, 'nl')
        expect(right).toBeGreaterThan(150)
        const places = labels
          .map(({ y, rows }) => ({ y, reach: (rows.length * LINE_HEIGHT) / 2 }))
          .toSorted((a, b) => a.y - b.y)
        let end = -1e-6
        for (const { y, reach } of places) {
          expect(y - reach).toBeGreaterThanOrEqual(end)
          end = y + reach - 1e-6
        }
        expect(end).toBeLessThanOrEqual(height)
      }),
    )
  })

  it.each([3, 12, 20, 70])(
    'keeps a long name of the comparator within a narrow drawing of %i regions',
    (count) => {
      const model = modelOf(
        Array.from({ length: count }, (_each, place) => 50 - place / 10),
        'GM1001',
      )
      const name = 'het gemiddelde van de gekozen gebieden van de groep van zestien'
      const named = { ...model, comparator: { ...model.comparator, name } }
      const height = heightFor(named, 300)
      const { labels } = trendLayout(named, { width: 300, height }, 'nl')
      const ends = labels
        .map(
          ({ y, rows }) =>
            [y - (rows.length * LINE_HEIGHT) / 2, y + (rows.length * LINE_HEIGHT) / 2] as const,
        )
        .toSorted(([a], [b]) => a - b)
      for (const [place, [top, bottom]] of ends.entries()) {
        expect(top).toBeGreaterThanOrEqual((ends[place - 1]?.[1] ?? 0) - 1e-6)
        expect(bottom).toBeLessThanOrEqual(height)
      }
      expect(labels.find(({ key }) => key === 'comparator')?.rows.length).toBeLessThanOrEqual(4)
    },
  )

  it('has room for the mark of a line before its label only where labels had to move', () => {
    const roomOf = (ends: number[]) => trendLayout(modelOf(ends), { width: 900, height: 400 }, 'nl').markRoom
    expect(roomOf([30, 70])).toBe(0)
    expect(roomOf([50.9, 51, 51.1, 70])).toBeGreaterThan(0)
  })

  it('sets a name in lines or cuts it, before it leaves no room for the lines of the figure', () => {
    const name = 'het gemiddelde van de gekozen gebieden'
    const rowsOf = (count: number, width: number) => {
      const model = modelOf(Array.from({ length: count }, (_each, place) => place))
      const named = { ...model, comparator: { ...model.comparator, name } }
      const layout = trendLayout(named, { width, height: 320 }, 'nl')
      expect(layout.right).toBeGreaterThan(width / 2)
      return layout.labels.find(({ key }) => key === 'comparator')?.rows
    }
    expect(rowsOf(3, 1200)).toEqual([`51 ${name}`])
    expect(rowsOf(20, 560)).toEqual(['51 het gemiddelde van de', 'gekozen gebieden'])
    expect(rowsOf(3, 560)).toEqual([expect.stringMatching(/^51 het gemiddelde .*…$/)])
  })

  it.each([
    ['quarters', ['2018-Q1', '2018-Q2', '2018-Q3', '2018-Q4', '2019-Q1', '2022-H1']],
    ['spans of years', ['2009/2012', '2010/2013', '2011/2014', '2012/2015']],
    ['years', ['2012', '2013', '2014', '2016', '2020', '2021', '2022']],
  ])('writes %s at the axis in words, the last always, and apart on a phone', (_, periods) => {
    const values = Object.fromEntries(periods.map((period) => [period, 50]))
    const model = comparedTrendModel({
      series: seriesOver({ GM1: values }, { comparator: values }),
      comparatorName: 'Nederland',
      own: undefined,
    })
    const measure = (text: string) => text.length * 7
    const { years } = trendLayout(model, { width: 342, height: 320, measure }, 'nl')
    expect(years.at(-1)?.text).toBe(shortPeriod(periods.at(-1) ?? '', 'nl'))
    expect(years.length).toBeGreaterThan(1)
    for (const [place, { x, text }] of years.entries()) {
      const before = years[place - 1]
      const end = before === undefined ? 0 : before.x + measure(before.text) / 2
      expect(x - measure(text) / 2).toBeGreaterThan(end)
    }
  })

  it('names the ends of a band', () => {
    const many = modelOf(Array.from({ length: 70 }, (_each, place) => place))
    const { labels } = trendLayout(many, { width: 900, height: 320 }, 'nl')
    expect(labels.flatMap(({ rows }) => rows)).toEqual(['51 Nederland', '69 hoogste', '0 laagste'])
  })

  it('draws stretches apart, and a band there and back', () => {
    const scales = { x: (at: number) => at, y: (value: number) => value }
    const run = (...pairs: [number, number][]) => pairs.map(([at, value]) => ({ period: '', at, value }))
    expect(linePath([run([0, 1], [2, 3]), run([5, 5])], scales)).toBe('M0,1L2,3')
    expect(
      bandPath(
        [
          { at: 0, low: 1, high: 9 },
          { at: 4, low: 2, high: 8 },
        ],
        scales,
      ),
    ).toBe('M0,9L4,8L4,2L0,1Z')
  })
})
