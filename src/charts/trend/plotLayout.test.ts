import { describe, expect, it } from 'vitest'
import { observation } from '../../../tests/builders/dataset.ts'
import { seriesOf } from '../../domain/figures/series.ts'
import { endLines, namedPoints } from './plotLayout.ts'
import { type NamedSeries, trendModel } from './trendModel.ts'

const line = (role: NamedSeries['role'], name: string, values: Record<string, number>): NamedSeries => {
  const region = role === 'own' ? 'GM1903' : 'NL01'
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
})
