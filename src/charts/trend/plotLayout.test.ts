import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { observation } from '../../../tests/builders/dataset.ts'
import { seriesOf } from '../../domain/figures/series.ts'
import { LINE_HEIGHT, endHeights, endLines, namedPoints } from './plotLayout.ts'
import { type NamedSeries, trendModel } from './trendModel.ts'

const line = (role: NamedSeries['role'], name: string, values: Record<string, number>): NamedSeries => {
  const region = { own: 'GM1903', reference: 'NL01', comparator: 'GM0935' }[role]
  const [series] = seriesOf(
    Object.entries(values).map(([period, value]) =>
      observation({ region, period, cell: { state: 'value', value } }),
    ),
  )
  if (series === undefined) throw new Error('no series')
  return { series, name, role }
}

const modelOf = (...lines: NamedSeries[]) => {
  const model = trendModel(lines, [])
  if (model === undefined) throw new Error('no model')
  return model
}

const own = line('own', 'Eijsden-Margraten', { 2012: 76.9, 2016: 75.6, 2020: 78.3, 2024: 73.2 })

describe('the labels of a plot', () => {
  it('stand in one line where there is room, and break a long name where there is not', () => {
    const [only] = modelOf(own).lines
    if (only === undefined) throw new Error('no line')
    expect(endLines(only, 'nl', 760)).toEqual(['73,2 Eijsden-Margraten'])
    expect(endLines(only, 'nl', 288)).toEqual(['73,2', 'Eijsden-', 'Margraten'])
  })

  it('put a figure above a peak and below a dip', () => {
    expect(namedPoints(modelOf(own), 500).map(({ period, side }) => [period, side])).toEqual([
      ['2012', 'above'],
      ['2016', 'below'],
      ['2020', 'above'],
    ])
  })

  it('turn figures of close lines away from each other', () => {
    const reference = line('reference', 'Nederland', { 2012: 76.3, 2016: 75.4, 2020: 78.4, 2024: 72.8 })
    const sides = namedPoints(modelOf(own, reference), 500).map(
      ({ line: { role }, period, side }) => `${period} ${role} ${side}`,
    )
    expect(sides).toContain('2012 own above')
    expect(sides).toContain('2012 reference below')
    expect(sides).toContain('2020 reference above')
  })

  it('leave a figure to the table that would stand within a sharp peak of its own line', () => {
    const reference = line('reference', 'Nederland', { 2012: 76.3, 2016: 75.4, 2020: 78.4, 2024: 72.8 })
    const named = namedPoints(modelOf(own, reference), 500).map(
      ({ line: { role }, period }) => `${period} ${role}`,
    )
    expect(named).not.toContain('2020 own')
  })

  it('leave all but the first figure to the table where they would run into each other', () => {
    expect(namedPoints(modelOf(own), 90).map(({ period }) => period)).toEqual(['2012'])
  })

  it('beside a third line are those of my municipality only', () => {
    const reference = line('reference', 'Nederland', { 2012: 60, 2016: 61, 2020: 62, 2024: 63 })
    const comparator = line('comparator', 'Maastricht', { 2012: 40, 2016: 41, 2020: 42, 2024: 43 })
    expect(
      namedPoints(modelOf(own, reference, comparator), 500).map(({ line: { role }, period }) => [
        role,
        period,
      ]),
    ).toEqual([
      ['own', '2012'],
      ['own', '2016'],
      ['own', '2020'],
    ])
  })

  it('leave a figure to the table that has a line close on both sides', () => {
    const reference = line('reference', 'Nederland', { 2012: 77.5, 2016: 61, 2020: 62, 2024: 63 })
    const comparator = line('comparator', 'Maastricht', { 2012: 76.3, 2016: 60, 2020: 60, 2024: 62 })
    const periods = namedPoints(modelOf(own, reference, comparator), 500).map(({ period }) => period)
    expect(periods).toEqual(['2016', '2020'])
  })

  it('at the ends of three lines never touch and stay within the drawing, whatever the heights and names', () => {
    const wanted = fc.array(fc.double({ min: 24, max: 250, noNaN: true }), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(wanted, fc.integer({ min: 1, max: 4 }), (heights, rows) => {
        const half = (rows * LINE_HEIGHT) / 2
        const placed = endHeights(heights, rows, { top: 24, bottom: 270 }).toSorted((a, b) => a - b)
        for (const [place, middle] of placed.entries()) {
          expect(middle - half).toBeGreaterThanOrEqual(-1e-6)
          expect(middle + half).toBeLessThanOrEqual(270 + LINE_HEIGHT / 2 + 1e-6)
          const above = placed[place - 1] ?? Number.NEGATIVE_INFINITY
          expect(middle - above).toBeGreaterThanOrEqual(half * 2 - 1e-6)
        }
      }),
    )
  })
})
