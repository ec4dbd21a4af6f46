import { useMemo, useState } from 'react'
import type { MapGeometry } from '../../../charts/map/mapGeometry.ts'
import { useBoundaries } from '../../../api/boundaries.ts'
import type { Boundaries } from '../../../contract/boundaries.ts'
import { comparePageTexts } from '../../../messages/compare/page.ts'
import { useTexts } from '../../../ui/language.tsx'
import type { Selection } from '../selection.ts'

/** The ending of a file's name says nothing to who reads the map. */
const ENDING = /(?:\.(?:wgs84|simplified|topojson|geojson|json|gz))+$/

/** Boundaries of the regions of a selection, nearest to the classification of their figures; undefined where none are held. */
export function useGeometry(
  { scale, within }: Pick<Selection, 'scale' | 'within'>,
  year: number | undefined,
): { geometry: MapGeometry | undefined; isPending: boolean } {
  const t = useTexts(comparePageTexts)
  const place = scale === 'gemeente' ? undefined : within
  const { data, isPending, failureCount } = useBoundaries(scale, place, year)
  // While those of another year are asked for, those of the same regions stay: mostly they come back as they are.
  const key = `${scale} ${place}`
  const [former, setFormer] = useState<{ key: string; data: Boundaries | null }>()
  if (data !== undefined && (former?.key !== key || !isSame(former.data, data))) setFormer({ key, data })
  const shown = former?.key === key ? former.data : data
  const geometry = useMemo((): MapGeometry | undefined => {
    if (!shown) return undefined
    const { topology, source, classificationYear } = shown
    return {
      // Checked by the service against the same form.
      topology: topology as unknown as MapGeometry['topology'],
      regions: 'regions',
      ...('borders' in topology.objects ? { borders: 'borders' } : {}),
      classificationYear,
      source: t.boundariesFrom(sourceName(source), String(classificationYear)),
    }
  }, [shown, t])
  // Hexagons need no service.
  return { geometry, isPending: shown === undefined && isPending && failureCount === 0 }
}

/** "Wijk- en buurtkaart (CBS en Kadaster)", or at least the file that they came from. */
function sourceName({ title, publisher, origin }: Boundaries['source']): string {
  if (title === undefined) return publisher ?? origin.replace(ENDING, '')
  return publisher === undefined || title.includes(publisher) ? title : `${title} (${publisher})`
}

/** The service answers with the nearest year it has: two questions may have one answer, and one drawing. */
const isSame = (one: Boundaries | null, other: Boundaries | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    one.classificationYear === other.classificationYear &&
    one.source.importedAt === other.source.importedAt &&
    one.source.table === other.source.table)
