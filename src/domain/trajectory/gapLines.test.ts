import { describe, expect, it } from 'vitest'
import { blockFor, regionsFor } from '../../../tests/builders/comparison.ts'
import { boundaryChange, indicator, region } from '../../../tests/builders/dataset.ts'
import { type GapInput, gapLines } from './gapLines.ts'

const regions = regionsFor({
  inhabitants: { GM0917: 100, GM0935: 100, GM0034: 600 },
  parents: { GM0917: ['GG6106'], GM0935: ['GG6106'] },
  others: [region({ code: 'GG6106', name: 'GGD Zuid-Limburg', level: 'ggd-region', parents: ['NL01'] })],
})
const SHARED = { classificationYear: 2020, age: '18+' }
const measured = (period: string, heerlen: number, maastricht: number, country: number, table = 'A') =>
  blockFor({
    ...SHARED,
    table,
    period,
    values: { NL01: country, GM0917: heerlen, GM0935: maastricht, GM0034: 50 },
  })
const BLOCKS = [measured('2020', 58, 48, 51), measured('2016', 55, 47, 49)]

const gapsFor = (parts: Partial<GapInput> = {}) =>
  gapLines({
    indicator: indicator(),
    blocks: BLOCKS,
    population: [],
    regions,
    boundaryChanges: [],
    own: 'GM0917',
    comparator: { kind: 'country' },
    ...parts,
  })
const linesFor = (parts: Partial<GapInput> = {}) => gapsFor(parts).lines
const value = (cell: { state: string; value?: number } | undefined) => cell?.value

