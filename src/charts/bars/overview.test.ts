import fc from 'fast-check'
import { expect, it } from 'vitest'
import { silhouette } from './overview.ts'

it.each([
  { values: [10, 8, 4, 2], columns: 2, expected: [9, 3] },
  { values: [3, 1], columns: 5, expected: [3, 1] },
  { values: [1, 2, 3], columns: 2, expected: [1, 2.5] },
])('$values in $columns columns are $expected', ({ values, columns, expected }) => {
  expect(silhouette(values, columns)).toEqual(expected)
})

it('stays between the lowest and the highest value, and falls when the values fall', () => {
  const falling = fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 300 })
    .map((values) => values.toSorted((a, b) => b - a))
  fc.assert(
    fc.property(falling, fc.integer({ min: 1, max: 120 }), (values, columns) => {
      const drawn = silhouette(values, columns)
      for (const [place, value] of drawn.entries()) {
        expect(value).toBeGreaterThanOrEqual(values.at(-1) ?? 0)
        expect(value).toBeLessThanOrEqual(drawn[place - 1] ?? values[0] ?? 0)
      }
    }),
  )
})
