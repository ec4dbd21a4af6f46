/** Who takes part through groups: counted once, and as well founded as the memberships. */
import { expect, it } from 'vitest'
import { dataset, initiative, partner, source } from '../../../tests/builders/dataset.ts'
import { seatsOf } from '../../domain/partners/seats.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { orderedRows } from './matrixOrder.ts'
import { seatsSheet } from './seatsSheet.ts'

const group = (id: string) =>
  partner({
    id,
    name: id,
    type: 'network',
    members: ['cz'],
    fieldProvenance: { members: { status: 'found', sources: ['ledenlijst'] } },
  })
const index = indexRegister(
  dataset({
    sources: [source(), source({ id: 'ledenlijst', address: 'https://voorbeeld.nl/leden' })],
    partners: [partner({ id: 'cz', name: 'CZ', type: 'health-insurer' }), group('een'), group('twee')],
    initiatives: [
      initiative({
        partners: ['een', 'twee'].map((id) => ({
          partner: id,
          roles: ['partner'],
          provenance: { status: 'found', sources: ['bron-site'] },
        })),
      }),
    ],
  }),
)
const seats = seatsOf(index)
const rows = seats.ofPartner('cz').map((seat) => ({ partner: seat.partner, seat }))

it('an initiative in which a partner sits through two groups counts once', () => {
  expect(rows).toHaveLength(2)
  expect(orderedRows(rows, 'name')[0]?.rows.map(({ count }) => count)).toEqual([1])
})

it('the file names for such a seat also where the membership was read', () => {
  const table = seatsSheet({ index, seats }, rows, 'nl')
  for (const row of table.rows)
    expect(row).toContain('https://voorbeeld.nl/programma\nhttps://voorbeeld.nl/leden')
})
