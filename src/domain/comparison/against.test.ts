import { expect, it } from 'vitest'
import { cellFor, comparatorFor } from '../../../tests/builders/comparison.ts'
import { against } from './against.ts'

const country = comparatorFor(20)

it('says the order only without margins, and which side is favourable', () => {
  expect(against(cellFor(22.5), country, 'lower-better')).toEqual({
    position: 'higher',
    difference: 2.5,
    testable: false,
    favourable: false,
  })
  expect(against(cellFor(22.5), country, 'none')).not.toHaveProperty('favourable')
})

it.each([
  ['outside', [22, 20.5, 23.5], true],
  ['with the comparator between them', [22, 19, 25], false],
  ['with the comparator on a limit', [22, 20, 24], false],
] as const)('tests by the margins of the figure itself: %s', (_name, given, differs) => {
  expect(against(cellFor(given), country, 'none')).toMatchObject({ testable: true, differs })
})

it('says nothing of an absent figure, nor beside a comparator that has none', () => {
  expect(against(cellFor('suppressed'), country, 'lower-better')).toBeUndefined()
  expect(against(cellFor(22), comparatorFor('no-weights'), 'lower-better')).toBeUndefined()
})
