import { ALL_REGIONS } from '../../contract/comparisonAddress.ts'
import { municipalitiesOfGroup, presentMunicipalities } from '../../domain/comparison/groups.ts'
import type { FigureIndex } from '../../domain/graph/registerIndex.ts'
import type { RegionLevel } from '../../domain/register/values.ts'

export type GroupKind = 'all' | Extract<RegionLevel, 'province' | 'ggd-region' | 'subregion'> | 'partners'

/** Municipalities that are chosen together. */
export interface RegionGroup {
  /** As the address names it: the code of a region, the id of a partner, or "alle". */
  id: string
  kind: GroupKind
  /** Absent for all of them, which go by a word of the interface. */
  name?: string
  /** Codes of the municipalities of today. */
  members: readonly string[]
}

export type RegionGroups = ReadonlyMap<string, RegionGroup>

/** Every group by its id: all municipalities, those of a region, those of a partner that is a group of municipalities. */
export function regionGroups({ regions, register, partners }: FigureIndex): RegionGroups {
  const municipalities = presentMunicipalities(regions)
  const known = new Set(municipalities)
  const group = (id: string, kind: GroupKind, name: string): RegionGroup[] => {
    const members = municipalitiesOfGroup(id, regions, partners).filter((code) => known.has(code))
    // One municipality is no group: it is chosen by its own name.
    return members.length < 2 ? [] : [{ id, kind, name, members }]
  }
  const all: RegionGroup = { id: ALL_REGIONS, kind: 'all', members: municipalities }
  const groups = [
    all,
    ...register.partners.flatMap(({ id, name, members }) =>
      members === undefined ? [] : group(id, 'partners', name),
    ),
    ...register.regions.flatMap(({ code, name, level }) =>
      level === 'province' || level === 'ggd-region' || level === 'subregion' ? group(code, level, name) : [],
    ),
  ]
  return new Map(groups.map((each) => [each.id, each]))
}

const NEAREST: readonly GroupKind[] = ['ggd-region', 'subregion', 'province', 'partners']

/** The groups that a municipality is in, as they come to mind: its GGD region first. */
export const groupsAround = (groups: RegionGroups, municipality: string): readonly RegionGroup[] =>
  [...groups.values()]
    .filter(({ kind, members }) => kind !== 'all' && members.includes(municipality))
    .toSorted((a, b) => NEAREST.indexOf(a.kind) - NEAREST.indexOf(b.kind))
