import { expect, it } from 'vitest'
import { compareNames } from './nameOrder.ts'

const sorted = (...names: string[]) => names.toSorted(compareNames)

it.each(["'", '’', '‘'])('reads past an apostrophe at the beginning: %s', (apostrophe) => {
  const name = `${apostrophe}s-Hertogenbosch`
  expect(sorted('Sittard-Geleen', name, 'Rijswijk', 'Aalten')).toEqual([
    'Aalten',
    'Rijswijk',
    name,
    'Sittard-Geleen',
  ])
})

it('counts numbers as numbers', () => {
  expect(sorted('Wijk 10', 'Wijk 2', 'Wijk 1')).toEqual(['Wijk 1', 'Wijk 2', 'Wijk 10'])
})

it('keeps names of several words together', () => {
  expect(sorted('Delft', 'De Wolden', 'Den Haag', 'De Bilt')).toEqual([
    'De Bilt',
    'De Wolden',
    'Delft',
    'Den Haag',
  ])
})

it('minds no accents and no capitals', () => {
  expect(sorted('Eijsden', 'ede', 'Zwolle', 'Échternach')).toEqual(['Échternach', 'ede', 'Eijsden', 'Zwolle'])
})
