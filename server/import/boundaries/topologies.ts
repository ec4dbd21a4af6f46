/** Outlines as topologies that a page can fetch: the country's municipalities as one, wijken and buurten per municipality. */
import { brotliCompressSync } from 'node:zlib'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { mergeArcs, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, quantile, simplify } from 'topojson-simplify'
import type {
  GeometryCollection,
  MultiPolygon as MultiShapeOf,
  Polygon as ShapeOf,
  Topology,
} from 'topojson-specification'
import type { RegionScale } from '../../../src/contract/figureBlocks.ts'
import { municipalityAround, smallScaleOf, wijkAround } from '../../../src/domain/regions/smallRegions.ts'
import type { RegionOutline } from './features.ts'

/** One answer: the boundaries of a scale, within a municipality for what is smaller. */
export interface BoundarySet {
  scale: RegionScale
  /** Code of the municipality; undefined for municipalities themselves. */
  within: string | undefined
  /** Its object `regions` has the regions, with their code as id; `borders` what they lie in: provinces, or wijken. */
  topology: Topology
}

/** What the country's municipalities may weigh, in bytes of brotli at the quality of a quick answer. */
const NATIONAL_BYTES = 55 * 1024
/** Steps of the grid that corners are rounded to: some 30 metres for the country, 2 for a municipality. */
const STEPS = 10_000
/** Parts of the corners that are left out, from none to nearly all, until it is small enough. */
const LEFT_OUT = [0, 0.2, 0.35, 0.5, 0.6, 0.7, 0.8, 0.87, 0.92, 0.95, 0.97, 0.98, 0.99]

type Shape = ShapeOf<{ name?: string }> | MultiShapeOf<{ name?: string }>
type Regions = Topology<Record<string, GeometryCollection<{ name?: string }>>>

/** @param borderOf what a region lies in: a municipality's province */
export function boundarySets(
  outlines: readonly RegionOutline[],
  borderOf: (code: string) => string | undefined,
): BoundarySet[] {
  const municipalities = outlines.filter(({ properties }) => properties.code.startsWith('GM'))
  const sets: BoundarySet[] = []
  if (municipalities.length > 0)
    sets.push({
      scale: 'gemeente',
      within: undefined,
      topology: lightened(topologyOf(municipalities, borderOf)),
    })
  for (const scale of ['wijk', 'buurt'] as const) {
    const groups = groupedBy(
      outlines.filter(({ properties }) => smallScaleOf(properties.code) === scale),
      ({ properties }) => municipalityAround(properties.code),
    )
    for (const [within, own] of groups)
      sets.push({ scale, within, topology: quantize(topologyOf(own, wijkAround), STEPS) })
  }
  return sets
}

function topologyOf(
  outlines: readonly RegionOutline[],
  borderOf: (code: string) => string | undefined,
): Regions {
  const collection: FeatureCollection<Polygon | MultiPolygon, RegionOutline['properties']> = {
    type: 'FeatureCollection',
    features: [...outlines],
  }
  const made = topology({ regions: collection })
  const { regions: object } = made.objects
  // What was put in as a collection of outlines comes out as one of shapes, in the same order.
  const shapes = object?.type === 'GeometryCollection' ? (object.geometries as Shape[]) : []
  const regions = shapes.map(({ properties: _all, ...shape }, place): Shape => {
    const { code, name } = outlines[place]?.properties ?? {}
    return {
      ...shape,
      ...(code === undefined ? {} : { id: code }),
      ...(name === undefined ? {} : { properties: { name } }),
    }
  })
  const groups = groupedBy(regions, ({ id }) => borderOf(String(id)))
  const borders = [...groups].flatMap(([id, members]) =>
    id === undefined ? [] : [{ ...mergeArcs(made, members), id }],
  )
  return {
    ...made,
    objects: {
      regions: { type: 'GeometryCollection', geometries: regions },
      ...(borders.length > 1 ? { borders: { type: 'GeometryCollection', geometries: borders } } : {}),
    },
  }
}

function groupedBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

/** As many corners as fit in what the country may weigh. */
function lightened(whole: Regions): Topology {
  const weighted = presimplify(whole)
  let lightest: Topology = quantize(whole, STEPS)
  for (const part of LEFT_OUT) {
    lightest = part === 0 ? lightest : quantize(simplify(weighted, quantile(weighted, part)), STEPS)
    if (brotliCompressSync(JSON.stringify(lightest)).byteLength <= NATIONAL_BYTES) break
  }
  return lightest
}