describe('the figures that a gap is worked out from', () => {
  it('are those of the region beside the comparator, in order of time', () => {
    const [line] = linesFor()
    expect(line?.years).toEqual([2016, 2020])
    expect(
      line?.moments.map(({ own, comparator }) => [
        value(own),
        comparator.state === 'figure' && comparator.cell.value,
      ]),
    ).toEqual([
      [55, 49],
      [58, 51],
    ])
    expect(line?.others.toSorted()).toEqual(['GM0034', 'GM0935'])
  })

  it('leave the region out of the rest of the country, as an approximation without weights of the same age', () => {
    const moment = linesFor({ comparator: { kind: 'rest' } })[0]?.moments[0]
    // (800 × 49 − 100 × 55) / 700
    expect(moment?.comparator).toMatchObject({
      state: 'figure',
      cell: { value: 48.142857143 },
      basis: { form: 'approximation', weights: { age: 'alle leeftijden', period: '2020' } },
    })
  })

  it('are a mean of its municipalities for a region that the publisher gives no figure of, and the rest is without them', () => {
    const [line] = linesFor({ own: 'GG6106', comparator: { kind: 'rest' } })
    expect(line?.moments[0]).toMatchObject({
      own: { value: 51 },
      ownBasis: { form: 'approximation', of: 2 },
      // (800 × 49 − 100 × 55 − 100 × 47) / 600
      comparator: { cell: { value: 48.333333333 } },
    })
  })

  it('of a municipality that was formed later are those of what it was formed of, and the rest is without them', () => {
    const formers = ['GM0003', 'GM0010']
    const merged = regionsFor({
      inhabitants: { GM0003: 100, GM0010: 300, GM0034: 400 },
      others: [region({ code: 'GM1979', name: 'Eemsdelta', validFrom: '2021-01-01' })],
    })
    const [line] = linesFor({
      own: 'GM1979',
      comparator: { kind: 'rest' },
      regions: merged,
      boundaryChanges: formers.map((from) =>
        boundaryChange({
          id: from,
          from,
          to: 'GM1979',
          on: '2021-01-01',
          inhabitants: from === 'GM0003' ? 100 : 300,
        }),
      ),
      blocks: ['2016', '2020'].map((period) =>
        blockFor({
          ...SHARED,
          table: 'A',
          period,
          values: { NL01: 50, GM0003: 60, GM0010: 56, GM0034: 43 },
        }),
      ),
    })
    expect(line?.years).toEqual([2016, 2020])
    expect(line?.moments[0]).toMatchObject({
      own: { value: 57 },
      // (800 × 50 − 100 × 60 − 300 × 56) / 400
      comparator: { cell: { value: 43 }, basis: { of: 1, takenOut: true, formed: ['GM1979'] } },
    })
  })

  it('are the publisher’s own where it gives the region', () => {
    const published = blockFor({ ...SHARED, period: '2016', values: { NL01: 49, GG6106: 52 } })
    const [line] = linesFor({ own: 'GG6106', blocks: [published] })
    expect(line?.moments[0]).toEqual({
      period: '2016',
      segment: 0,
      own: { state: 'value', value: 52 },
      comparator: { state: 'figure', cell: { state: 'value', value: 49 }, basis: { form: 'published' } },
    })
  })

  it('never join two tables, begin with the longest, and put what is unsure last', () => {
    const unsure = ['2012', '2016', '2020'].map((period) => ({
      ...measured(period, 60, 50, 50, 'B'),
      provenance: { status: 'unsure' as const, note: 'overgeschreven' },
    }))
    const single = measured('2024', 60, 50, 50, 'C')
    const lines = linesFor({ blocks: [...unsure, single, ...BLOCKS] })
    expect(lines.map(({ key, years }) => [key.table, years])).toEqual([
      ['A', [2016, 2020]],
      ['C', [2024]],
      ['B', [2012, 2016, 2020]],
    ])
    expect(lines[2]?.provenances).toEqual([{ status: 'unsure', note: 'overgeschreven' }])
  })

  it.each([
    ['quarter', ['2020-Q1', '2020-Q2', '2021-Q4']],
    ['half-year', ['2020-H1', '2020-H2']],
    ['month', ['2024-04', '2024-12']],
  ])('are not those of a part of a year: per %s', (part, periods) => {
    const parts = periods.map((period) => measured(period, 58, 48, 51, 'K'))
    expect(gapsFor({ blocks: parts })).toEqual({ lines: [], partYears: [{ table: 'K', part }] })
    const both = gapsFor({ blocks: [...BLOCKS, ...parts] })
    expect(both.lines.map(({ key }) => key.table)).toEqual(['A'])
    expect(both.partYears).toEqual([{ table: 'K', part }])
  })

  it('are those of the years in a table that has their quarters too, and of spans of years', () => {
    const mixed = ['2016', '2016-Q4', '2020', '2020-Q4', '2021/2022'].map((period) =>
      measured(period, 58, 48, 51),
    )
    const { lines, partYears } = gapsFor({ blocks: mixed })
    expect(lines.map(({ moments }) => moments.map(({ period }) => period))).toEqual([
      ['2016', '2020', '2021/2022'],
    ])
    expect(partYears).toEqual([])
  })

  it('pass over a part of a year in silence where the region has no figure of it, and name it by one that it has', () => {
    const others = blockFor({ ...SHARED, table: 'K', period: '2020-Q1', values: { NL01: 51, GM0935: 48 } })
    expect(gapsFor({ blocks: [...BLOCKS, others] }).partYears).toEqual([])
    const year = blockFor({ ...SHARED, table: 'K', period: '2019', values: { NL01: 51, GM0935: 48 } })
    const { partYears } = gapsFor({ blocks: [year, measured('2020-Q2', 58, 48, 51, 'K')] })
    expect(partYears).toEqual([{ table: 'K', part: 'quarter' }])
  })

  it('are none where no table has a figure of the region, and offer no year in which it has none', () => {
    const withheld = blockFor({
      ...SHARED,
      table: 'A',
      period: '2012',
      values: { NL01: 49, GM0917: 'suppressed' },
    })
    expect(linesFor({ blocks: [withheld] })).toEqual([])
    const [line] = linesFor({ blocks: [...BLOCKS, withheld] })
    expect(line?.years).toEqual([2016, 2020])
    expect(line?.moments[0]).toMatchObject({ period: '2012', own: { state: 'suppressed' } })
  })
})

it('says of an imported table where it came from, and when', () => {
  const imported = { origin: '50090NED.csv.gz', at: '2026-11-22T10:00:00Z' }
  expect(linesFor({ blocks: BLOCKS.map((each) => ({ ...each, imported })) })[0]?.imported).toEqual(imported)
  expect(linesFor()[0]).not.toHaveProperty('imported')
})
