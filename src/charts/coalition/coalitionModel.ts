/** Who takes part in what, seen from one chosen thing. Pure: no pixels, no language. */
import { groundOf, type RoleVia, rolesOf, type RoleHere, sureness } from '../../domain/coverage/roles.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import { membershipOf } from '../../domain/partners/groups.ts'
import { type Seat, type Seats, statusOf } from '../../domain/partners/seats.ts'
import { compareNames } from '../../domain/register/nameOrder.ts'
import type { Goal, Initiative, Link, Partner, Provenance } from '../../domain/register/things.ts'
import {
  PARTNER_ROLES,
  type PartnerRole,
  type ProvenanceStatus,
  TIERS,
  type Tier,
} from '../../domain/register/values.ts'

/** What the diagram is about. A partner that is a municipality is looked at as one: collective names stand for it too. */
export type Chosen =
  | { is: 'municipality'; region: string; name: string; partner: Partner | undefined; isMine: boolean }
  | { is: 'partner'; partner: Partner }
  | { is: 'goal'; goal: Goal }
  | { is: 'initiative'; initiative: Initiative }

/** What a partner or a municipality is in an initiative, by what right, and how sure that is. */
export interface Part {
  via: RoleVia
  /** The group or the collective name that is named in its place. */
  group: Partner | undefined
  roles: readonly PartnerRole[]
  status: ProvenanceStatus
  grounds: readonly Provenance[]
  notes: readonly string[]
}

/** A partner that an initiative names, with what it is there. */
export interface Member {
  partner: Partner
  roles: readonly PartnerRole[]
  status: ProvenanceStatus
  grounds: readonly Provenance[]
  notes: readonly string[]
}

export interface CoalitionItem {
  initiative: Initiative
  /** What my municipality is in it; the nearest part first. */
  own: readonly Part[]
  /** What the chosen partner or municipality is in it; empty: it stays quiet. */
  parts: readonly Part[]
  /** That it serves the chosen goal, and who says so. */
  link: Link | undefined
  /** Is it what was chosen? */
  isChosen: boolean
  /** Who takes part; only of what stands out for a goal, or is chosen itself. */
  members: readonly Member[]
}

export interface CoalitionModel {
  chosen: Chosen
  /** My municipality. */
  place: string
  /** From nearby to far away; only tiers that have an initiative in sight. */
  bands: readonly { tier: Tier; items: readonly CoalitionItem[] }[]
  /** How many stand out, of how many in sight. */
  count: { out: number; all: number }
  /** Those that would stand out, and are not in sight. */
  beyond: readonly Initiative[]
}

/** Does it stand out, or does it stay quiet? */
export const standsOut = ({ parts, link, isChosen }: CoalitionItem): boolean =>
  parts.length > 0 || link !== undefined || isChosen

const NEARNESS: readonly RoleVia[] = ['itself', 'member', 'collective']

/**
 * The diagram of the initiatives in sight. A chosen initiative is always in sight.
 * @param municipality region code of mine: what it is in each initiative always shows
 */
export function coalitionModel(
  index: RegisterIndex,
  seats: Seats,
  { municipality, place }: { municipality: string; place: string },
  inSight: readonly Initiative[],
  chosen: Chosen,
): CoalitionModel {
  const itemOf = (initiative: Initiative): CoalitionItem => {
    const link =
      chosen.is === 'goal'
        ? index.linksFrom(initiative.id, 'initiative-goal').find(({ to }) => to === chosen.goal.id)
        : undefined
    const isChosen = chosen.is === 'initiative' && chosen.initiative.id === initiative.id
    return {
      initiative,
      own: partsOfRegion(index, municipality, initiative),
      parts: partsOf(index, seats, chosen, initiative),
      link,
      isChosen,
      members: link !== undefined || isChosen ? membersIn(seats, initiative) : [],
    }
  }
  const ids = new Set(inSight.map(({ id }) => id))
  const isShown = ({ id }: Initiative) =>
    ids.has(id) || (chosen.is === 'initiative' && chosen.initiative.id === id)
  const all = index.register.initiatives.map(itemOf)
  const items = all.filter(({ initiative }) => isShown(initiative)).toSorted(inOrder)
  return {
    chosen,
    place,
    bands: TIERS.map((tier) => ({
      tier,
      items: items.filter(({ initiative }) => initiative.tier === tier),
    })).filter((band) => band.items.length > 0),
    count: { out: items.filter(standsOut).length, all: items.length },
    beyond: all
      .filter((item) => standsOut(item) && !isShown(item.initiative))
      .map(({ initiative }) => initiative),
  }
}

