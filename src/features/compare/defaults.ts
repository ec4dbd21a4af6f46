import type { FigureIndex } from '../../domain/graph/registerIndex.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { type RegionGroup, type RegionGroups, groupsAround } from './regionGroups.ts'

/** As many as stand beside each other on a small screen. */
const MOST = 4

/** Where nobody chose: the municipalities of the GGD region of mine, else of what else it lies in, else all. */
export function defaultGroups(groups: RegionGroups, municipality: string): readonly RegionGroup[] {
  const [nearest] = groupsAround(groups, municipality)
  return nearest === undefined ? [...groups.values()].slice(0, 1) : [nearest]
}

/**
 * Where nobody chose: of each theme the indicator that most goals and initiatives use, among those of the table that holds
 * most indicators. One table together has most regions and years in common.
 */
export function defaultIndicators(index: FigureIndex): Indicator[] {
  const { indicators } = index.register
  const sizes = new Map<string, number>()
  for (const { table } of indicators.flatMap((each) => each.tables))
    sizes.set(table, (sizes.get(table) ?? 0) + 1)
  const [largest] = [...sizes].toSorted(([, a], [, b]) => b - a)
  const uses = ({ id }: Indicator) =>
    index.linksTo(id, 'goal-indicator').length + index.linksTo(id, 'initiative-indicator').length
  const themes = new Set<string>()
  return indicators
    .filter(({ tables }) => tables.some(({ table }) => table === largest?.[0]))
    .toSorted((a, b) => uses(b) - uses(a))
    .filter(({ theme }) => !themes.has(theme) && themes.add(theme))
    .slice(0, MOST)
}
