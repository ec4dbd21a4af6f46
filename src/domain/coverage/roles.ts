import type { RegisterIndex } from '../graph/registerIndex.ts'
import { standsFor } from '../partners/collectives.ts'
import { membershipOf } from '../partners/groups.ts'
import { leastSureOf } from '../provenance/sureness.ts'
import type { Initiative, Partner, PartnerInRole, Provenance } from '../register/things.ts'
import type { ProvenanceStatus } from '../register/values.ts'

/**
 * By what right a role is a municipality's:
 * - `itself`: it is the partner;
 * - `member`: it is listed as a member of the partner, which is a group;
 * - `collective`: the partner is a collective name ("Gemeenten in Nederland") for municipalities that are not listed one
 *   by one, and its area covers this one. No source names the municipality.
 */
export type RoleVia = 'itself' | 'member' | 'collective'

/** One entry among the partners of an initiative that is there for the municipality. */
export interface RoleHere {
  via: RoleVia
  /** The partner as the initiative names it: the municipality, or the group. */
  partner: Partner
  roles: PartnerInRole['roles']
  /** Of the role in the initiative. */
  provenance: Provenance
  /** Of being a member; only for `member`. */
  membership?: Provenance
  note?: string
}

/** Where a role comes from; where the membership through which it is held is less sure, that. */
export const groundOf = ({ provenance, membership }: RoleHere): Provenance =>
  membership === undefined ? provenance : leastSureOf(provenance, membership)

/** How sure a role is: no surer than the membership through which it is held. */
export const sureness = (role: RoleHere): ProvenanceStatus => groundOf(role).status

const ORDER: readonly RoleVia[] = ['itself', 'member', 'collective']

/** What a municipality is in an initiative, by itself before through a group. Empty: this register names no role of it. */
export function rolesOf(index: RegisterIndex, region: string, initiative: Initiative): RoleHere[] {
  return initiative.partners
    .flatMap(({ partner: id, roles, provenance, note }): RoleHere[] => {
      const partner = index.partners.get(id)
      const via = partner && viaOf(index, region, partner)
      if (partner === undefined || via === undefined) return []
      return [
        {
          via,
          partner,
          roles,
          provenance,
          ...(via === 'member' ? { membership: membershipOf(partner) } : {}),
          ...(note === undefined ? {} : { note }),
        },
      ]
    })
    .toSorted((a, b) => ORDER.indexOf(a.via) - ORDER.indexOf(b.via))
}

function viaOf(index: RegisterIndex, region: string, partner: Partner): RoleVia | undefined {
  if (partner.region !== undefined) return partner.region === region ? 'itself' : undefined
  if (partner.members !== undefined)
    return partner.members.some((member) => member === region || index.partners.get(member)?.region === region)
      ? 'member'
      : undefined
  return standsFor(index, partner, region) ? 'collective' : undefined
}
