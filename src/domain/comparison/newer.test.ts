import { expect, it } from 'vitest'
import { blockFor } from '../../../tests/builders/comparison.ts'
import { newerFigures } from './newer.ts'

const CODES = ['GM1', 'GM2', 'GM3']
const shown = blockFor({ period: '2020', age: '18+', values: { GM1: 1, GM2: 2, GM3: 3 } })

it('finds the latest figures of the same people, in the table that holds most of the regions', () => {
  expect(
    newerFigures(
      shown,
      [
        shown,
        blockFor({ table: 'B', period: '2022', age: '18+', values: { GM1: 1, GM2: 2 } }),
        blockFor({ table: 'B', period: '2024', age: '18+', values: { GM1: 1 } }),
        blockFor({ table: 'C', period: '2024', age: 'volwassenen', values: { GM1: 1, GM3: 3, GM9: 9 } }),
      ],
      CODES,
    ),
  ).toEqual({ period: '2024', table: 'C', held: 2 })
})

it.each([
  ['of another age', { period: '2024', age: '65+', values: { GM1: 1 } }],
  ['of a part of them', { period: '2024', age: '18+', breakdown: 'mannen', values: { GM1: 1 } }],
  ['of the same year', { table: 'B', period: '2020-H2', age: '18+', values: { GM1: 1 } }],
  ['of other regions', { period: '2024', age: '18+', values: { GM9: 1 } }],
  ['that are withheld', { period: '2024', age: '18+', values: { GM1: 'suppressed' as const } }],
])('passes over figures %s', (_, parts) => {
  expect(newerFigures(shown, [shown, blockFor(parts)], CODES)).toBeUndefined()
})
