import { describe, expect, it } from 'vitest'
import { dataset, initiative, partner, source } from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { meetingsOf } from '../../domain/partners/meetings.ts'
import { seatsOf } from '../../domain/partners/seats.ts'
import { meetingsSheet } from './meetingsSheet.ts'
import { pairOf } from './met.ts'
import { rowsOf } from './rows.ts'
import { seatsSheet } from './seatsSheet.ts'

const cz = partner({ id: 'cz', name: 'CZ', type: 'health-insurer' })
const data = dataset({
  sources: [source(), source({ id: 'artikel', title: 'Artikel', address: 'https://voorbeeld.nl/artikel' })],
  partners: [
    partner({ members: ['lid'] }),
    partner({ id: 'lid', name: 'Lid' }),
    cz,
    partner({ id: 'los', name: 'Los' }),
  ],
  initiatives: [
    initiative({
      fieldProvenance: { status: { status: 'unsure', note: 'Niet gevonden.' } },
      partners: [
        { partner: 'ggd', roles: ['lead'], provenance: { status: 'found', sources: ['bron-site'] } },
        {
          partner: 'cz',
          roles: ['partner', 'funder'],
          note: 'Tot 2023.',
          provenance: { status: 'unsure', sources: ['artikel'], locator: '#2', note: 'Data botsen.' },
        },
      ],
    }),
  ],
})
const index = indexRegister(data)
const seats = seatsOf(index)
const sight = { index, seats, region: undefined, about: undefined }

/** The rows with the titles of their columns, without what is empty. */
const records = ({ columns, rows }: ReturnType<typeof seatsSheet>) =>
  rows.map((row) =>
    Object.fromEntries(
      columns.flatMap(({ title }, place) => (row[place] === undefined ? [] : [[title, row[place]]])),
    ),
  )

describe('the sheet of partners', () => {
  const lines = records(seatsSheet(sight, rowsOf('list', sight), 'nl'))

  it('has a line per partner and initiative, with role, sureness and source', () => {
    expect(lines.find((each) => each.Partner === 'CZ')).toEqual({
      Partner: 'CZ',
      Soort: 'zorgverzekeraar',
      Initiatief: 'Programma',
      Niveau: 'regionaal',
      Rol: 'financier en partner',
      Toelichting: 'Tot 2023. Data botsen.',
      Herkomst: 'onzeker',
      Bron: 'Artikel',
      'Adres van de bron': 'https://voorbeeld.nl/artikel#2',
    })
  })

  it('names the group of who takes part through one', () => {
    expect(lines.find((each) => each.Partner === 'Lid')).toMatchObject({ Rol: 'trekker', 'Via groep': 'GGD' })
  })

  it('says in words that a partner takes part in nothing', () => {
    expect(lines.find((each) => each.Partner === 'Los')).toEqual({
      Partner: 'Los',
      Soort: 'GGD',
      Toelichting: 'In dit register staat geen initiatief waaraan deze partner meedoet.',
    })
  })
})

describe('the sheet of meetings', () => {
  it('has a line per initiative with both roles, by which group, and everything it rests on', () => {
    const lid = index.partners.get('lid') ?? cz
    const sheet = meetingsSheet(index, lid, [{ partner: cz, meetings: meetingsOf(seats, 'lid', 'cz') }], 'nl')
    expect(records(sheet)).toEqual([
      {
        Partner: 'Lid',
        'Samen met': 'CZ',
        Soort: 'zorgverzekeraar',
        Initiatief: 'Programma',
        Niveau: 'regionaal',
        'Status van het initiatief': 'loopt (onzeker)',
        'Rol van de partner': 'trekker',
        'Via groep van de partner': 'GGD',
        'Rol van wie ermee samenwerkt': 'financier en partner',
        Herkomst: 'gelezen in een bron en onzeker',
        Bron: 'Pagina van het programma\nArtikel',
        'Adres van de bron': 'https://voorbeeld.nl/programma\nhttps://voorbeeld.nl/artikel#2',
      },
    ])
  })

  it('says of who is only meant by a collective name that no source names it', () => {
    const municipality = partner({ id: 'gem', type: 'municipality', region: 'GM0935' })
    const names = partner({ id: 'alle', name: 'Gemeenten', type: 'municipality', regions: ['GM0935'] })
    const found = { status: 'found' as const, sources: ['bron-site'] }
    const small = indexRegister(
      dataset({
        partners: [municipality, names, cz],
        initiatives: [
          initiative({
            partners: [
              { partner: 'cz', roles: ['funder'], provenance: found },
              { partner: 'alle', roles: ['partner'], provenance: found },
            ],
          }),
        ],
      }),
    )
    const pair = pairOf(small, seatsOf(small), municipality, cz)
    expect(records(meetingsSheet(small, municipality, [pair], 'nl'))).toMatchObject([
      {
        'Rol van de partner': 'partner',
        'Via groep van de partner': 'Gemeenten (verzamelnaam; niet bij naam genoemd)',
        'Rol van wie ermee samenwerkt': 'financier',
      },
    ])
  })
})
