import type { RegisterIndex } from '../graph/registerIndex.ts'
import { leastSure } from '../provenance/sureness.ts'
import type { Id, Initiative, Partner, PartnerInRole } from '../register/things.ts'
import { PARTNER_ROLES, type PartnerRole, type ProvenanceStatus } from '../register/values.ts'
import { groupsOf, membershipOf } from './groups.ts'

/** A place at the table of an initiative: a partner that is named there itself, or sits there as member of a group. */
export interface Seat {
  partner: Partner
  initiative: Initiative
  /** What the register says, as it says it; more than one when a partner is named more than once. */
  claims: readonly PartnerInRole[]
  /** Each role once, who leads first. Through a group: the roles of the group. */
  roles: readonly PartnerRole[]
  /** The group that is named in its place; absent when the partner is named itself. */
  via?: Partner
}

/** Every seat of the register, by partner and by initiative. */
export interface Seats {
  all: readonly Seat[]
  ofPartner(partner: Id): readonly Seat[]
  inInitiative(initiative: Id): readonly Seat[]
}

/** Every seat, worked out once. A partner that is named itself does not sit there for its group as well. */
export function seatsOf(index: RegisterIndex): Seats {
  const all = index.register.partners.flatMap((partner) => seatsOfPartner(index, partner))
  return {
    all,
    ofPartner: grouped(all, (seat) => seat.partner.id),
    inInitiative: grouped(all, (seat) => seat.initiative.id),
  }
}

function seatsOfPartner(index: RegisterIndex, partner: Partner): Seat[] {
  const own = index.initiativesOfPartner(partner.id)
  const through = groupsOf(index, partner).flatMap((via) =>
    index
      .initiativesOfPartner(via.id)
      .filter((each) => !own.includes(each))
      .map((initiative) => ({ ...seatOf(initiative, via), partner, via })),
  )
  return [...own.map((initiative) => seatOf(initiative, partner)), ...through]
}

/** The place of a partner that an initiative names. */
export function seatOf(initiative: Initiative, partner: Partner): Seat {
  const claims = initiative.partners.filter((each) => each.partner === partner.id)
  const roles = PARTNER_ROLES.filter((role) => claims.some((claim) => claim.roles.includes(role)))
  return { partner, initiative, claims, roles }
}

const grouped = (seats: readonly Seat[], keyOf: (seat: Seat) => Id): ((key: Id) => readonly Seat[]) => {
  const groups = new Map<Id, Seat[]>()
  for (const each of seats) {
    const group = groups.get(keyOf(each))
    if (group) group.push(each)
    else groups.set(keyOf(each), [each])
  }
  return (key) => groups.get(key) ?? []
}

/** How sure a seat is: as the least certain of what it rests on, the membership of the group among it. */
export function statusOf({ claims, via }: Pick<Seat, 'claims' | 'via'>): ProvenanceStatus {
  const membership = via === undefined ? [] : [membershipOf(via)]
  const grounds = [...claims.map(({ provenance }) => provenance), ...membership]
  return leastSure(grounds.map(({ status }) => status))
}
