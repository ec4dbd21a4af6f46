import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { boundariesQuery } from '../../api/boundaries.ts'
import type { RegionList } from '../../domain/figures/blocks.ts'
import { smallScaleOf } from '../../domain/regions/smallRegions.ts'
import type { Selection } from './selection.ts'
import type { IndicatorFigures } from './useFigures.ts'

const NONE: readonly RegionList[] = []

/**
 * The names of wijken and buurten that imported boundaries have: many a table of figures comes with codes alone. Asked for
 * where they lie in one municipality; those of the whole country weigh too much, and come when the map has them.
 */
export function useBoundaryNames(
  { scale, within }: Pick<Selection, 'scale' | 'within'>,
  ready: readonly IndicatorFigures[],
): { names: readonly RegionList[]; isPending: boolean } {
  const year = useMemo(() => mostOf(scale, ready), [scale, ready])
  const isAsked = scale !== 'gemeente' && within !== undefined && year !== undefined
  const { data, isPending, failureCount } = useQuery({
    ...boundariesQuery(scale, scale === 'gemeente' ? undefined : within, year),
    enabled: isAsked,
  })
  const names = useMemo((): readonly RegionList[] => {
    if (!data || scale === 'gemeente') return NONE
    const { classificationYear, topology } = data
    const named = (topology.objects['regions'] as Regions | undefined)?.geometries ?? []
    return [
      {
        classificationYear,
        codes: named.map(({ id }) => String(id)),
        names: named.map(({ properties }) => properties?.name ?? null),
      },
    ]
  }, [data, scale])
  // Without names there are still codes.
  return { names, isPending: isAsked && isPending && failureCount === 0 }
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
