import { useMemo, useState } from 'react'
import { joinedTopologies } from '../../../charts/map/joinedTopologies.ts'
import type { MapGeometry } from '../../../charts/map/mapGeometry.ts'
import { useBoundaries } from '../../../api/boundaries.ts'
import type { Boundaries } from '../../../contract/boundaries.ts'
import type { RegionScale } from '../../../contract/figureBlocks.ts'
import { comparePageTexts } from '../../../messages/compare/page.ts'
import { useTexts } from '../../../ui/language.tsx'

/** The ending of a file's name says nothing to who reads the map. */
const ENDING = /(?:\.(?:wgs84|simplified|topojson|geojson|json|gz))+$/

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
  const t = useTexts(comparePageTexts)
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
  const geometry = useMemo((): MapGeometry | undefined => {
    const parts = shown === undefined ? [] : ofOneYear(shown, year)
    const [first] = parts
    if (first === undefined) return undefined
    // Checked by the service against the same form.
    const topology = joinedTopologies(
      parts.map((each) => each.topology as unknown as MapGeometry['topology']),
    )
    const { classificationYear } = first
    const sources = [...new Set(parts.map(({ source }) => sourceName(source)))].join('; ')
    return {
      topology,
      regions: 'regions',
      ...('borders' in topology.objects ? { borders: 'borders' } : {}),
      classificationYear,
      source: t.boundariesFrom(sources, String(classificationYear)),
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- another year asks anew, and changes what is shown if need be
  }, [shown, t])
  return { geometry, isPending: shown === undefined, isFailed }
}

/** Boundaries of two years do not fit together: those of the year that most are of, and of equals the nearest to the one asked. */
function ofOneYear(held: readonly Boundaries[], asked = Infinity): readonly Boundaries[] {
  const years = new Map<number, Boundaries[]>()
  for (const each of held) {
    const same = years.get(each.classificationYear)
    if (same === undefined) years.set(each.classificationYear, [each])
    else same.push(each)
  }
  const away = (year: number) => Math.abs(year - asked)
  const [most] = [...years].toSorted(
    ([a, one], [b, other]) => other.length - one.length || away(a) - away(b) || b - a,
  )
  return most?.[1] ?? []
}

/** "Wijk- en buurtkaart (CBS en Kadaster)", or at least the file that they came from. */
function sourceName({ title, publisher, origin }: Boundaries['source']): string {
  if (title === undefined) return publisher ?? origin.replace(ENDING, '')
  return publisher === undefined || title.includes(publisher) ? title : `${title} (${publisher})`
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
