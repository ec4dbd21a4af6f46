import type { RegisterIndex } from '../graph/registerIndex.ts'
import type { Initiative, Partner } from '../register/things.ts'
import { standsFor } from './collectives.ts'
import { type Meeting, fromNearby, meetingsOf } from './meetings.ts'
import { type Seat, type Seats, seatOf } from './seats.ts'

/**
 * Where two partners do not meet as far as the register says, but would if a collective name stands for one of them, or
 * for both. Its seat is there through the collective name; no source names the municipality.
 */
export function meetingsByName(
  index: RegisterIndex,
  seats: Seats,
  first: Partner,
  second: Partner,
): Meeting[] {
  if (first === second) return []
  const met = new Set(meetingsOf(seats, first.id, second.id).map(({ initiative }) => initiative))
  return index.register.initiatives
    .filter((each) => !met.has(each))
    .map((initiative) => ({
      initiative,
      first: partIn(index, seats, initiative, first, second),
      second: partIn(index, seats, initiative, second, first),
    }))
    .filter((meeting) => meeting.first.length > 0 && meeting.second.length > 0)
    .toSorted(fromNearby)
}

/** The seats of a partner; where it has none, those of the collective names that stand for it. The other is not met in itself. */
function partIn(
  index: RegisterIndex,
  seats: Seats,
  initiative: Initiative,
  partner: Partner,
  other: Partner,
): Seat[] {
  const { id, region } = partner
  const own = seats.inInitiative(initiative.id).filter((each) => each.partner.id === id)
  if (own.length > 0 || region === undefined) return own.filter(({ via }) => via !== other)
  const names = new Set(initiative.partners.flatMap((each) => index.partners.get(each.partner) ?? []))
  return [...names]
    .filter((name) => name !== other && standsFor(index, name, region))
    .map((via) => ({ ...seatOf(initiative, via), partner, via }))
}
