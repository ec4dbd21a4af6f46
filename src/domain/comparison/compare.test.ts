import { describe, expect, it } from 'vitest'
import { blockFor, regionsFor } from '../../../tests/builders/comparison.ts'
import { indicator, region } from '../../../tests/builders/dataset.ts'
import type { FigureBlock } from '../figures/blocks.ts'
import { type CompareInput, compareRegions } from './compare.ts'
import { rowsOf } from './rows.ts'

const regions = regionsFor({
  inhabitants: { GM1: 100, GM2: 300 },
  others: [region({ code: 'GM3', parents: ['NL01'], validFrom: '2021-01-01' })],
})
const overweight = indicator()
const health = indicator({ id: 'gezondheid', polarity: 'higher-better' })

function compared(blocks: readonly FigureBlock[], parts: Partial<CompareInput> = {}) {
  const indicators = parts.indicators ?? [overweight]
  return compareRegions({
    indicators,
    blocks: new Map(indicators.map(({ id }) => [id, blocks.filter((each) => each.indicator === id)])),
    rows: rowsOf(['GM1', 'GM2'], regions),
    comparator: { kind: 'country' },
    regions,
    ...parts,
  })
}

it('puts regions beside each other, each against the comparator, in the order of the rows', () => {
  const block = blockFor({ values: { NL01: 20, GM2: [25, 24, 26], GM1: 18 } })
  const { columns, rows } = compared([block])
  expect(rows.map((each) => each.code)).toEqual(['GM1', 'GM2'])
  expect(columns).toEqual([
    {
      indicator: overweight,
      key: {
        indicator: 'overgewicht',
        table: '50090NED',
        edition: '2022',
        classificationYear: 2020,
        period: '2020',
        age: '18+',
        breakdown: 'totaal',
      },
      unit: 'percent',
      comparator: { state: 'figure', cell: { state: 'value', value: 20 }, basis: { form: 'published' } },
      cells: [
        {
          cell: { state: 'value', value: 18 },
          against: { position: 'lower', difference: -2, testable: false, favourable: true },
        },
        {
          cell: { state: 'value', value: 25, lower: 24, upper: 26 },
          against: { position: 'higher', difference: 5, testable: true, differs: true, favourable: false },
        },
      ],
      extent: [18, 25],
    },
  ])
})

describe('a year that is asked for', () => {
  const blocks = [
    blockFor({ period: '2016', values: { NL01: 20, GM1: 18 } }),
    blockFor({ period: '2020', values: { NL01: 21, GM1: 19 } }),
    blockFor({ indicator: 'gezondheid', period: '2016', values: { GM1: 70 } }),
  ]

  it('counts for every indicator; one without it is empty and names the years it has', () => {
    const { columns } = compared(blocks, { indicators: [overweight, health], period: '2020' })
    expect(columns.map((each) => each.key?.period)).toEqual(['2020', undefined])
    expect(columns[1]).toEqual({
      indicator: health,
      otherwise: { periods: ['2016'], ages: ['18+'], tables: ['50090NED'] },
      unit: 'percent',
      comparator: { state: 'none', reason: 'no-figure' },
      cells: [{ cell: { state: 'missing' } }, { cell: { state: 'missing' } }],
    })
  })

  it('leaves each indicator its newest where none is asked for', () => {
    const { columns } = compared(blocks, { indicators: [overweight, health] })
    expect(columns.map((each) => each.key?.period)).toEqual(['2020', '2016'])
  })
})

describe('what is absent', () => {
  it('is said as it is: withheld, not given, or not in the classification at all', () => {
    const block = blockFor({ values: { NL01: 20, GM1: 18, GM2: 'suppressed' } })
    const { columns } = compared([block], { rows: rowsOf(['GM1', 'GM2', 'GM3', 'GM4'], regions) })
    expect(columns[0]?.cells.map(({ cell }) => cell.state)).toEqual([
      'value',
      'suppressed',
      'not-applicable',
      'missing',
    ])
  })

  it('is said of an empty column too', () => {
    const { columns } = compared([blockFor({ values: { GM1: 'suppressed', NL01: 20 } })])
    expect(columns[0]?.key).toBeUndefined()
    expect(columns[0]?.cells.map(({ cell }) => cell.state)).toEqual(['suppressed', 'missing'])
  })
})

it('holds no total against a larger one: the country always has more', () => {
  const block = blockFor({ unit: 'count', values: { NL01: 1800, GM1: 12, GM2: 30 } })
  const { columns } = compared([block], { indicators: [indicator({ unit: 'count' })] })
  expect(columns[0]?.comparator).toEqual({ state: 'none', reason: 'total' })
  expect(columns[0]?.cells[0]).toEqual({ cell: { state: 'value', value: 12 } })
  expect(columns[0]?.extent).toEqual([12, 30])
})

it('finds the names of wijken and buurten in the lists of their figures', () => {
  const list = { classificationYear: 2020, codes: ['BU00010101', 'WK000101'], names: ['De Heeg', null] }
  const tree = regionsFor({ inhabitants: { GM0001: 10 } })
  expect(rowsOf(['GM0001', 'BU00010101', 'WK000101'], tree, [list])).toEqual([
    { code: 'GM0001', name: 'GM0001' },
    { code: 'BU00010101', name: 'De Heeg', within: 'GM0001' },
    { code: 'WK000101', name: 'WK000101', within: 'GM0001' },
  ])
})