/** One initiative with who takes part in it and what my municipality is there. */
export const coalitionOf = (
  index: RegisterIndex,
  municipality: string,
  seats: Seats,
  initiative: Initiative,
) => ({
  own: partsOfRegion(index, municipality, initiative),
  members: membersIn(seats, initiative),
})

/** What stands out first: named itself, then through a group, then by a collective name; then by name. */
const inOrder = (a: CoalitionItem, b: CoalitionItem): number =>
  Number(standsOut(b)) - Number(standsOut(a)) ||
  nearnessOf(a) - nearnessOf(b) ||
  compareNames(shortOf(a), shortOf(b)) ||
  a.initiative.id.localeCompare(b.initiative.id)

const nearnessOf = ({ parts: [first] }: CoalitionItem): number =>
  first === undefined ? NEARNESS.length : NEARNESS.indexOf(first.via)

const shortOf = ({ initiative: { shortTitle, title } }: CoalitionItem): string => shortTitle ?? title.nl

function partsOf(index: RegisterIndex, seats: Seats, chosen: Chosen, initiative: Initiative): Part[] {
  switch (chosen.is) {
    case 'municipality':
      return partsOfRegion(index, chosen.region, initiative)
    case 'partner':
      return seats
        .inInitiative(initiative.id)
        .filter(({ partner }) => partner === chosen.partner)
        .map(partOfSeat)
        .toSorted((a, b) => NEARNESS.indexOf(a.via) - NEARNESS.indexOf(b.via))
    default:
      return []
  }
}

const partsOfRegion = (index: RegisterIndex, region: string, initiative: Initiative): Part[] =>
  rolesOf(index, region, initiative).map((role: RoleHere) => ({
    via: role.via,
    group: role.via === 'itself' ? undefined : role.partner,
    roles: PARTNER_ROLES.filter((each) => role.roles.includes(each)),
    status: sureness(role),
    grounds: role.membership === undefined ? [groundOf(role)] : [role.provenance, role.membership],
    notes: role.note === undefined ? [] : [role.note],
  }))

const partOfSeat = ({ via, roles, claims, ...seat }: Seat): Part => ({
  via: via === undefined ? 'itself' : 'member',
  group: via,
  roles,
  status: statusOf({ claims, ...(via === undefined ? {} : { via }) }),
  ...saidOf({ ...seat, roles, claims, ...(via === undefined ? {} : { via }) }),
})

/** Who is named in an initiative, by the first of their roles and then by name. Members of a group stand behind it. */
const membersIn = (seats: Seats, { id }: Initiative): Member[] =>
  seats
    .inInitiative(id)
    .filter(({ via }) => via === undefined)
    .map((seat) => ({
      partner: seat.partner,
      roles: seat.roles,
      status: statusOf(seat),
      ...saidOf(seat),
    }))
    .toSorted((a, b) => firstRole(a) - firstRole(b) || compareNames(a.partner.name, b.partner.name))

const firstRole = ({ roles: [first] }: Member): number =>
  first === undefined ? PARTNER_ROLES.length : PARTNER_ROLES.indexOf(first)

const saidOf = ({ claims, via }: Seat): Pick<Part, 'grounds' | 'notes'> => ({
  grounds: [...claims.map(({ provenance }) => provenance), ...(via === undefined ? [] : [membershipOf(via)])],
  notes: claims.flatMap(({ note }) => note ?? []),
})

/** Members by the first of their roles, in the order of the roles. */
export const byRole = (members: readonly Member[]): { role: PartnerRole; members: readonly Member[] }[] =>
  PARTNER_ROLES.map((role) => ({
    role,
    members: members.filter(({ roles: [first] }) => first === role),
  })).filter((group) => group.members.length > 0)
