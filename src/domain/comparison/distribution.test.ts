import { describe, expect, it } from 'vitest'
import { type Given, comparisonFor } from '../../../tests/builders/comparison.ts'
import { distributionOf } from './distribution.ts'

function distribution(values: Record<string, Given>, chosen: string[] = []) {
  const { rows, columns } = comparisonFor({ columns: [{ values, comparator: 17.9 }] })
  const [column] = columns
  if (column === undefined) throw new Error('A comparison of one column has one.')
  return distributionOf(column, rows, new Set(chosen))
}
const ten = (given: (value: number) => Given) =>
  Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`GM${at}`, given(at * 10)]))

describe('the figures of many regions', () => {
  it('stand from low to high, with the chosen ones marked and the absent ones counted by reason', () => {
    const found = distribution(
      { GM1: 30, GM2: 10, GM3: 'suppressed', GM4: 20, GM5: 'missing', GM6: 'suppressed' },
      ['GM1', 'GM4'],
    )
    expect(found.values.map(({ code, chosen }) => [code, chosen])).toEqual([
      ['GM2', false],
      ['GM4', true],
      ['GM1', true],
    ])
    expect(found).toMatchObject({
      median: 20,
      medianOfChosen: 25,
      absent: [
        { state: 'suppressed', count: 2 },
        { state: 'missing', count: 1 },
      ],
    })
    expect(found.comparator).toMatchObject({ cell: { value: 17.9 } })
  })

  it('have no median without a figure', () => {
    expect(distribution({ GM1: 'missing' })).not.toHaveProperty('median')
  })
})

describe('five groups of equally many regions', () => {
  it('are given with margins of every figure', () => {
    expect(distribution(ten((value) => [value, value - 1, value + 1])).quintiles).toEqual([20, 40, 60, 80])
  })

  it('are not given without margins of one of them, nor of a few regions', () => {
    expect(
      distribution(ten((value) => (value === 0 ? value : [value, value - 1, value + 1]))),
    ).not.toHaveProperty('quintiles')
    expect(distribution({ GM1: [1, 0, 2], GM2: [2, 1, 3] })).not.toHaveProperty('quintiles')
  })
})
