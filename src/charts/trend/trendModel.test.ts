import { describe, expect, it } from 'vitest'
import { observation } from '../../../tests/builders/dataset.ts'
import { type Series, seriesOf } from '../../domain/figures/series.ts'
import type { CellValue, Observation } from '../../domain/register/things.ts'
import { type NamedSeries, trendModel } from './trendModel.ts'

const figures = (
  region: string,
  cells: Record<string, number | CellValue>,
  parts: Partial<Observation> = {},
): Series => {
  const [series] = seriesOf(
    Object.entries(cells).map(([period, cell]) =>
      observation({
        region,
        period,
        cell: typeof cell === 'number' ? { state: 'value', value: cell } : cell,
        ...parts,
      }),
    ),
  )
  if (series === undefined) throw new Error('a series needs a figure')
  return series
}

const heerlen = (series: Series): NamedSeries => ({ series, name: 'Heerlen', role: 'own' })
const maastricht = (series: Series): NamedSeries => ({ series, name: 'Maastricht', role: 'comparator' })
const nederland = (series: Series): NamedSeries => ({ series, name: 'Nederland', role: 'reference' })

const modelOf = (...args: Parameters<typeof trendModel>) => {
  const model = trendModel(...args)
  if (model === undefined) throw new Error('no model')
  return model
}

