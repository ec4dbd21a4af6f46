import { type Seat, statusOf } from '../../domain/partners/seats.ts'
import { leastSure } from '../../domain/provenance/sureness.ts'
import { PARTNER_ROLES, type PartnerRole, type ProvenanceStatus } from '../../domain/register/values.ts'

/** A sign behind the letters for what was not simply read in a source. */
export const SIGNS: Readonly<Record<ProvenanceStatus, string>> = {
  founding: '',
  found: '',
  known: '°',
  editorial: '*',
  unsure: '?',
}

/** What the mark of a cell says: which roles, whether through a group alone, and how sure it is. */
export interface SeatSigns {
  roles: readonly PartnerRole[]
  isVia: boolean
  status: ProvenanceStatus
}

export const signsOf = (seats: readonly Seat[]): SeatSigns => ({
  roles: PARTNER_ROLES.filter((role) => seats.some((seat) => seat.roles.includes(role))),
  isVia: seats.every(({ via }) => via !== undefined),
  status: leastSure(seats.map(statusOf)),
})
