/** Which rows the shapes of a map are of: rows and shapes may be of two classifications. */
import { asOfClassification, existedIn } from '../../domain/comparison/classification.ts'
import type { ComparedRow } from '../../domain/comparison/comparison.ts'
import type { RegionTree } from '../../domain/regions/regionTree.ts'
import type { BoundaryChange } from '../../domain/register/things.ts'

/** The regions that a map has a shape of. */
export interface MapGround {
  /** The year whose classification the shapes are of. */
  year: number
  codes: ReadonlySet<string>
  /** Names that came with the shapes. */
  names?: ReadonlyMap<string, string>
}

/** A row that the map has no shape of. */
export interface Unplaced {
  row: ComparedRow
  /** The shapes that it lies in now, or of which it was formed; none where that is not known. */
  at: readonly string[]
  /** What the shape with its code is called, where that is another region. */
  otherwise?: string
}

export interface MapPlaces {
  /** Codes of the rows that the map shows under their own code. */
  placed: ReadonlySet<string>
  /** Shapes of regions that the classification of the rows does not have, with the rows that stand in their place. */
  instead: ReadonlyMap<string, readonly ComparedRow[]>
  /** Shapes that hold other rows besides their own. */
  also: ReadonlyMap<string, readonly ComparedRow[]>
  unplaced: readonly Unplaced[]
  /** Some rows of another year stand by their code alone: there were no two names to hold against each other. */
  isUnchecked: boolean
}

/**
 * Rows on the shapes of a map. A code means the same region in both classifications, except where what is known of the
 * names says otherwise: codes of buurten are given out anew.
 */
export function mapPlaces(
  rows: readonly ComparedRow[],
  ground: MapGround,
  /** The year whose classification the rows are of. */
  year: number | undefined,
  regions: RegionTree,
  changes: readonly BoundaryChange[],
  /** Some rows bear the names of another year than their own. */
  isNamedAnew = false,
): MapPlaces {
  const placed = new Set<string>()
  const unplaced: Unplaced[] = []
  const instead = new Map<string, ComparedRow[]>()
  const also = new Map<string, ComparedRow[]>()
  let isUnchecked = isNamedAnew
  for (const row of rows) {
    const named = year === ground.year ? undefined : ground.names?.get(row.code)
    const isNamed = named !== undefined && row.name !== row.code
    const isOther = isNamed && plain(named) !== plain(row.name)
    if (ground.codes.has(row.code) && !isOther) {
      placed.add(row.code)
      isUnchecked ||= !isNamed
      continue
    }
    const at = ground.codes.has(row.code)
      ? []
      : asOfClassification([row.code], ground.year, regions, changes).codes.filter((code) =>
          ground.codes.has(code),
        )
    unplaced.push({ row, at, ...(isOther && { otherwise: named }) })
    for (const code of at) {
      const region = regions.byCode.get(code)
      const isUnknown = region !== undefined && year !== undefined && !existedIn(region, year)
      const holders = isUnknown ? instead : also
      const before = holders.get(code)
      if (before === undefined) holders.set(code, [row])
      else before.push(row)
    }
  }
  return { placed, instead, also, unplaced, isUnchecked }
}

/** Names of two publishers differ in hyphens, spaces and accents. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
