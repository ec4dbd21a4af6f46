/** The names of wijken and buurten that imported boundaries have: many a table of figures comes with codes alone. */
import type { Boundaries } from '../../contract/boundaries.ts'
import { asOfClassification } from '../../domain/comparison/classification.ts'
import type { RegionList } from '../../domain/figures/blocks.ts'
import type { FigureIndex } from '../../domain/graph/registerIndex.ts'
import { smallScaleOf } from '../../domain/regions/smallRegions.ts'
import { chosenCodes } from './comparedRows.ts'
import { fewPlaces, placesOf } from './places.ts'
import type { Selection } from './selection.ts'
import type { IndicatorFigures } from './useFigures.ts'

const NOWHERE: readonly string[] = []

/** Which municipalities to ask for the names of what lies in them, and in which year: none where they are too many. */
export function namedPlaces(
  selection: Pick<Selection, 'codes' | 'scale' | 'within'>,
  ready: readonly IndicatorFigures[],
  { regions, register }: FigureIndex,
): { places: readonly string[]; year: number | undefined } {
  const { codes, scale } = selection
  const year = mostOf(scale, ready)
  if (scale === 'gemeente' || year === undefined) return { places: NOWHERE, year }
  const then = asOfClassification(codes, year, regions, register.boundaryChanges).codes
  const blocks = ready.flatMap((each) => each.blocks.filter((block) => block.classificationYear === year))
  const own = chosenCodes({ ...selection, codes: [...codes, ...then] }, blocks)
  return { places: fewPlaces(placesOf(own, regions)), year }
}

/** The names that boundaries hold. */
export const namesOf = (held: readonly Boundaries[]): RegionList[] =>
  held.map(({ classificationYear, topology }): RegionList => {
    const named = (topology.objects['regions'] as Regions | undefined)?.geometries ?? []
    return {
      classificationYear,
      codes: named.map(({ id }) => String(id)),
      names: named.map(({ properties }) => properties?.name ?? null),
    }
  })

/** As the contract has the object "regions" of a topology. */
interface Regions {
  geometries?: readonly { id?: string | number; properties?: { name?: string } | null }[]
}

/** The classification that most of the figures of wijken or buurten are of: the names to look for. */
function mostOf(scale: Selection['scale'], ready: readonly IndicatorFigures[]): number | undefined {
  const counts = new Map<number, number>()
  for (const { blocks } of ready)
    for (const { regions, classificationYear } of blocks)
      if (smallScaleOf(regions.codes[0] ?? '') === scale)
        counts.set(classificationYear, (counts.get(classificationYear) ?? 0) + 1)
  return [...counts].toSorted(([a, one], [b, other]) => other - one || b - a)[0]?.[0]
}
