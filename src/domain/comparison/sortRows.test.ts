import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparisonFor } from '../../../tests/builders/comparison.ts'
import { sortRows } from './sortRows.ts'

const comparison = comparisonFor({
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
const sorted = (descending?: boolean) =>
  sortRows(comparison, { by: 'inhabitants', ...(descending === undefined ? {} : { descending }) }, (code) =>
    people.get(code),
  )
const codes = (descending?: boolean) =>
  sorted(descending)
    .rows.map((each) => each.code.slice(2))
    .join('')

describe('rows by inhabitants', () => {
  it('stand last in both directions where the number is not known, and equals as they were', () => {
    expect(codes()).toBe('15324')
    expect(codes(true)).toBe('35124')
  })

  it('take the cells of every column along', () => {
    const values = sorted().columns.map(({ cells }) =>
      cells.map(({ cell }) => (cell.state === 'value' ? cell.value : cell.state)),
    )
    expect(values).toEqual([
      [3, 2, 1, 'suppressed', 3],
      [1, 5, 3, 2, 4],
    ])
  })
})

it('loses and adds no row', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer())), fc.boolean(), (given, descending) => {
      const values = Object.fromEntries(given.map((each, at) => [`GM${at}`, each ?? at] as const))
      const before = comparisonFor({ columns: [{ values }] })
      const after = sortRows(
        before,
        { by: 'inhabitants', descending },
        (code) => given[Number(code.slice(2))] ?? undefined,
      )
      const pairs = ({ rows, columns }: typeof before) =>
        rows.map(({ code }, at) => [code, columns[0]?.cells[at]] as const)
      expect(new Map(pairs(after))).toEqual(new Map(pairs(before)))
      expect(after.rows).toHaveLength(given.length)
    }),
  )
})
