/** Regions with their outlines, out of GeoJSON or TopoJSON: one form for both, with the checks that the map relies on. */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { ImportFailure, type Report } from '../reading/rows.ts'
import {
  brokenOutline,
  brokenTopology,
  noFeature,
  notGeometry,
  nothingToDraw,
  noOutline,
  otherCoordinates,
  twice,
} from './boundaryFaults.ts'

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
export function outlinesIn(content: unknown, file: string, tell: Report): RegionOutline[] {
  const found = collectionsIn(content, file).flatMap(({ features }) => features)
  const outlines: RegionOutline[] = []
  const seen = new Map<string, number>()
  let faults = 0
  const report: Report = (fault) => {
    faults += 1
    tell(fault)
  }
  for (const [place, each] of found.entries()) {
    if (typeof each !== 'object' || each === null) {
      report(noFeature(place + 1))
      continue
    }
    const { geometry, properties, id } = each
    const code = textIn({ ...properties, code: properties?.['code'] ?? id }, CODES)
    if (code === undefined || !SMALL.test(code)) continue
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') {
      report(noOutline(place + 1, code))
      continue
    }
    if (!isWhole(geometry)) {
      report(brokenOutline(place + 1, code))
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
  if (outlines.length === 0 && faults === 0) throw new ImportFailure([nothingToDraw(file, found.length)])
  return outlines
}

type Given = Feature<Polygon | MultiPolygon | null, Record<string, unknown> | null>
/** As it comes out of a file: each of them is checked where it is used. */
type Collection = Omit<FeatureCollection, 'features'> & { features: (Given | null)[] }

function collectionsIn(content: unknown, file: string): Collection[] {
  if (typeof content === 'object' && content !== null && 'type' in content) {
    if (content.type === 'FeatureCollection' && 'features' in content && Array.isArray(content.features))
      return [content as Collection]
    if (content.type === 'Topology' && 'objects' in content && 'arcs' in content)
      try {
        const topology = content as unknown as Topology
        return Object.values(topology.objects)
          .filter((object): object is GeometryCollection => object.type === 'GeometryCollection')
          .map((object) => feature(topology, object) as Collection)
      } catch (cause) {
        throw new ImportFailure([brokenTopology(file)], { cause })
      }
  }
  throw new ImportFailure([notGeometry(file)])
}

/** Rings of at least four points of numbers that end where they begin; what is in a file may be anything. */
function isWhole({ type, coordinates }: { type: string; coordinates: unknown }): boolean {
  const isPoint = (point: unknown) =>
    Array.isArray(point) && Number.isFinite(point[0]) && Number.isFinite(point[1])
  const isClosed = (ring: readonly number[][]) =>
    [0, 1].every((axis) => ring[0]?.[axis] === ring.at(-1)?.[axis])
  const isRing = (ring: unknown) =>
    Array.isArray(ring) && ring.length >= 4 && ring.every(isPoint) && isClosed(ring)
  const isPolygon = (rings: unknown) => Array.isArray(rings) && rings.length > 0 && rings.every(isRing)
  if (type === 'Polygon') return isPolygon(coordinates)
  return Array.isArray(coordinates) && coordinates.length > 0 && coordinates.every(isPolygon)
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
