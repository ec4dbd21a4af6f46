/** The municipalities that wijken and buurten lie in: names and boundaries come per municipality. */
import type { ComparedRow } from '../../domain/comparison/comparison.ts'
import type { RegionTree } from '../../domain/regions/regionTree.ts'
import { municipalityAround, smallScaleOf } from '../../domain/regions/smallRegions.ts'

/** Of more than these no names and boundaries are asked for: each has an answer of its own. */
export const MOST_PLACES = 20

const NOWHERE: readonly string[] = []

/** The municipalities around wijken or buurten that the register knows: the service answers no question about others. */
export const placesOf = (codes: Iterable<string>, { byCode }: RegionTree): readonly string[] => {
  const places = new Set<string>()
  for (const code of codes) {
    const around = municipalityAround(code)
    if (around !== undefined && byCode.has(around)) places.add(around)
  }
  return [...places].toSorted()
}

export const isTooMany = (places: readonly string[]): boolean => places.length > MOST_PLACES

/** The municipalities to ask about: all, or none where they are too many. */
export const fewPlaces = (places: readonly string[]): readonly string[] =>
  isTooMany(places) ? NOWHERE : places

/** Do rows bear their code because their names would have to come from too many municipalities? */
export function areTooManyToName(rows: readonly ComparedRow[]): boolean {
  if (!rows.some(({ code, name }) => name === code && smallScaleOf(code) !== undefined)) return false
  return new Set(rows.map(({ code }) => municipalityAround(code))).size > MOST_PLACES
}