describe('a trend', () => {
  const own = figures('GM0917', { 2012: 53.3, 2016: 54.8, 2020: 57.8 })
  const reference = figures('NL01', { 2012: 48.5, 2016: 49.3, 2020: 50.8 })

  it('compares in the last period that both have, by order only when there are no margins', () => {
    const { comparison } = modelOf([heerlen(own), nederland(reference)], [])
    expect(comparison).toEqual({
      period: '2020',
      own: { state: 'value', value: 57.8 },
      reference: { state: 'value', value: 50.8 },
      position: 'higher',
    })
  })

  it('says whether margins overlap only when both have them', () => {
    const wide = figures('GM0917', { 2020: { state: 'value', value: 57.8, lower: 50, upper: 60 } })
    const narrow = figures('NL01', { 2020: { state: 'value', value: 50.8, lower: 50.5, upper: 51.1 } })
    expect(modelOf([heerlen(wide), nederland(narrow)], []).comparison?.marginsOverlap).toBe(true)
    expect(modelOf([heerlen(wide), nederland(reference)], []).comparison?.marginsOverlap).toBeUndefined()
  })

  it('holds a chosen region to the same rules: the last shared period, an order, and margins of both or no test', () => {
    const other = figures('GM0935', { 2016: 46, 2020: { state: 'suppressed' } })
    const { besideComparator, comparison, lines } = modelOf(
      [heerlen(own), nederland(reference), maastricht(other)],
      [],
    )
    expect(comparison?.period).toBe('2020')
    expect(besideComparator).toEqual({
      period: '2016',
      own: { state: 'value', value: 54.8 },
      reference: { state: 'value', value: 46 },
      position: 'higher',
    })
    expect(lines.map(({ role, points }) => [role, points.length])).toEqual([
      ['own', 3],
      ['reference', 3],
      ['comparator', 3],
    ])
  })

  it.each([
    ['table', { table: '50150NED' }],
    ['edition', { edition: '2024' }],
    ['age', { age: '19+' }],
    ['breakdown', { breakdown: 'vrouwen' }],
    ['unit', { unit: 'per-1000' as const }],
    ['indicator', { indicator: 'obesitas' }],
  ])('never splices series that differ in %s', (_name, parts) => {
    const other = figures('NL01', { 2022: 51 }, parts)
    expect(() => trendModel([heerlen(own), nederland(other)], [])).toThrow(RangeError)
    expect(() => trendModel([heerlen(own), nederland(reference), maastricht(other)], [])).toThrow(RangeError)
  })

  it('gives a line that lacks a period a typed absence there, and does not draw across it', () => {
    const sparse = figures('GM0917', { 2012: 53.3, 2020: 57.8 })
    const [line] = modelOf([heerlen(sparse), nederland(reference)], []).lines
    expect(line?.points.map((point) => point.cell.state)).toEqual(['value', 'missing', 'value'])
    expect(line?.runs.map((run) => run.map((point) => point.period))).toEqual([['2012'], ['2020']])
  })

  it('keeps the reason that the publisher gives for an absence', () => {
    const hidden = figures('GM0917', {
      2012: 53.3,
      2016: { state: 'suppressed', reason: 'te weinig deelnemers' },
    })
    const [line] = modelOf([heerlen(hidden)], []).lines
    expect(line?.points[1]?.cell).toEqual({ state: 'suppressed', reason: 'te weinig deelnemers' })
    expect(line?.end?.period).toBe('2012')
  })

  it('takes a true zero for a figure', () => {
    const zero = figures('GM0917', { 2012: 0, 2016: 1 })
    expect(modelOf([heerlen(zero)], []).lines[0]?.runs[0]?.map((point) => point.value)).toEqual([0, 1])
  })

  it('parts a line at a break, half way between the periods', () => {
    const { breaks, lines } = modelOf([heerlen(own)], [{ year: 2016, reason: 'Andere vraag.' }])
    expect(breaks).toEqual([{ year: 2016, reason: 'Andere vraag.', at: 2014 }])
    expect(lines[0]?.runs.map((run) => run.map((point) => point.period))).toEqual([
      ['2012'],
      ['2016', '2020'],
    ])
  })

  it('leaves out a break that has nothing to part', () => {
    expect(
      modelOf(
        [heerlen(own)],
        [
          { year: 2012, reason: 'a' },
          { year: 2024, reason: 'b' },
        ],
      ).breaks,
    ).toEqual([])
  })

  it('is drawn from two periods on', () => {
    expect(modelOf([heerlen(own)], []).drawable).toBe(true)
    expect(modelOf([heerlen(figures('GM0917', { 2020: 57.8 }))], []).drawable).toBe(false)
  })

  it('keeps the decimals of each line: whole numbers are not made more exact', () => {
    const rounded = figures('GM0917', { 2020: 63 })
    const exact = figures('NL01', { 2020: 66.9 })
    expect(modelOf([heerlen(rounded), nederland(exact)], []).lines.map((line) => line.digits)).toEqual([0, 1])
  })

  it('knows where a break may be, unless one is there for sure', () => {
    const possible = [{ from: 2016, to: 2020, reason: 'Niet nagelezen.' }]
    expect(modelOf([heerlen(own)], [], possible).possibleBreaks).toMatchObject([{ at: 2018, before: '2020' }])
    expect(modelOf([heerlen(own)], [], possible).lines[0]?.runs).toHaveLength(1)
    expect(modelOf([heerlen(own)], [{ year: 2018, reason: 'x' }], possible).possibleBreaks).toEqual([])
  })

  it('does not join figures of other borders, and says which line is cut', () => {
    const segmented = (segments: number[]) => {
      const points = own.points.map((point, place) => ({ ...point, segment: segments[place] ?? 0 }))
      const [line] = modelOf([heerlen({ ...own, points })], []).lines
      return [line?.runs.map((run) => run.map(({ period }) => period)), line?.isCut]
    }
    expect(segmented([0, 0, 1])).toEqual([[['2012', '2016'], ['2020']], true])
    expect(segmented([0, 0, 0])).toEqual([[['2012', '2016', '2020']], false])
  })

  it('keeps what figures were imported from, each once, apart from where others were read', () => {
    const imported = { origin: 'tabel.csv', at: '2026-11-22' }
    const points = own.points.map(({ observation: { provenance: _provenance, ...of }, ...point }) => ({
      ...point,
      observation: { ...of, imported },
    }))
    const model = modelOf([{ ...heerlen(own), series: { ...own, points } }, nederland(reference)], [])
    expect(model.imports).toEqual([imported])
    expect(model.provenances).toHaveLength(1)
  })
})
