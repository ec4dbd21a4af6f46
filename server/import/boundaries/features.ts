/** Regions with their outlines, out of GeoJSON or TopoJSON: one form for both, with the checks that the map relies on. */
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { shown } from '../reading/cells.ts'
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
import { packed, type Shape } from './shapes.ts'

/** A region of one scale with its outline in longitude and latitude (degrees, WGS84). */
export interface RegionOutline {
  code: string
  name?: string
  year?: number
  shape: Shape
}

/** Hands over regions one by one, as GeoJSON has them, and in the end what stood around them: the head of a collection, or a whole topology. */
export type BoundarySource = (take: (feature: unknown) => void) => Promise<unknown>

/** Names of properties that hold a code, a name and the year of the classification, as PDOK and others write them. */
const CODES = ['statcode', 'code', 'gemeentecode', 'wijkcode', 'buurtcode', 'gm_code', 'wk_code', 'bu_code']
const NAMES = ['statnaam', 'naam', 'name', 'gemeentenaam', 'wijknaam', 'buurtnaam']
const YEARS = ['jaarcode', 'jaar']
const SMALL = /^(GM\d{4}|WK\d{4}[0-9A-Z]{2}|BU\d{4}[0-9A-Z]{4})$/

const LONGEST_TITLE = 120

/** The Netherlands in Europe, generously, in degrees. */
const [WEST, SOUTH, EAST, NORTH] = [3, 50.5, 7.5, 53.8]

/** @throws ImportFailure when it is neither GeoJSON nor TopoJSON, or in other coordinates than longitude and latitude */
export async function outlinesIn(
  source: BoundarySource,
  file: string,
  tell: Report,
): Promise<{ outlines: RegionOutline[]; title: string | undefined }> {
  const outlines: RegionOutline[] = []
  const seen = new Map<string, number>()
  let [place, faults] = [0, 0]
  const report: Report = (fault) => {
    faults += 1
    tell(fault)
  }
  function take(each: unknown): void {
    place += 1
    const found = outlineOf(each, place, report)
    if (found === undefined) return
    const before = seen.get(found.code)
    if (before !== undefined) {
      report(twice(place, found.code, before))
      return
    }
    seen.set(found.code, place)
    outlines.push(found)
  }
  const head = await source(take)
  takeTopology(head, file, take)
  if (outlines.length === 0 && faults === 0) throw new ImportFailure([nothingToDraw(file, place)])
  return { outlines, title: titleIn(head) }
}

function outlineOf(each: unknown, place: number, report: Report): RegionOutline | undefined {
  if (typeof each !== 'object' || each === null) {
    report(noFeature(place))
    return undefined
  }
  const { geometry, properties, id } = each as Given
  const code = textIn({ ...properties, code: properties?.['code'] ?? id }, CODES)
  if (code === undefined || !SMALL.test(code)) return undefined
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') {
    report(noOutline(place, code))
    return undefined
  }
  if (!isWhole(geometry)) {
    report(brokenOutline(place, code))
    return undefined
  }
  const outside = firstOutside(geometry)
  if (outside !== undefined) throw new ImportFailure([otherCoordinates(code, outside)])
  const name = textIn(properties ?? null, NAMES)
  const year = Number(textIn(properties ?? null, YEARS))
  return {
    code,
    ...(name === undefined ? {} : { name }),
    ...(Number.isInteger(year) && year > 1990 ? { year } : {}),
    shape: packed(geometry),
  }
}

/** As it comes out of a file: each part is checked where it is used. */
type Given = Partial<Feature<Polygon | MultiPolygon | null, Record<string, unknown> | null>>

/** A topology gives its regions one at a time: together they take many times the room that it takes itself. */
function takeTopology(head: unknown, file: string, take: (feature: unknown) => void): void {
  if (typeof head === 'object' && head !== null && 'type' in head) {
    if (head.type === 'FeatureCollection' && 'features' in head && Array.isArray(head.features)) return
    if (head.type === 'Topology' && 'objects' in head && 'arcs' in head) {
      for (const region of regionsIn(head as unknown as Topology, file)) take(region)
      return
    }
  }
  throw new ImportFailure([notGeometry(file)])
}

function* regionsIn(topology: Topology, file: string): Generator {
  const broken = <T>(work: () => T): T => {
    try {
      return work()
    } catch (cause) {
      throw new ImportFailure([brokenTopology(file)], { cause })
    }
  }
  const collections = broken(() =>
    Object.values(topology.objects)
      .filter((object): object is GeometryCollection => object.type === 'GeometryCollection')
      .map(({ geometries }) => geometries.values()),
  )
  for (const geometries of collections)
    for (const geometry of geometries) yield broken(() => feature(topology, geometry))
}

/** As the file calls itself. A `name` is the layer of whoever made it, and means nothing to a reader. */
function titleIn(head: unknown): string | undefined {
  const title = typeof head === 'object' && head !== null && 'title' in head ? head.title : ''
  return typeof title === 'string' && title.trim() !== '' ? shown(title, LONGEST_TITLE) : undefined
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
