import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ColumnParts, comparisonFor } from '../../../tests/builders/comparison.ts'
import { axisOf } from '../trend/axisTicks.ts'
import { binned, distributionModel, quantile } from './distributionModel.ts'

function modelOf(parts: ColumnParts) {
  const { rows, columns } = comparisonFor({ columns: [parts] })
  const [column] = columns
  if (column === undefined) throw new Error('no column')
  return distributionModel(column, rows)
}

const many = (count: number): ColumnParts => ({
  values: Object.fromEntries(Array.from({ length: count }, (_, place) => [`BU${place}`, (place % 100) / 2])),
})

describe('a distribution', () => {
  it('knows lowest, highest and median, and how many lie above and below the comparator', () => {
    const model = modelOf({ values: { GM1: 4, GM2: 1, GM3: 3, GM4: 2, GM5: 'missing' }, comparator: 3 })
    expect(model.regions.map(({ value }) => value)).toEqual([1, 2, 3, 4])
    expect(model.median).toBe(2.5)
    expect(model.beside).toEqual({ above: 1, below: 2, equal: 1, near: 0 })
    expect(model.absent).toHaveLength(1)
  })

  it('of one region has no median', () => {
    expect(modelOf({ values: { GM1: 4 } }).median).toBeUndefined()
  })

  it('of few regions has no middle half', () => {
    expect(modelOf({ values: { GM1: 4, GM2: 1, GM3: 3 } }).quarters).toBeUndefined()
  })

  it('draws each region while they are few, and counts them in bins when they are many', () => {
    expect(modelOf(many(400)).bins).toBeUndefined()
    expect(modelOf(many(401)).bins?.reduce((sum, { count }) => sum + count, 0)).toBe(401)
  })
})

it.each([
  { values: [1, 2, 3, 4], share: 0.5, is: 2.5 },
  { values: [1, 2, 3], share: 0.5, is: 2 },
  { values: [10, 20, 30, 40, 50], share: 0.25, is: 20 },
  { values: [7], share: 0.75, is: 7 },
])('of $values $share is not above $is', ({ values, share, is }) => {
  expect(quantile(values, share)).toBe(is)
})

describe('bins', () => {
  it('have round edges, and a value on an edge counts in the bin that begins there', () => {
    const bins = binned([0.1, 0.3, 0.3, 0.5], { ticks: [0, 0.5], digits: 1 })
    expect(bins.map(({ from }) => from)).toContain(0.3)
    expect(bins.find(({ from }) => from === 0.3)?.count).toBe(2)
    expect(bins.at(-1)).toEqual({ from: 0.45, to: 0.5, count: 1 })
  })

  it('lose no region, whatever the values', () => {
    const percentages = fc.array(
      fc.integer({ min: 0, max: 1000 }).map((each) => each / 10),
      {
        minLength: 1,
        maxLength: 200,
      },
    )
    fc.assert(
      fc.property(percentages, (values) => {
        const bins = binned(values, axisOf(values, true))
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length)
        expect(bins.length).toBeLessThanOrEqual(40)
        for (const { from, to, count } of bins.slice(0, -1))
          expect(values.filter((value) => value >= from && value < to)).toHaveLength(count)
      }),
    )
  })
})
