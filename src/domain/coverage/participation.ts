import { hasEnded } from './coverage.ts'
import type { RegisterIndex } from '../graph/registerIndex.ts'
import type { Initiative } from '../register/things.ts'
import { TIERS } from '../register/values.ts'
import { covers } from '../regions/regionTree.ts'
import type { Day } from '../time/calendar.ts'

/**
 * The initiatives that reach a municipality and have not ended (an unknown status does not count as ended),
 * from nearby to far away; within a tier the narrowest area first.
 */
export function initiativesHere(index: RegisterIndex, region: string, today: Day): Initiative[] {
  return index.register.initiatives
    .filter((each) => !hasEnded(each, today) && covers(index.regions, each.area, region))
    .toSorted((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || a.area.length - b.area.length)
}
