import { describe, expect, it } from 'vitest'
import { type ColumnParts, comparisonFor } from '../../../tests/builders/comparison.ts'
import type { ComparatorBasis, ComparatorFigure } from '../../domain/comparison/comparison.ts'
import type { Language } from '../../messages/texts.ts'
import { sheetToCsv } from '../../ui/download/csv.ts'
import { compareSheet } from './compareSheet.ts'

const NAMES = { GM0935: 'Maastricht', GM0917: 'Heerlen', GM0981: 'Vaals' }
const PERIOD = { nl: 'Periode', en: 'Period' }

/** The rows of the file by the words at the head of its columns. */
function rowsOf(column: ColumnParts, language: Language = 'nl', nameOf?: (code: string) => string) {
  const comparison = comparisonFor({ columns: [column], names: NAMES })
  const { columns, rows } = compareSheet(comparison, 'Nederland', language, nameOf)
  return rows.map((row) => {
    expect(row).toHaveLength(columns.length)
    return Object.fromEntries(columns.map(({ title }, place) => [title, row[place]]))
  })
}
const mean = (
  basis: ComparatorBasis,
  marks: { provisional?: true; approximate?: true } = {},
): ComparatorFigure => ({
  state: 'figure',
  cell: { state: 'value', value: 17.9, ...marks },
  basis,
})
const basisOf = (comparator: NonNullable<ColumnParts['comparator']>, nameOf?: (code: string) => string) =>
  rowsOf({ values: { GM0935: 22.2 }, comparator }, 'nl', nameOf)[0]?.['Waarop die waarde berust']

describe('the file of a whole selection', () => {
  it('says of every row which figure it is, in columns of their own', () => {
    const [first] = rowsOf({ values: { GM0935: [22.2, 20.1, 24.3] }, comparator: 17.9 })
    expect(first).toEqual({
      Indicator: 'Overgewicht',
      Gebied: 'Maastricht',
      Gebiedscode: 'GM0935',
      Gemeente: undefined,
      Periode: '2020',
      Leeftijd: '18+',
      Uitsplitsing: 'totaal',
      Tabel: '50090NED',
      Editie: '2022',
      Indelingsjaar: 2020,
      Waarde: 22.2,
      Eenheid: '%',
      Ondergrens: 20.1,
      Bovengrens: 24.3,
      'Waarde van Nederland': 17.9,
      Verschil: 4.3,
      'Naast de vergelijking': 'ongunstiger',
      Opmerking: undefined,
      'Waarop die waarde berust': 'cijfer van de uitgever',
    })
  })

  it('lets a spreadsheet make no date of an age or a period', () => {
    const key = { age: '5-6', period: '2024-01' }
    for (const language of ['nl', 'en'] as const) {
      const [first] = rowsOf({ values: { GM0935: 22.2 }, key }, language)
      expect(first?.[PERIOD[language]]).toBe('2024 maand 01')
      expect(Object.values(first ?? {})).toContain('5 t/m 6')
    }
    const comparison = comparisonFor({ columns: [{ values: { GM0935: 22.2 }, key }] })
    const csv = sheetToCsv({ title: '', about: [], ...compareSheet(comparison, 'Nederland', 'nl') })
    expect(csv).not.toMatch(/;5-6;|;2024-01;/)
  })

  it.each([
    ['suppressed', 'onderdrukt (te kleine aantallen)', 'suppressed (numbers too small)'],
    ['missing', 'ontbreekt', 'missing'],
    ['not-applicable', 'niet van toepassing', 'not applicable'],
    ['not-yet-published', 'nog niet gepubliceerd', 'not yet published'],
  ] as const)('has no figure where it is %s, and says so', (state, dutch, english) => {
    const column = { values: { GM0935: state }, comparator: 17.9 }
    expect(rowsOf(column)[0]).toMatchObject({
      Waarde: undefined,
      Verschil: undefined,
      'Naast de vergelijking': undefined,
      Opmerking: dutch,
    })
    expect(rowsOf(column, 'en')[0]?.['Remark']).toBe(english)
  })

  it('says how the comparator came about, who is left out of it and how sure it is', () => {
    const weights = { age: 'alle leeftijden', period: '2016' }
    const without = ['GM0981']
    expect(basisOf(mean({ form: 'weighted', of: 2, without }))).toBe(
      'gemiddelde van 2 van 3 gebieden, gewogen naar inwoners van dezelfde leeftijd en hetzelfde jaar; zonder Vaals: daarvan is geen cijfer of gewicht',
    )
    expect(basisOf(mean({ form: 'approximation', weights, of: 3, without: [] }))).toBe(
      'benadering: gemiddelde van 3 gebieden, gewogen naar inwoners van alle leeftijden in 2016',
    )
    expect(basisOf(mean({ form: 'approximation', weights, of: 16, takenOut: true, without: [] }))).toBe(
      'benadering: het cijfer van Nederland zonder dat van de 16 gekozen gebieden, gewogen naar inwoners van alle leeftijden in 2016',
    )
    expect(basisOf(mean({ form: 'weighted', of: 3, without: [] }, { provisional: true }))).toMatch(
      /; voorlopig$/,
    )
    expect(basisOf(mean({ form: 'weighted', of: 3, without: [] }, { approximate: true }))).toMatch(
      /; met cijfers die de bron bij benadering geeft$/,
    )
    expect(basisOf(mean({ form: 'published' }, { approximate: true }))).toBe(
      'cijfer van de uitgever; de bron schrijft “ruim”',
    )
  })

  it('names who is left out and no row of its own as the page does', () => {
    const names = (code: string) => ({ GM0994: 'Valkenburg aan de Geul' })[code] ?? code
    expect(basisOf(mean({ form: 'weighted', of: 2, without: ['GM0994'] }), names)).toContain(
      'zonder Valkenburg aan de Geul:',
    )
  })

  it('says why there is no comparator, and that a total is not comparable', () => {
    expect(basisOf('no-weights')).toBe('niet te berekenen: er zijn geen inwonertallen om mee te wegen')
    expect(basisOf('total')).toBe(
      'niet te vergelijken: het zijn totalen en een groter gebied heeft er vanzelf meer van',
    )
  })

  it('has a row without a key where nothing was found', () => {
    expect(rowsOf({ values: { GM0935: 'missing' }, key: null })[0]).toMatchObject({
      Tabel: undefined,
      Indelingsjaar: undefined,
      Opmerking: 'ontbreekt',
    })
  })
})
