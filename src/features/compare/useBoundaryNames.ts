import { useMemo } from 'react'
import { useBoundaries } from '../../api/boundaries.ts'
import { asOfClassification } from '../../domain/comparison/classification.ts'
import type { RegionList } from '../../domain/figures/blocks.ts'
import { smallScaleOf } from '../../domain/regions/smallRegions.ts'
import { useFiguresView } from '../../register/RegisterContext.tsx'
import { chosenCodes } from './comparedRows.ts'
import { fewPlaces, placesOf } from './places.ts'
import type { Selection } from './selection.ts'
import type { IndicatorFigures } from './useFigures.ts'

const NOWHERE: readonly string[] = []

/**
 * The names of wijken and buurten that imported boundaries have: many a table of figures comes with codes alone. Asked for
 * per municipality that they lie in, where these are not too many.
 */
export function useBoundaryNames(
  selection: Pick<Selection, 'codes' | 'scale' | 'within'>,
  ready: readonly IndicatorFigures[],
): { names: readonly RegionList[]; isPending: boolean } {
  const { index } = useFiguresView()
  const { codes, scale, within } = selection
  const year = useMemo(() => mostOf(scale, ready), [scale, ready])
  const codeKey = codes.join(' ')
  const places = useMemo(() => {
    if (scale === 'gemeente' || year === undefined) return NOWHERE
    const { regions, register } = index
    const then = asOfClassification(codes, year, regions, register.boundaryChanges).codes
    const blocks = ready.flatMap((each) => each.blocks.filter((block) => block.classificationYear === year))
    const own = chosenCodes({ ...selection, codes: [...codes, ...then] }, blocks)
    return fewPlaces(placesOf(own, regions))
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- of the selection only these make other places
  }, [codeKey, scale, within, year, ready, index])
  const { held, isPending } = useBoundaries(scale, places, year)
  const names = useMemo(
    () =>
      held.map(({ classificationYear, topology }): RegionList => {
        const named = (topology.objects['regions'] as Regions | undefined)?.geometries ?? []
        return {
          classificationYear,
          codes: named.map(({ id }) => String(id)),
          names: named.map(({ properties }) => properties?.name ?? null),
        }
      }),
    [held],
  )
  // Without names there are still codes.
  return { names, isPending }
}

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
