import { useMemo, useState } from 'react'
import type { MapGeometry } from '../../../charts/map/mapGeometry.ts'
import { useBoundaries } from '../../../api/boundaries.ts'
import type { Boundaries } from '../../../contract/boundaries.ts'
import type { RegionScale } from '../../../contract/figureBlocks.ts'
import { useLanguage } from '../../../ui/language.tsx'
import { geometryFrom } from '../geometryFrom.ts'

/** The whole country: one question, without a municipality. */
const COUNTRYWIDE: readonly undefined[] = [undefined]

/**
 * Boundaries to draw a scale with, within each of the `places` for what is smaller than a municipality; nearest to the
 * classification of the figures, undefined where none are held.
 */
export function useGeometry(
  scale: RegionScale,
  places: readonly string[],
  year: number | undefined,
): { geometry: MapGeometry | undefined; isPending: boolean; isFailed: boolean } {
  const language = useLanguage()
  const { held, isPending, isFailed } = useBoundaries(
    scale,
    scale === 'gemeente' ? COUNTRYWIDE : places,
    year,
  )
  // While those of another year are asked for, those of the same regions stay: mostly they come back as they are.
  const key = `${scale} ${places.join(' ')}`
  const [former, setFormer] = useState<{ key: string; held: readonly Boundaries[] }>()
  if (!isPending && (former?.key !== key || !areSame(former.held, held))) setFormer({ key, held })
  const shown = former?.key === key ? former.held : isPending ? undefined : held
  const geometry = useMemo(
    () => geometryFrom(shown ?? [], year, language),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- another year asks anew, and changes what is shown if need be
    [shown, language],
  )
  return { geometry, isPending: shown === undefined, isFailed }
}

/** The service answers with the nearest year it has: two questions may have one answer, and one drawing. */
const areSame = (one: readonly Boundaries[], other: readonly Boundaries[]): boolean =>
  one.length === other.length && one.every((each, place) => isSame(each, other[place]))

const isSame = (one: Boundaries, other: Boundaries | undefined): boolean =>
  one === other ||
  (other !== undefined &&
    one.classificationYear === other.classificationYear &&
    one.source.importedAt === other.source.importedAt &&
    one.source.table === other.source.table)
