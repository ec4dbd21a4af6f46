import { COUNTRY, type RegionTree, successorsOf } from '../regions/regionTree.ts'
import { municipalityAround, wijkAround } from '../regions/smallRegions.ts'
import type { BoundaryChange, Id, Partner } from '../register/things.ts'
import { existedIn } from './classification.ts'

/** From this share of its inhabitants on, a former municipality counts as lying where its successors do. */
const MOST = 0.5

/** The municipalities of today, in the order of the register. */
export const presentMunicipalities = ({ byCode }: RegionTree): string[] =>
  [...byCode.values()].flatMap(({ code, level, validTo }) =>
    level === 'gemeente' && validTo === undefined ? [code] : [],
  )

/** By region all municipalities of today in it; worked out once per register, since it is asked of every region. */
const insideOf = new WeakMap<RegionTree, ReadonlyMap<string, readonly string[]>>()

function inside(regions: RegionTree): ReadonlyMap<string, readonly string[]> {
  const known = insideOf.get(regions)
  if (known !== undefined) return known
  const found = new Map<string, string[]>()
  for (const municipality of presentMunicipalities(regions)) {
    for (const code of regions.ancestorsOf(municipality)) {
      const members = found.get(code)
      if (members === undefined) found.set(code, [municipality])
      else members.push(municipality)
    }
  }
  insideOf.set(regions, found)
  return found
}

/** The municipalities of today in the country, a province, a GGD region or a subregion; a municipality is its own. */
export const municipalitiesIn = (regions: RegionTree, code: string): readonly string[] =>
  inside(regions).get(code) ?? []

/**
 * The municipalities that lay in a region on 1 January of a year. A former municipality, whose province the register does
 * not hold, lies where most of its inhabitants went to.
 */
export function municipalitiesInYear(
  regions: RegionTree,
  code: string,
  year: number,
  changes: readonly BoundaryChange[],
): string[] {
  const lies = (each: string): boolean => regions.ancestorsOf(each).has(code)
  const wentThere = (each: string): boolean =>
    successorsOf(each, changes).reduce((sum, later) => sum + (lies(later.code) ? later.share : 0), 0) >= MOST
  return [...regions.byCode.values()].flatMap((region) => {
    if (region.level !== 'gemeente' || !existedIn(region, year)) return []
    const isIn = region.validTo === undefined ? lies(region.code) : code === COUNTRY || wentThere(region.code)
    return isIn ? [region.code] : []
  })
}

/** The region codes of a group of partners (`gem-zl-16`): its members' own regions, or the codes that it names. */
export function regionsOfPartners(group: Partner, partners: ReadonlyMap<Id, Partner>): string[] {
  return (group.members ?? []).flatMap((member) => {
    const region = partners.get(member)?.region
    if (region !== undefined) return [region]
    return partners.has(member) || !/^[A-Z]/.test(member) ? [] : [member]
  })
}

/**
 * The municipalities of today that a group stands for: the code of a region, or the id of a partner that is a group.
 * Empty for what is neither.
 */
export function municipalitiesOfGroup(
  group: string,
  regions: RegionTree,
  partners: ReadonlyMap<Id, Partner>,
): readonly string[] {
  if (regions.byCode.has(group)) return municipalitiesIn(regions, group)
  const partner = partners.get(group)
  return partner === undefined ? [] : regionsOfPartners(partner, partners)
}

/** The regions that a region lies in. Wijken and buurten, which the register does not hold, lie where their codes say. */
function regionsAround(regions: RegionTree, code: string): readonly string[] {
  const municipality = municipalityAround(code)
  if (municipality === undefined) return [...regions.ancestorsOf(code)].filter((each) => each !== code)
  const wijk = wijkAround(code)
  return [...(wijk === undefined ? [] : [wijk]), ...regions.ancestorsOf(municipality)]
}

/** Those that lie in no other of them, without the country: nobody is counted twice. Each once. */
export function outermost(regions: RegionTree, codes: readonly string[]): string[] {
  const distinct = new Set(codes)
  distinct.delete(COUNTRY)
  return [...distinct].filter((each) => !regionsAround(regions, each).some((around) => distinct.has(around)))
}
