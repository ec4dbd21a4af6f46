import type { ComparisonAddress } from '../../contract/comparisonAddress.ts'
import type { RegionGroup } from './regionGroups.ts'

/** The regions that are chosen: one by one, and as groups. */
export interface ChosenRegions {
  regions: readonly string[]
  groups: readonly RegionGroup[]
}

type Regions = Required<Pick<ComparisonAddress, 'regions' | 'groups'>>

const written = (regions: readonly string[], groups: readonly RegionGroup[]): Regions => ({
  regions: [...new Set(regions)],
  groups: groups.map(({ id }) => id),
})

/** With a group; its own regions need no longer be named one by one. */
export const withGroup = ({ regions, groups }: ChosenRegions, group: RegionGroup): Regions => {
  const members = new Set(group.members)
  return written(
    regions.filter((code) => !members.has(code)),
    [...groups.filter(({ id }) => id !== group.id), group],
  )
}

/** Without a group; what another group holds as well stays. */
export const withoutGroup = ({ regions, groups }: ChosenRegions, id: string): Regions =>
  written(
    regions,
    groups.filter((each) => each.id !== id),
  )

/** With some regions; those that a chosen group holds are there already. */
export const withRegions = ({ regions, groups }: ChosenRegions, codes: readonly string[]): Regions => {
  const held = new Set(groups.flatMap(({ members }) => members))
  return written([...regions, ...codes.filter((code) => !held.has(code))], groups)
}

/** Without some regions: a group that holds one of them goes on as its other members. */
export const withoutRegions = ({ regions, groups }: ChosenRegions, codes: readonly string[]): Regions => {
  const gone = new Set(codes)
  const split = groups.filter(({ members }) => members.some((code) => gone.has(code)))
  const rest = groups.filter((each) => !split.includes(each))
  const left = [...regions, ...split.flatMap(({ members }) => members)].filter((code) => !gone.has(code))
  const held = new Set(rest.flatMap(({ members }) => members))
  return written(
    left.filter((code) => !held.has(code)),
    rest,
  )
}
