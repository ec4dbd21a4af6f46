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

it('counts no region of which one of the blocks withholds the figure', () => {
  const part = { table: 'B', period: '2024', age: '18+' }
  expect(
    newerFigures(
      shown,
      [
        blockFor({ ...part, values: { GM1: 1, GM2: 2 } }),
        blockFor({ ...part, values: { GM1: 'suppressed' } }),
      ],
      CODES,
    ),
  ).toMatchObject({ held: 1 })
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

it('passes over figures of another table or year than was asked for: they cannot be shown so', () => {
  const part = blockFor({ table: 'B', period: '2024', age: '18+', values: { GM1: 1 } })
  const blocks = [shown, part]
  expect(newerFigures(shown, blocks, CODES, { table: shown.table })).toBeUndefined()
  expect(newerFigures(shown, blocks, CODES, { period: '2020' })).toBeUndefined()
  expect(newerFigures(shown, blocks, CODES, { table: 'B', age: '18+' })).toMatchObject({ held: 1 })
})

it('says nothing of later figures of all regions: there was another reason to pass them over', () => {
  const all = blockFor({ table: 'B', period: '2024', age: '18+', values: { GM1: 1, GM2: 2, GM3: 3 } })
  expect(newerFigures(shown, [shown, all], CODES)).toBeUndefined()
})
