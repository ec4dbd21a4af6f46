import { describe, expect, it } from 'vitest'
import { columnFor, comparatorFor } from '../../../tests/builders/comparison.ts'
import type { ComparatorBasis, ComparatorFigure } from '../../domain/comparison/comparison.ts'
import { barsModel } from '../bars/barsModel.ts'
import { barsSheet } from '../bars/barsSheet.ts'
import { comparatorSentences } from './columnContext.ts'
import {
  comparatorBasis,
  comparatorForFile,
  comparatorNumber,
  comparatorQuantity,
  differenceForFile,
  readAlike,
} from './comparatorBasis.ts'

type Held = Extract<ComparatorFigure, { state: 'figure' }>
const held = (
  value: number,
  marks: { provisional?: true; approximate?: true },
  basis: ComparatorBasis = { form: 'published' },
): Held => ({ state: 'figure', cell: { state: 'value', value, ...marks }, basis })
const mean: ComparatorBasis = { form: 'weighted', of: 3, without: [] }

describe('the figure of a comparator', () => {
  it('is marked as the figures of regions are', () => {
    const words = (figure: Held) => comparatorQuantity(figure, 'percent', 'nl', 1)
    expect(words(held(17.94, {}))).toBe('17,94\u00a0%')
    expect(words(held(18, { provisional: true }))).toBe('18,0\u00a0% (voorlopig)')
    expect(words(held(18, { approximate: true }))).toBe('ruim 18\u00a0%')
    expect(comparatorNumber(held(18, { provisional: true }), 'en', 1)).toBe('18.0 (provisional)')
  })

  it('as a mean is about as much where a figure in it is, and no more exact than the column', () => {
    const figure = held(17.912345678, { approximate: true, provisional: true }, mean)
    expect(comparatorQuantity(figure, 'percent', 'nl', 1)).toBe('ca. 17,9\u00a0% (voorlopig)')
    expect(comparatorNumber(figure, 'en', 1)).toBe('about 17.9 (provisional)')
  })

  it('stands so in the sentence under the figure', () => {
    const sentences = (figure: ComparatorFigure) =>
      comparatorSentences(figure, { unit: 'percent' }, 'Nederland', 1, 'nl')
    expect(sentences(held(18, { provisional: true }))).toEqual([
      'Vergeleken met Nederland: 18,0\u00a0% (voorlopig), cijfer van de uitgever.',
    ])
    expect(sentences(comparatorFor('total'))).toEqual([
      'Niet vergeleken met Nederland: het zijn totalen en een groter gebied heeft er vanzelf meer van.',
    ])
    expect(sentences(comparatorFor('no-weights'))).toEqual([
      'Vergelijken met Nederland: niet te berekenen, er zijn geen inwonertallen om mee te wegen.',
    ])
  })

  it('says in English too what it rests on', () => {
    expect(comparatorBasis(held(18, {}, { ...mean, without: ['GM1'] }), 'en', () => 'Vaals')).toBe(
      'mean of 3 of 4 regions, weighted by inhabitants of the same age and year; without Vaals: of these no figure or weight is held',
    )
    const names: Record<string, string> = { GM8: 'Altena', GM9: 'Beekdaelen' }
    const nameOf = (code: string) => names[code] ?? code
    expect(comparatorBasis(held(18, {}, { ...mean, formed: ['GM9'] }), 'nl', nameOf)).toBe(
      'gemiddelde van 3 gebieden, gewogen naar inwoners van dezelfde leeftijd en hetzelfde jaar; waarvan 1 uit voormalige gemeenten: Beekdaelen',
    )
    expect(comparatorBasis(held(18, {}, { ...mean, formed: ['GM8', 'GM9'] }), 'en', nameOf)).toMatch(
      /; 2 of these from former municipalities: Altena and Beekdaelen$/,
    )
    expect(comparatorBasis(comparatorFor('total'), 'en')).toBe(
      'cannot be compared: these are totals, and a larger region has more of them by itself',
    )
  })
})

