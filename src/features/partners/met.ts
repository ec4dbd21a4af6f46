import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import { type Met, meetingsOf } from '../../domain/partners/meetings.ts'
import { meetingsByName } from '../../domain/partners/meetingsByName.ts'
import type { Seats } from '../../domain/partners/seats.ts'
import type { Partner } from '../../domain/register/things.ts'
import type { Row } from './rows.ts'

/** Of all whom a partner meets, what the rows show. */
export function metOf(all: readonly Met[], rows: readonly Row[]): Met[] {
  const passed = new Set(rows.map((row) => `${row.partner.id} ${row.seat?.initiative.id ?? ''}`))
  return all
    .map((met) => ({
      partner: met.partner,
      meetings: met.meetings.filter(({ initiative }) => passed.has(`${met.partner.id} ${initiative.id}`)),
    }))
    .filter(({ meetings }) => meetings.length > 0)
    .toSorted((a, b) => b.meetings.length - a.meetings.length)
}

/** Two partners, with everything in which they meet, under a collective name last. */
export const pairOf = (index: RegisterIndex, seats: Seats, first: Partner, second: Partner): Met => ({
  partner: second,
  meetings: [...meetingsOf(seats, first.id, second.id), ...meetingsByName(index, seats, first, second)],
})
