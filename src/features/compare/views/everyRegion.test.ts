import { describe, expect, it } from 'vitest'
import { type BlockParts, blockFor, regionsFor } from '../../../../tests/builders/comparison.ts'
import { boundaryChange, indicator, region } from '../../../../tests/builders/dataset.ts'
import { type CompareInput, compareRegions } from '../../../domain/comparison/compare.ts'
import { rowsOf } from '../../../domain/comparison/rows.ts'
import { everyRegion } from './everyRegion.ts'

const about = indicator()
const regions = regionsFor({ inhabitants: { GM0001: 10, GM0002: 20, GM0003: 30 } })
const shown = blockFor({ values: { NL01: 20, GM0001: 10, GM0002: 30, WK000101: 5 } })

/** The background of the one chosen municipality, whose own figures are `shown`. */
function background(others: readonly BlockParts[], parts: Partial<CompareInput> = {}) {
  const input: CompareInput = {
    indicators: [about],
    blocks: new Map([[about.id, [shown, ...others.map(blockFor)]]]),
    rows: rowsOf(['GM0001'], parts.regions ?? regions),
    comparator: { kind: 'country' },
    regions,
    ...parts,
  }
  const comparison = compareRegions(input)
  const [column] = comparison.columns
  if (column === undefined) throw new Error('One indicator makes one column.')
  const { rows, column: every } = everyRegion({ comparison, input }, column)
  return { rows, column: every, chosen: column }
}
const codesOf = ({ rows }: ReturnType<typeof background>) => rows.map(({ code }) => code)

describe('all regions behind the chosen ones', () => {
  it('are the municipalities that the same figures speak of, against the same comparator', () => {
    const every = background([])
    expect(codesOf(every)).toEqual(['GM0001', 'GM0002'])
    expect(every.column.key).toEqual(every.chosen.key)
    expect(every.column.comparator).toBe(every.chosen.comparator)
    expect(every.column.cells[1]).toMatchObject({ cell: { value: 30 }, against: { difference: 10 } })
  })

  // Of each more regions have a figure than of what is shown; or it would be taken for newer, or for wider.
  it.each<[string, Partial<BlockParts>]>([
    ['table', { table: 'ander' }],
    ['edition', { edition: '2024' }],
    ['classification', { classificationYear: 2024 }],
    ['age', { age: 'alle leeftijden' }],
    ['breakdown', { breakdown: 'mannen' }],
    ['unit', { unit: 'per-1000' }],
    ['period', { period: '2016' }],
  ])('are never those of another %s', (_what, parts) => {
    const values = { GM0002: 88, GM0003: 99 }
    const every = background([{ values, ...parts }])
    expect(codesOf(every)).toEqual(['GM0001', 'GM0002'])
    expect(every.column.key).toEqual(every.chosen.key)
    expect(every.column.unit).toBe('percent')
    expect(every.column.cells.map(({ cell }) => cell)).toEqual([
      { state: 'value', value: 10 },
      { state: 'value', value: 30 },
    ])
  })

  it('do not count a former municipality beside the one that it went into', () => {
    const young = regionsFor({
      inhabitants: { GM0001: 10, GM0002: 20 },
      others: [region({ code: 'GM0009', parents: ['NL01'], validFrom: '2021-01-01' })],
    })
    const every = background([{ values: { GM0003: 40 } }], {
      regions: young,
      rows: rowsOf(['GM0001', 'GM0009'], young),
      boundaryChanges: [
        boundaryChange({ on: '2021-01-01', from: 'GM0003', to: 'GM0009', inhabitants: 30 }),
        boundaryChange({ id: 'ook', on: '2021-01-01', from: 'GM0002', to: 'GM0009', inhabitants: 30 }),
      ],
    })
    expect(codesOf(every)).toEqual(['GM0001', 'GM0009'])
    expect(every.column.cells[1]?.cell).toMatchObject({ value: 35 })
  })

  it('are the chosen ones where those are smaller than municipalities', () => {
    const every = background([], { rows: rowsOf(['WK000101'], regions) })
    expect(codesOf(every)).toEqual(['WK000101'])
    expect(every.column).toBe(every.chosen)
  })
})