describe('a figure beside its comparator', () => {
  const lower = { position: 'lower', difference: -0.005, testable: false } as const
  it.each([
    { value: 17.5, by: held(17.505298095, {}, mean), alike: true },
    { value: 17.4, by: held(17.505298095, {}, mean), alike: false },
    // A publisher that gives more decimals says which is more.
    { value: 17.5, by: held(17.51, {}), alike: false },
  ])('reads the same, $alike: $value', ({ value, by, alike }) => {
    expect(readAlike(value, lower, by, 1)).toBe(alike)
  })

  it('is told apart where a test tells them apart, and equal is not nearly so', () => {
    const by = held(17.505298095, {}, mean)
    expect(readAlike(17.5, { ...lower, differs: true }, by, 1)).toBe(false)
    expect(readAlike(17.5, { ...lower, position: 'equal', difference: 0 }, by, 1)).toBe(false)
    expect(readAlike(17.5, undefined, by, 1)).toBe(false)
  })

  it('has in a file the decimals of the screen where it is a mean, and its own where it is published', () => {
    expect(comparatorForFile(held(50.6495, {}, mean), 1)).toBe(50.6)
    expect(comparatorForFile(held(17.3461, {}, mean), 1)).toBe(17.3)
    expect(comparatorForFile(held(17.505298, {}), 1)).toBe(17.505298)
    expect(comparatorForFile(held(123_456.7, {}, mean), 0)).toBe(123_457)
    expect(comparatorForFile(comparatorFor('total'), 1)).toBeUndefined()
    expect(differenceForFile(-0.055298, held(17.555298, {}, mean), 1)).toBe(-0.1)
    expect(differenceForFile(49.2 - 50.8, held(50.8, {}), 1)).toBe(-1.6)
    expect(differenceForFile(-0.04, held(17.54, {}), 1)).toBe(-0.04)
    expect(Object.is(differenceForFile(-0.0001, held(17.5, {}, mean), 1), 0)).toBe(true)
  })

  it('says of the rest of the country that it is its figure without theirs', () => {
    const rest = { ...mean, of: 16, takenOut: true as const, without: [] }
    expect(comparatorBasis(held(18, {}, rest), 'nl')).toBe(
      'het cijfer van Nederland zonder dat van de 16 gekozen gebieden, gewogen naar inwoners van dezelfde leeftijd en hetzelfde jaar',
    )
    expect(comparatorBasis(held(18, {}, rest), 'en')).toMatch(
      /^the figure of the Netherlands without that of the 16 chosen regions, weighted/,
    )
  })
})

describe('the file of ordered bars', () => {
  const rows = [
    { code: 'GM1', name: 'Beek' },
    { code: 'GM2', name: 'Vaals' },
  ]
  const fileOf = (comparator: ComparatorFigure) => {
    const key = { age: '5-6', period: '2024-01' }
    const column = columnFor({ values: { GM1: 20, GM2: 'suppressed' }, comparator, key })
    const { columns, rows: lines } = barsSheet(
      barsModel(column, rows, 'value'),
      'de groep',
      'nl',
      () => 'Vaals',
    )
    return lines.map((line) => Object.fromEntries(columns.map(({ title }, place) => [title, line[place]])))
  }

  it('says of every row which figure it is and what the comparator rests on', () => {
    const lines = fileOf(held(18, { provisional: true }, { ...mean, without: ['GM2'] }))
    expect(lines).toHaveLength(2)
    for (const line of lines)
      expect(line).toMatchObject({
        Periode: '2024 maand 01',
        Leeftijd: '5 t/m 6',
        Uitsplitsing: 'totaal',
        Tabel: '50090NED',
        Editie: '2022',
        Indelingsjaar: 2020,
        'de groep': 18,
        'Waarop de groep berust':
          'gemiddelde van 3 van 4 gebieden, gewogen naar inwoners van dezelfde leeftijd en hetzelfde jaar; zonder Vaals: daarvan is geen cijfer of gewicht; voorlopig',
      })
  })

  it('says that a total has no comparator', () => {
    expect(fileOf(comparatorFor('total'))[1]).toMatchObject({
      'de groep': undefined,
      Opmerking: 'onderdrukt (te kleine aantallen)',
      'Waarop de groep berust': expect.stringContaining('het zijn totalen'),
    })
  })
})
