import { appliesIn } from '../graph/appliesIn.ts'
import type { RegisterIndex } from '../graph/registerIndex.ts'
import type { Partner } from '../register/things.ts'
import { covers } from '../regions/regionTree.ts'

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
