import { joinedTopologies } from '../../charts/map/joinedTopologies.ts'
import type { MapGeometry } from '../../charts/map/mapGeometry.ts'
import type { Boundaries } from '../../contract/boundaries.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import type { Language } from '../../messages/texts.ts'

/** The ending of a file's name says nothing to who reads the map. */
const ENDING = /(?:\.(?:wgs84|simplified|topojson|geojson|json|gz))+$/

/** Boundaries that came apart as one map; undefined where there are none. @param year the one that was asked for */
export function geometryFrom(
  held: readonly Boundaries[],
  year: number | undefined,
  language: Language,
): MapGeometry | undefined {
  const parts = ofOneYear(held, year)
  const [first] = parts
  if (first === undefined) return undefined
  // Checked by the service against the same form.
  const topology = joinedTopologies(parts.map((each) => each.topology as unknown as MapGeometry['topology']))
  const { classificationYear } = first
  const sources = [...new Set(parts.map(({ source }) => sourceName(source)))].join('; ')
  return {
    topology,
    regions: 'regions',
    ...('borders' in topology.objects ? { borders: 'borders' } : {}),
    classificationYear,
    source: comparePageTexts[language].boundariesFrom(sources, String(classificationYear)),
  }
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
