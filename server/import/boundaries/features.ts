/** Regions with their outlines, out of GeoJSON or TopoJSON: one form for both, with the checks that the map relies on. */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Phrase } from '../../service/language.ts'
import { type Fault, ImportFailure, type Report } from '../reading/rows.ts'

/** A region of one scale with its outline in longitude and latitude (degrees, WGS84). */
export type RegionOutline = Feature<Polygon | MultiPolygon, { code: string; name?: string; year?: number }>

/** Names of properties that hold a code, a name and the year of the classification, as PDOK and others write them. */
const CODES = ['statcode', 'code', 'gemeentecode', 'wijkcode', 'buurtcode', 'gm_code', 'wk_code', 'bu_code']
const NAMES = ['statnaam', 'naam', 'name', 'gemeentenaam', 'wijknaam', 'buurtnaam']
const YEARS = ['jaarcode', 'jaar']
const SMALL = /^(GM\d{4}|WK\d{4}[0-9A-Z]{2}|BU\d{4}[0-9A-Z]{4})$/

/** The Netherlands in Europe, generously, in degrees. */
const [WEST, SOUTH, EAST, NORTH] = [3, 50.5, 7.5, 53.8]

/** @throws ImportFailure when it is neither GeoJSON nor TopoJSON, or in other coordinates than longitude and latitude */
export function outlinesIn(content: unknown, file: string, report: Report): RegionOutline[] {
  const found = collectionsIn(content, file).flatMap(({ features }) => features)
  const outlines: RegionOutline[] = []
  const seen = new Map<string, number>()
  for (const [place, { geometry, properties, id }] of found.entries()) {
    const code = textIn({ ...properties, code: properties?.['code'] ?? id }, CODES)
    if (code === undefined || !SMALL.test(code)) continue
    if (geometry === null || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) {
      report(noOutline(place + 1, code))
      continue
    }
    const before = seen.get(code)
    if (before !== undefined) {
      report(twice(place + 1, code, before))
      continue
    }
    seen.set(code, place + 1)
    const outside = firstOutside(geometry)
    if (outside !== undefined) throw new ImportFailure([otherCoordinates(code, outside)])
    const name = textIn(properties, NAMES)
    const year = Number(textIn(properties, YEARS))
    outlines.push({
      type: 'Feature',
      geometry,
      properties: {
        code,
        ...(name === undefined ? {} : { name }),
        ...(Number.isInteger(year) && year > 1990 ? { year } : {}),
      },
    })
  }
  if (outlines.length === 0) throw new ImportFailure([nothingToDraw(file, found.length)])
  return outlines
}

type Collection = FeatureCollection<Polygon | MultiPolygon | null, Record<string, unknown> | null>

function collectionsIn(content: unknown, file: string): Collection[] {
  if (typeof content === 'object' && content !== null && 'type' in content) {
    // Checked feature by feature where they are used.
    if (content.type === 'FeatureCollection' && 'features' in content && Array.isArray(content.features))
      return [content as Collection]
    if (content.type === 'Topology' && 'objects' in content && 'arcs' in content) {
      const topology = content as unknown as Topology
      return Object.values(topology.objects)
        .filter((object): object is GeometryCollection => object.type === 'GeometryCollection')
        .map((object) => feature(topology, object) as Collection)
    }
  }
  throw new ImportFailure([notGeometry(file)])
}

function textIn(properties: Record<string, unknown> | null, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = properties?.[name]
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    if (typeof value === 'number') return String(value)
  }
  return undefined
}

/** The first corner that does not lie in the Netherlands. One look at each ring is enough: coordinates are all of one kind. */
function firstOutside({ type, coordinates }: Polygon | MultiPolygon): readonly number[] | undefined {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat()
  return rings
    .map(([corner = []]) => corner)
    .find(
      ([longitude = 0, latitude = 0]) =>
        !(longitude > WEST && longitude < EAST && latitude > SOUTH && latitude < NORTH),
    )
}

const AGAIN: Phrase = { nl: 'Haal het bestand opnieuw op.', en: 'Fetch the file again.' }

const notGeometry = (file: string): Fault => ({
  field: 'bestand',
  value: file,
  reason: { nl: 'Dit is geen GeoJSON en geen TopoJSON.', en: 'This is neither GeoJSON nor TopoJSON.' },
  remedy: {
    nl: 'Kies een FeatureCollection of een Topology met grenzen, bijvoorbeeld van PDOK.',
    en: 'Choose a FeatureCollection or a Topology with boundaries, for example from PDOK.',
  },
})

const nothingToDraw = (file: string, count: number): Fault => ({
  field: 'bestand',
  value: file,
  reason: {
    nl: `Van de ${count} vlakken heeft er geen een code van een gemeente, wijk of buurt.`,
    en: `None of the ${count} shapes has the code of a municipality, wijk or buurt.`,
  },
  remedy: {
    nl: `Geef elk vlak een code (GM0935, WK093500 of BU09350000) onder ${CODES.slice(0, 2).join(' of ')}.`,
    en: `Give each shape a code (GM0935, WK093500 or BU09350000) as ${CODES.slice(0, 2).join(' or ')}.`,
  },
})

const noOutline = (line: number, code: string): Fault => ({
  line,
  field: 'geometry',
  value: code,
  reason: { nl: 'Dit gebied heeft geen vlak.', en: 'This region has no shape.' },
  remedy: AGAIN,
})

const twice = (line: number, code: string, before: number): Fault => ({
  line,
  field: 'code',
  value: code,
  reason: {
    nl: `Dit gebied stond al op plaats ${before}.`,
    en: `This region stood at place ${before} already.`,
  },
  remedy: { nl: 'Houd één van beide.', en: 'Keep one of the two.' },
})

const otherCoordinates = (code: string, corner: readonly number[]): Fault => ({
  field: code,
  value: corner.slice(0, 2).join(', '),
  reason: {
    nl: 'Dit punt ligt niet in Nederland: het zijn geen lengte- en breedtegraden (WGS84).',
    en: 'This point does not lie in the Netherlands: these are no longitudes and latitudes (WGS84).',
  },
  remedy: {
    nl: 'Haal de grenzen op in WGS84 (CRS84), of zet ze om van Rijksdriehoekscoördinaten.',
    en: 'Fetch the boundaries in WGS84 (CRS84), or convert them from Rijksdriehoek coordinates.',
  },
})
