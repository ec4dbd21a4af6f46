import { appliesIn } from '../graph/appliesIn.ts'
import type { RegisterIndex } from '../graph/registerIndex.ts'
import type { Initiative, Partner, PartnerInRole } from '../register/things.ts'
import { covers } from '../regions/regionTree.ts'
import type { Seat, Seats } from './seats.ts'

/** The partner that a municipality is in this register, if it is one. */
export const partnerOfRegion = ({ register }: RegisterIndex, region: string): Partner | undefined =>
  register.partners.find((each) => each.region === region)

/** Who is spoken of as "we" in a municipality: the municipality itself, else the GGD that works there, the nearest one. */
export function ownPartner(index: RegisterIndex, region: string): Partner | undefined {
  const nearness = ({ regions }: Partner) =>
    Math.max(...regions.map((code) => index.regions.ancestorsOf(code).size))
  return (
    partnerOfRegion(index, region) ??
    index.register.partners
      .filter((each) => each.type === 'ggd' && covers(index.regions, each.regions, region))
      .toSorted((a, b) => nearness(b) - nearness(a))[0]
  )
}

/** Does a partner work in a region? One whose field of work is only told in words ("België") works elsewhere. */
export function worksIn(index: RegisterIndex, { id, regions, regionNote }: Partner, region: string): boolean {
  return (regions.length > 0 || regionNote === undefined) && appliesIn(index, { kind: 'partner', id }, region)
}

/** A collective name: municipalities that no source names one by one. */
const isCollective = ({ type, region, members }: Partner): boolean =>
  type === 'municipality' && region === undefined && members === undefined

/** What a municipality is in an initiative. */
export type OwnPart =
  | { by: 'seat'; seat: Seat }
  /** Not named, but among those meant by a collective name ("Gemeenten in Nederland"). */
  | { by: 'collective'; collective: Partner; claim: PartnerInRole }

/** A municipality's own parts in an initiative; empty when the register names none. */
export function ownPartsIn(
  index: RegisterIndex,
  seats: Seats,
  region: string,
  initiative: Initiative,
): OwnPart[] {
  const partner = partnerOfRegion(index, region)
  const own = seats.inInitiative(initiative.id).filter((each) => each.partner.id === partner?.id)
  if (own.length > 0) return own.map((seat) => ({ by: 'seat', seat }))
  return initiative.partners.flatMap((claim): OwnPart[] => {
    const collective = index.partners.get(claim.partner)
    return collective !== undefined &&
      isCollective(collective) &&
      covers(index.regions, collective.regions, region)
      ? [{ by: 'collective', collective, claim }]
      : []
  })
}

/** The collective names that a municipality falls under. */
export const collectivesOf = (index: RegisterIndex, region: string): Partner[] =>
  index.register.partners.filter((each) => isCollective(each) && covers(index.regions, each.regions, region))
