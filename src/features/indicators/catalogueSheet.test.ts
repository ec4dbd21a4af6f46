import { describe, expect, it } from 'vitest'
import { dataset, indicator, observation } from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import type { Indicator, Observation } from '../../domain/register/things.ts'
import { catalogueFigures } from './catalogue.ts'
import { catalogueSheet } from './catalogueSheet.ts'

/** One row of the file, by the titles of its columns. */
function rowOf(each: Indicator, figures: readonly Observation[] | undefined) {
  const { columns, rows } = catalogueSheet([each], {
    index: indexRegister(dataset()),
    language: 'nl',
    place: 'Maastricht',
    figureOf: figures && catalogueFigures(figures, 'GM0935'),
  })
  return columns.map(({ title }, place) => [title, rows[0]?.[place]] as const)
}
const cells = (row: ReturnType<typeof rowOf>) => Object.fromEntries(row)

const value = (number: number, parts: object = {}) => ({ state: 'value', value: number, ...parts }) as const

describe('the file of the catalogue', () => {
  it('has numbers as numbers, with margins, year, table, edition and what may be said of them', () => {
    const row = cells(
      rowOf(indicator(), [
        observation({ cell: value(49.2, { lower: 47, upper: 51, provisional: true }) }),
        observation({ region: 'NL01', cell: value(50.8) }),
      ]),
    )
    expect(row).toMatchObject({
      Indicator: 'Overgewicht',
      Maastricht: 49.2,
      Ondergrens: 47,
      Bovengrens: 51,
      Nederland: 50.8,
      Periode: '2020',
      Tabel: '50090NED',
      Editie: '2022',
      Vergelijking: 'lager dan Nederland, niet te toetsen',
      Opmerking: 'Maastricht: voorlopig',
      Herkomst: 'gelezen in een bron',
      Bron: 'Pagina van het programma https://voorbeeld.nl/programma',
    })
  })

  it('says of a figure that is not certain what is in doubt', () => {
    const provenance = { status: 'unsure' as const, note: 'Overschrijving.' }
    expect(cells(rowOf(indicator(), [observation({ provenance })]))).toMatchObject({
      Herkomst: 'onzeker: Overschrijving.',
    })
  })

  it('names the BBV indicator by task field and number, and by task field alone where it has no number', () => {
    const bbvOf = (bbv: Indicator['bbv']) =>
      cells(rowOf(indicator(bbv === undefined ? {} : { bbv }), []))['BBV']
    expect(bbvOf({ taskField: 6, number: 23 })).toBe('taakveld 6, nummer 23')
    expect(bbvOf({ taskField: 6 })).toBe('taakveld 6')
    expect(bbvOf(undefined)).toBeUndefined()
  })

  it('never puts the figure of one place under another', () => {
    expect(cells(rowOf(indicator(), [observation({ region: 'NL01', cell: value(50.8) })]))).toMatchObject({
      Maastricht: undefined,
      Nederland: 50.8,
      Vergelijking: undefined,
    })
  })

  it.each([
    ['alleen Nederland, niet Maastricht', indicator(), [observation({ region: 'NL01' })]],
    ['alleen andere gebieden, niet Maastricht of Nederland', indicator(), []],
    ['geen eigen cijfer in dit register', indicator({ tables: [] }), []],
    ['cijfers nog niet geladen', indicator(), undefined],
    [
      'Maastricht: onderdrukt (te kleine aantallen), 2020 (te weinig deelnemers)',
      indicator(),
      [observation({ cell: { state: 'suppressed', reason: 'te weinig deelnemers' } })],
    ],
  ] as const)('leaves an absent figure empty and says “%s”', (words, each, figures) => {
    const row = cells(rowOf(each, figures))
    expect(row['Maastricht']).toBeUndefined()
    expect(row['Opmerking']).toBe(words)
  })

  it('writes no age that a spreadsheet takes for a date', () => {
    expect(cells(rowOf(indicator({ ageGroup: '12-17' }), [])).Leeftijd).not.toBe('12-17')
  })
})
