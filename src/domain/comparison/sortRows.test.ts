import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparisonFor } from '../../../tests/builders/comparison.ts'
import { type RowOrder, sortRows } from './sortRows.ts'

const comparison = comparisonFor({
  names: { GM1: '’s-Hertogenbosch', GM2: 'Zwolle', GM3: 'Échternach', GM4: 'Eindhoven', GM5: 'ede' },
  columns: [
    { values: { GM1: 3, GM2: 'suppressed', GM3: 1, GM4: 3, GM5: 2 } },
    { values: { GM1: 1, GM2: 2, GM3: 3, GM4: 4, GM5: 5 } },
  ],
})
const people = new Map([
  ['GM1', 10],
  ['GM3', 30],
  ['GM5', 20],
])
const sorted = (order: RowOrder) => sortRows(comparison, order, (code) => people.get(code))
const codes = (order: RowOrder) =>
  sorted(order)
    .rows.map((each) => each.code.slice(2))
    .join('')

describe('rows in another order', () => {
  it('sorts names as Dutch lists do: accents, capitals and apostrophes aside', () => {
    expect(codes({ by: 'name' })).toBe('35412')
    expect(codes({ by: 'name', descending: true })).toBe('21453')
  })

  it('sorts numbers in names as numbers', () => {
    const wijken = comparisonFor({ names: { a: 'Wijk 10', b: 'Wijk 2' }, columns: [] })
    expect(sortRows(wijken, { by: 'name' }, () => undefined).rows.map((each) => each.code)).toEqual([
      'b',
      'a',
    ])
  })

  it('keeps what is absent last in both directions, and equals as they were', () => {
    expect(codes({ by: 'column', column: 0 })).toBe('35142')
    expect(codes({ by: 'column', column: 0, descending: true })).toBe('14532')
    expect(codes({ by: 'inhabitants' })).toBe('15324')
    expect(codes({ by: 'inhabitants', descending: true })).toBe('35124')
  })

  it('takes the cells of every column along', () => {
    const { columns } = sorted({ by: 'column', column: 0 })
    expect(columns[1]?.cells.map(({ cell }) => cell.state === 'value' && cell.value)).toEqual([3, 5, 1, 4, 2])
  })
})

it('loses and adds no row', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer())), fc.boolean(), (given, descending) => {
      const values = Object.fromEntries(
        given.map((each, at) => [`GM${at}`, each ?? ('missing' as const)] as const),
      )
      const before = comparisonFor({ columns: [{ values }] })
      const after = sortRows(before, { by: 'column', column: 0, descending }, () => undefined)
      const pairs = ({ rows, columns }: typeof before) =>
        rows.map(({ code }, at) => [code, columns[0]?.cells[at]] as const)
      expect(new Map(pairs(after))).toEqual(new Map(pairs(before)))
      expect(after.rows).toHaveLength(given.length)
    }),
  )
})
