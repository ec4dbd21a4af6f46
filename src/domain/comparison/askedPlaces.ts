import { type RegionList, placeOf } from '../figures/blocks.ts'
import type { RegionTree } from '../regions/regionTree.ts'
import type { BoundaryChange } from '../register/things.ts'
import { asOfClassification } from './classification.ts'
import type { RowPlaces } from './readFigures.ts'

/**
 * Where each chosen region stands in a list: under its own code, or else under that of one it was or became in the
 * classification of the list. A region counts once, however many it was formed of: an older table does not hold more of
 * today's regions because it has them in pieces.
 */
export function askedPlaces(
  codes: readonly string[],
  regions: RegionTree,
  changes: readonly BoundaryChange[],
): RowPlaces {
  const known = new Map<RegionList, Int32Array>()
  // Most regions never had another code: for those there is nothing to look for, in list after list.
  const changed = new Set(changes.flatMap(({ from, to }) => [from, to]))
  const placeIn = (list: RegionList, code: string): number => {
    const own = placeOf(list, code)
    if (own !== undefined || !changed.has(code)) return own ?? -1
    const others = asOfClassification([code], list.classificationYear, regions, changes).codes
    return others.map((each) => placeOf(list, each)).find((place) => place !== undefined) ?? -1
  }
  return (list) => {
    const before = known.get(list)
    if (before !== undefined) return before
    const places = Int32Array.from(codes, (code) => placeIn(list, code))
    known.set(list, places)
    return places
  }
}
