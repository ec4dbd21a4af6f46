import { describe, expect, it } from 'vitest'
import { mockDataset } from '../../../../mocks/reference.ts'
import {
  dataset,
  initiative,
  observation,
  partner,
  region,
  source,
} from '../../../../tests/builders/dataset.ts'
import { indexRegister } from '../../../domain/graph/registerIndex.ts'
import type { Register } from '../../../domain/register/things.ts'
import { LANGUAGES } from '../../../messages/texts.ts'
import { collectionTable, OFFERED } from './collections.ts'
import { type Look, tableOf } from './column.ts'
import { FIGURES } from './figures.ts'

const look = (register: Partial<Register> = {}): Look => ({
  index: indexRegister(dataset(register)),
  language: 'nl',
})
/** The cells of one row by the head of their column. */
const rowOf = ({ columns, rows }: ReturnType<typeof collectionTable>, place = 0) =>
  Object.fromEntries(columns.map(({ title }, column) => [title, rows[place]?.[column]]))

describe('the files of the register', () => {
  const reference = mockDataset()
  const index = indexRegister(reference)

  it.each(OFFERED)('%s has a row per record, and says nothing that is not there', (name) => {
    for (const language of LANGUAGES) {
      const { columns, rows } = collectionTable(name, { index, language })
      expect(new Set(columns.map(({ title }) => title)).size).toBe(columns.length)
      expect(rows).toHaveLength(reference[name].length)
      const cells = rows.flat()
      expect(rows.every((row) => row.length === columns.length)).toBe(true)
      expect(
        cells.filter((cell) => cell === '' || /undefined|null|NaN|\[object/.test(String(cell ?? ''))),
      ).toEqual([])
      expect(
        cells.filter((cell) => typeof cell === 'string' && /^\d{1,2}[-.:]\d{1,2}([-.]\d{1,4})?$/.test(cell)),
      ).toEqual([])
    }
  })

  it('writes what is nested out in words: partners with their roles, regions by name', () => {
    const row = rowOf(
      collectionTable(
        'initiatives',
        look({
          initiatives: [
            initiative({
              partners: [
                { partner: 'ggd', roles: ['lead', 'funder'], provenance: { status: 'known' } },
                { partner: 'gemeente', roles: ['partner'], provenance: { status: 'known' } },
              ],
            }),
          ],
          partners: [partner(), partner({ id: 'gemeente', name: 'Gemeente', type: 'municipality' })],
        }),
      ),
    )
    expect(row).toMatchObject({
      Gebieden: 'Maastricht',
      Trekker: 'GGD',
      'Partners met rol': 'GGD (trekker, financier); Gemeente (partner)',
      Periode: 'sinds 2018',
    })
  })

  it('names both ends of a link, and what either is', () => {
    expect(rowOf(collectionTable('links', look()), 2)).toMatchObject({
      'Van: soort': 'initiatief',
      Van: 'Programma',
      'Naar: soort': 'indicator',
      Naar: 'Overgewicht',
      'Verwachte richting': 'moet omlaag',
      Onderbouwing: 'voorstel van de redactie',
      Herkomst: 'koppeling: redactie',
    })
  })

  it('gives every record its provenance, with the sources, their addresses and the fields that differ', () => {
    const row = rowOf(
      collectionTable(
        'initiatives',
        look({
          sources: [
            source(),
            source({ id: 'tweede', title: 'Tweede bron', address: 'https://voorbeeld.nl/2' }),
          ],
          initiatives: [
            initiative({
              provenance: {
                status: 'found',
                sources: ['bron-site', 'tweede'],
                locator: '#artikel',
                note: 'Let op.',
              },
              fieldProvenance: { status: { status: 'unsure', note: 'Geen einddatum.' } },
            }),
          ],
        }),
      ),
    )
    expect(row).toMatchObject({
      Herkomst: 'gelezen in een bron',
      Bronnen: 'Pagina van het programma; Tweede bron',
      'Webadressen van de bronnen': 'https://voorbeeld.nl/programma#artikel; https://voorbeeld.nl/2',
      'Opmerking bij de herkomst': 'Let op.',
      'Herkomst die per veld verschilt': 'status: onzeker, Geen einddatum.',
    })
  })

  it('gives inhabitants with their year', () => {
    const row = rowOf(
      collectionTable('regions', look({ regions: [region({ population: { '2026': 120, '2020': 100 } })] })),
    )
    expect(row).toMatchObject({ Inwoners: 120, 'Inwoners op 1 januari van': '2026' })
  })

  it('never leaves a figure alone, and says why a number is missing', () => {
    const table = tableOf(
      FIGURES,
      [
        observation({
          period: '2022-H1',
          age: '5-6',
          cell: { state: 'value', value: 49.1, provisional: true },
        }),
        observation({ cell: { state: 'suppressed', reason: 'te weinig deelnemers' } }),
        observation({ cell: { state: 'value', value: 18, approximate: true } }),
      ],
      look(),
    )
    expect(rowOf(table)).toMatchObject({
      Indicator: 'Overgewicht',
      Gebied: 'Maastricht',
      Periode: 'eerste halfjaar 2022',
      Waarde: 49.1,
      Eenheid: '%',
      Leeftijd: '5 t/m 6',
      Uitgever: 'RIVM',
      'Opmerking bij de waarde': 'voorlopig',
    })
    expect(rowOf(table, 1)).toMatchObject({
      Waarde: undefined,
      'Opmerking bij de waarde': 'onderdrukt (te kleine aantallen); te weinig deelnemers',
    })
    expect(rowOf(table, 2)).toMatchObject({
      Waarde: 18,
      'Opmerking bij de waarde': 'de bron schrijft “ruim”',
    })
  })
})
