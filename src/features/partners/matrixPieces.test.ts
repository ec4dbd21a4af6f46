import { describe, expect, it } from 'vitest'
import { dataset, initiative, partner } from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { seatsOf } from '../../domain/partners/seats.ts'
import { type CellSeats, matrixPieces } from './matrixPieces.tsx'

/** The register as it is answered anew: the same ids, other objects. */
const seatsWith = (...roles: ('lead' | 'funder')[]) =>
  seatsOf(
    indexRegister(
      dataset({
        partners: [
          partner({ id: 'cz', name: 'CZ' }),
          partner({ id: 'groep', name: 'Groep', members: ['cz'] }),
        ],
        initiatives: [
          initiative({
            id: 'samen',
            title: { nl: 'Samen', en: 'Together' },
            partners: [{ partner: 'cz', roles, provenance: { status: 'known' } }],
          }),
        ],
      }),
    ),
  )
const cellSeats = (seats: ReturnType<typeof seatsOf>): CellSeats => {
  const [first] = seats.ofPartner('cz')
  if (first === undefined) throw new Error('the builder has a seat of CZ')
  return [first]
}

describe('the pieces of the matrix of partners', () => {
  it('are made once, whichever filter they pass', () => {
    const { cell, row } = matrixPieces('nl', { kept: '', go: () => undefined })
    const seats = cellSeats(seatsWith('lead'))
    expect(cell([...seats])).toBe(cell(seats))
    expect(row(seats[0].partner, 2)).toBe(row(seats[0].partner, 2))
    expect(row(seats[0].partner, 1)).not.toBe(row(seats[0].partner, 2))
  })

  it('are made anew where a filter leaves other seats in the cell', () => {
    const { cell } = matrixPieces('nl', { kept: '', go: () => undefined })
    const [seat] = cellSeats(seatsWith('lead'))
    const through = { ...seat, via: partner({ name: 'Groep' }) }
    expect(cell([seat, through]).says).toBe(
      'CZ in Samen: trekker en trekker, als lid van Groep; niet nagelezen',
    )
    expect(cell([seat]).says).toBe('CZ in Samen: trekker; niet nagelezen')
  })

  it('are never those of a register that was read before', () => {
    const { cell, row } = matrixPieces('nl', { kept: '', go: () => undefined })
    const before = cellSeats(seatsWith('lead'))
    const after = cellSeats(seatsWith('funder'))
    expect(cell(before).says).toBe('CZ in Samen: trekker; niet nagelezen')
    expect(cell(after).says).toBe('CZ in Samen: financier; niet nagelezen')
    expect(row(after[0].partner, 1)).not.toBe(row(before[0].partner, 1))
  })
})
