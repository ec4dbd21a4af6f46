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
import { unpacked } from './shapes.ts'
import { thinned } from './thinning.ts'

/** One answer: the boundaries of a scale, within a municipality for what is smaller. */
export interface BoundarySet {
  scale: RegionScale
  /** Code of the municipality; undefined for municipalities themselves. */
  within: string | undefined
  /** Its object `regions` has the regions, with their code as id; `borders` what they lie in: provinces, or wijken. */
  topology: Topology
}

/** What the country's municipalities may weigh, in bytes of brotli: on a slow line ten thousand more are 50 ms. */
const NATIONAL_BYTES = 42 * 1024
/** Steps of the grid that corners are rounded to: some 30 metres for the country, 2 for a municipality. */
const STEPS = 10_000
/** Parts of the corners that are kept, from nearly all to nearly none, until it is small enough. */
const KEPT = [0.8, 0.65, 0.5, 0.4, 0.3, 0.2, 0.13, 0.08, 0.05, 0.03, 0.02, 0.01, 0.005, 0.002, 0.001]
/** Corners of one topology that are weighed: more take more memory, and are finer than the grid that they end on. */
const MOST_CORNERS = 300_000

type Shape = ShapeOf<{ name?: string }> | MultiShapeOf<{ name?: string }>
type Regions = Topology<Record<string, GeometryCollection<{ name?: string }>>>

/** @param borderOf what a region lies in: a municipality's province */
export function* boundarySets(
  outlines: readonly RegionOutline[],
  borderOf: (code: string) => string | undefined,
): Generator<BoundarySet> {
  const municipalities = outlines.filter(({ code }) => code.startsWith('GM'))
  if (municipalities.length > 0)
    yield {
      scale: 'gemeente',
      within: undefined,
      topology: lightened(topologyOf(municipalities, borderOf)),
    }
  for (const scale of ['wijk', 'buurt'] as const) {
    const groups = groupedBy(
      outlines.filter(({ code }) => smallScaleOf(code) === scale),
      ({ code }) => municipalityAround(code),
    )
    for (const [within, own] of groups)
      yield { scale, within, topology: quantize(topologyOf(own, wijkAround), STEPS) }
  }
}

function topologyOf(
  outlines: readonly RegionOutline[],
  borderOf: (code: string) => string | undefined,
): Regions {
  const thin = thinned(
    outlines.map(({ shape }) => shape),
    MOST_CORNERS,
  )
  const collection: FeatureCollection<Polygon | MultiPolygon, null> = {
    type: 'FeatureCollection',
    features: thin.map((shape) => ({ type: 'Feature', properties: null, geometry: unpacked(shape) })),
  }
  const made = topology({ regions: collection })
  const { regions: object } = made.objects
  // What was put in as a collection of outlines comes out as one of shapes, in the same order.
  const shapes = object?.type === 'GeometryCollection' ? (object.geometries as Shape[]) : []
  const regions = shapes.map(({ properties: _all, ...shape }, place): Shape => {
    const { code, name } = outlines[place] ?? {}
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
  let lightest: Topology = quantize(whole, STEPS)
  if (weightOf(lightest) <= NATIONAL_BYTES) return lightest
  const weighted = presimplify(whole)
  for (const part of KEPT) {
    // The quantile counts from the corner that matters most.
    lightest = quantize(simplify(weighted, quantile(weighted, part)), STEPS)
    if (weightOf(lightest) <= NATIONAL_BYTES) break
  }
  return lightest
}

/** Compressing takes seconds where it cannot help: numbers do not become eight times as small. */
function weightOf(made: Topology): number {
  const body = JSON.stringify(made)
  return body.length > 8 * NATIONAL_BYTES ? body.length : brotliCompressSync(body).byteLength
}
