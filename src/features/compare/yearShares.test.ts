import { expect, it } from 'vitest'
import { blockFor, columnFor } from '../../../tests/builders/comparison.ts'
import { linesOf } from '../../domain/comparison/linesOf.ts'
import { rowPlaces } from '../../domain/comparison/readFigures.ts'
import { indicatorsIn, lostIn, mostShared } from './yearShares.ts'

it('is the newest of the years that most indicators share', () => {
  const offer = (value: string, indicators: number) => ({ value, indicators })
  const periods = [offer('2012', 1), offer('2016', 2), offer('2020', 2), offer('2024', 1)]
  expect(mostShared({ periods })).toBe(periods[2])
  expect(mostShared({ periods: [] })).toBeUndefined()
})

it('has lost its figure by the year only where another year gives one for the same age and table', () => {
  const lines = linesOf([blockFor({ age: '0-11', period: '2020', values: { GM1: 1 } })], rowPlaces(['GM1']))
  const lost = (asked: { period: string; age: string }) =>
    indicatorsIn(['overgewicht'], [lines], asked)(undefined)
  const column = columnFor({ key: null, values: { GM1: 'missing' } })
  expect(lostIn([column], lost({ period: '2024', age: '0-11' }))).toEqual([column])
  expect(lostIn([column], lost({ period: '2020', age: '18+' }))).toEqual([])
  const shown = columnFor({ values: { GM1: 1 } })
  expect(lostIn([shown], ['overgewicht'])).toEqual([])
})
