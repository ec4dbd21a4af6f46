import type { RegisterIndex } from '../graph/registerIndex.ts'
import { compareNames } from '../register/nameOrder.ts'
import type { Id, Initiative, Link, Partner } from '../register/things.ts'
import { TIERS } from '../register/values.ts'
import { groupsOf } from './groups.ts'
import type { Seat, Seats } from './seats.ts'

/** An initiative in which two partners meet, with the seats of both. */
export interface Meeting {
  initiative: Initiative
  first: readonly Seat[]
  second: readonly Seat[]
}

/**
 * Where two partners meet, from nearby to far away: the initiatives in which both have a seat. Who sits there for a group
 * does not meet that group: it is there as part of it. Two members of one group do meet.
 */
export function meetingsOf(seats: Seats, first: Id, second: Id): Meeting[] {
  if (first === second) return []
  return seatsByInitiative(seats.ofPartner(first))
    .flatMap(([initiative, ofFirst]) => {
      const mine = ofFirst.filter((each) => each.via?.id !== second)
      const theirs = seats
        .inInitiative(initiative.id)
        .filter((each) => each.partner.id === second && each.via?.id !== first)
      return mine.length === 0 || theirs.length === 0 ? [] : [{ initiative, first: mine, second: theirs }]
    })
    .toSorted(fromNearby)
}

/** The order of meetings: from nearby to far away, then by name. */
export const fromNearby = ({ initiative: a }: Meeting, { initiative: b }: Meeting): number =>
  TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
  compareNames(a.title.nl, b.title.nl) ||
  a.id.localeCompare(b.id)

/** A partner that is met, and in which initiatives. */
export interface Met {
  partner: Partner
  meetings: readonly Meeting[]
}

/** Whom a partner meets: who is met in the most initiatives comes first. */
export function partnersMet(seats: Seats, partner: Id): Met[] {
  const others = new Map(
    seats
      .ofPartner(partner)
      .flatMap(({ initiative }) => seats.inInitiative(initiative.id))
      .map((each) => [each.partner.id, each.partner]),
  )
  return [...others.values()]
    .map((other) => ({ partner: other, meetings: meetingsOf(seats, partner, other.id) }))
    .filter(({ meetings }) => meetings.length > 0)
    .toSorted(
      (a, b) =>
        b.meetings.length - a.meetings.length ||
        compareNames(a.partner.name, b.partner.name) ||
        a.partner.id.localeCompare(b.partner.id),
    )
}

/** The goals that the initiatives work towards in which two partners meet. Goals of the initiatives, not of the partners. */
export const goalLinksOf = (
  index: RegisterIndex,
  meetings: readonly Meeting[],
): { meeting: Meeting; links: readonly Link[] }[] =>
  meetings
    .map((meeting) => ({
      meeting,
      links: index
        .linksFrom(meeting.initiative.id, 'initiative-goal')
        .filter(({ to }) => index.goals.has(to)),
    }))
    .filter(({ links }) => links.length > 0)

/** The groups that both partners are a member of. */
export function sharedGroups(index: RegisterIndex, first: Partner, second: Partner): Partner[] {
  const theirs = new Set(groupsOf(index, second).map(({ id }) => id))
  return groupsOf(index, first).filter(({ id }) => theirs.has(id))
}

function seatsByInitiative(seats: readonly Seat[]): [Initiative, Seat[]][] {
  const groups = new Map<Initiative, Seat[]>()
  for (const seat of seats) groups.set(seat.initiative, [...(groups.get(seat.initiative) ?? []), seat])
  return [...groups]
}
