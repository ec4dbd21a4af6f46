import { covers, touches } from '../regions/regionTree.ts'
import type { RegisterIndex, ThingRef } from './registerIndex.ts'

/**
 * Does a thing have to do with a region? An initiative when its area covers the region; a partner when it works there, or
 * works where the sources do not say; a goal when it is not the goal of an initiative for somewhere else (the goals of
 * Trendbreuk are Zuid-Limburg's). Laws, tasks and indicators are everyone's.
 */
export function appliesIn(index: RegisterIndex, { kind, id }: ThingRef, region: string): boolean {
  switch (kind) {
    case 'initiative': {
      const initiative = index.initiatives.get(id)
      return initiative === undefined || covers(index.regions, initiative.area, region)
    }
    case 'partner': {
      const regions = index.partners.get(id)?.regions ?? []
      return regions.length === 0 || touches(index.regions, regions, region)
    }
    case 'goal': {
      const areas = areaOfFrame(index, index.goals.get(id)?.frame)
      return areas === undefined || areas.length === 0 || covers(index.regions, areas, region)
    }
    default:
      return true
  }
}

/** Where a frame holds: the area of its initiative, or of its document; undefined for a frame that names neither. */
export function areaOfFrame(index: RegisterIndex, frame: string | undefined): readonly string[] | undefined {
  const { initiative, document } = (frame === undefined ? undefined : index.frames.get(frame)) ?? {}
  if (initiative !== undefined) return index.initiatives.get(initiative)?.area
  return document === undefined ? undefined : index.policyDocuments.get(document)?.regions
}
