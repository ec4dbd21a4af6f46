import { useMemo } from 'react'
import type { MapGeometry } from '../../../charts/map/mapGeometry.ts'
import { useBoundaries } from '../../../api/boundaries.ts'
import { comparePageTexts } from '../../../messages/compare/page.ts'
import { useTexts } from '../../../ui/language.tsx'
import type { Selection } from '../selection.ts'

/** Boundaries of the regions of a selection, nearest to the classification of their figures; undefined where none are held. */
export function useGeometry(
  { scale, within }: Pick<Selection, 'scale' | 'within'>,
  year: number | undefined,
): { geometry: MapGeometry | undefined; isPending: boolean } {
  const t = useTexts(comparePageTexts)
  const { data, isPending, failureCount } = useBoundaries(
    scale,
    scale === 'gemeente' ? undefined : within,
    year,
  )
  const geometry = useMemo((): MapGeometry | undefined => {
    if (!data) return undefined
    const { topology, source, classificationYear } = data
    return {
      // Checked by the service against the same form.
      topology: topology as unknown as MapGeometry['topology'],
      regions: 'regions',
      ...('borders' in topology.objects ? { borders: 'borders' } : {}),
      source: t.boundariesFrom(source.publisher ?? source.origin, String(classificationYear)),
    }
  }, [data, t])
  // Hexagons need no service.
  return { geometry, isPending: isPending && failureCount === 0 }
}
