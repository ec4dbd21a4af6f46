import type { RegisterIndex } from '../graph/registerIndex.ts'
import type { Initiative, Partner, Provenance } from '../register/things.ts'

/** The groups that a partner is a member of, by its id or, for a municipality, its region code. */
export function groupsOf({ register }: RegisterIndex, partner: Partner): Partner[] {
  return register.partners.filter((group) =>
    (group.members ?? []).some(
      (member) => member === partner.id || (partner.region !== undefined && member === partner.region),
    ),
  )
}

/** What says who is a member of a group: the register may know that from elsewhere than the rest of the group. */
export const membershipOf = ({ fieldProvenance, provenance }: Partner): Provenance =>
  fieldProvenance?.members ?? provenance

/** Initiatives that a partner takes part in as member of a group, and not by itself. */
export function initiativesThrough(index: RegisterIndex, partner: Partner, group: Partner): Initiative[] {
  const own = new Set(index.initiativesOfPartner(partner.id))
  return index.initiativesOfPartner(group.id).filter((each) => !own.has(each))
}

/** The members of a group that are partners in this register; a member given as region code is found by its region. */
export function membersOf({ register, partners }: RegisterIndex, group: Partner): Partner[] {
  return (group.members ?? []).flatMap(
    (member) => partners.get(member) ?? register.partners.find((each) => each.region === member) ?? [],
  )
}
