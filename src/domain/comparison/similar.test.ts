import { expect, it } from 'vitest'
import { blockFor, regionsFor } from '../../../tests/builders/comparison.ts'
import { region } from '../../../tests/builders/dataset.ts'
import { similarTo, sizeClass } from './similar.ts'

const regions = regionsFor({
  inhabitants: { GM1: 120000, GM2: 249999, GM3: 100000, GM4: 99999, GM5: 250000 },
  others: [region({ code: 'GM6', parents: [], validTo: '2021-01-01', population: { '2020': 150000 } })],
})
const urbanity = (period: string, values: Record<string, number>) =>
  blockFor({ indicator: 'stedelijkheid', unit: 'index', period, values })

it.each([
  [19999, 0],
  [20000, 1],
  [49999, 1],
  [50000, 2],
  [100000, 3],
  [249999, 3],
  [250000, 4],
])('sorts %i inhabitants into class %i', (inhabitants, expected) => {
  expect(sizeClass(inhabitants)).toBe(expected)
})

it('is of the same size, without itself and without those that are gone, and says that it is size only', () => {
  expect(similarTo('GM1', regions)).toEqual({ codes: ['GM2', 'GM3'], by: 'size' })
})

it('is of the same urbanity too where that is held, by the newest figures', () => {
  const held = [urbanity('2020', { GM1: 1, GM2: 2, GM3: 1 }), urbanity('2024', { GM1: 2, GM2: 2 })]
  expect(similarTo('GM1', regions, held)).toEqual({ codes: ['GM2'], by: 'size-and-urbanity' })
})

it.each([
  ['of one’s own is not held', { GM2: 2 }, 'size-own-unknown'],
  ['of one’s own is not held, nor of others of its size', { GM4: 2 }, 'size-own-unknown'],
  ['of all others of its size is not held', { GM1: 2, GM4: 2 }, 'size-others-unknown'],
  ['is not held of any municipality', { NL01: 3 }, 'size'],
])('is of size only where the urbanity %s, and says which', (_, classes, by) => {
  expect(similarTo('GM1', regions, [urbanity('2024', classes)])).toEqual({ codes: ['GM2', 'GM3'], by })
})

it('is nobody without a municipality of one’s own or its inhabitants', () => {
  expect(similarTo(undefined, regions)).toBeUndefined()
  expect(similarTo('GM9', regions)).toBeUndefined()
})
