import { describe, expect, it } from 'vitest'
import { comparisonFor } from '../../../tests/builders/comparison.ts'
import type { ComparatorFigure } from '../../domain/comparison/comparison.ts'
import { leftOutInWords } from './leftOut.ts'

const mean = (...without: string[]): ComparatorFigure => ({
  state: 'figure',
  cell: { state: 'value', value: 20 },
  basis: { form: 'weighted', of: 3, without },
})
const NAMES: Record<string, string> = { GM0981: 'Vaals', GM0971: 'Stein' }
const said = (...comparators: (number | ComparatorFigure)[]) =>
  leftOutInWords(
    comparisonFor({
      columns: comparators.map((comparator, place) => ({
        values: { GM0935: 22.2 },
        comparator,
        indicator: {
          id: `i${place}`,
          title: { nl: `Maat ${place}`, en: `Measure ${place}` },
          shortTitle: `Maat ${place}`,
        },
      })),
    }),
    (code) => NAMES[code] ?? code,
    'nl',
  )

it('names whom a mean has with the figures of former municipalities', () => {
  const formed = (...codes: string[]): ComparatorFigure => ({
    state: 'figure',
    cell: { state: 'value', value: 20 },
    basis: { form: 'weighted', of: 3, without: [], formed: codes },
  })
  expect(said(formed('GM0971'), formed('GM0971'))).toEqual([
    'Het gemiddelde rekent voor Stein met de cijfers van de voormalige gemeenten.',
  ])
  expect(said(formed('GM0971'), mean('GM0981'))).toEqual([
    'Het gemiddelde bij Maat 0 rekent voor Stein met de cijfers van de voormalige gemeenten.',
    'Het gemiddelde bij Maat 1 is zonder Vaals: daarvan is geen cijfer of gewicht.',
  ])
})

describe('whom a mean is without', () => {
  it('is nobody in a figure of the publisher and in a mean of all', () => {
    expect(said(17.9, mean())).toEqual([])
  })

  it('is named once where it is the same for all', () => {
    expect(said(mean('GM0981', 'GM0971'), mean('GM0981', 'GM0971'))).toEqual([
      'Het gemiddelde is zonder Vaals en Stein: daarvan is geen cijfer of gewicht.',
    ])
  })

  it('is named with the indicators that it is about', () => {
    expect(said(mean('GM0981'), mean(), mean('GM0971'))).toEqual([
      'Het gemiddelde bij Maat 0 is zonder Vaals: daarvan is geen cijfer of gewicht.',
      'Het gemiddelde bij Maat 2 is zonder Stein: daarvan is geen cijfer of gewicht.',
    ])
  })

  it('is counted where names would be too many to read', () => {
    expect(said(mean(...Array.from({ length: 20 }, (_, place) => `GM${place}`)))[0]).toContain(
      'zonder 20 gebieden',
    )
    expect(said(mean('A'), mean('B'), mean('C'), mean('D'), mean())).toEqual([
      expect.stringMatching(/^Bij 4 van de 5 indicatoren is het gemiddelde zonder een of meer gebieden/),
    ])
  })
})
