/** True boundaries as a drawing. With its libraries in a part of the app that is fetched when boundaries are there. */
import { type GeoPath, geoPath, geoTransform } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { type MapGeometry, codeOf } from './mapGeometry.ts'
import { type MapDrawing, type MapShape, at } from './mapDrawing.ts'

/** Room for the heavier lines at the edge. */
const EDGE = 6
/** When the chosen regions alone can be drawn this much larger than the whole, they are. */
const LARGER = 2
/** How much of what lies around is shown then, as a part of their own size. */
const AROUND = 0.08

/** How much of the box around a region the region itself fills in the middle, mostly. */
const WITHIN = 0.7

type Box = [[number, number], [number, number]]
type Region = ReturnType<typeof decode>[number]

/**
 * The regions of a topology, as wide as asked and at most so high. When only a few close together are `chosen`, the frame
 * is drawn around those.
 */
export function geoDrawing(
  geometry: MapGeometry,
  { width, most }: { width: number; most: number },
  chosen: { has: (code: string) => boolean },
): MapDrawing {
  const regions = regionsOf(geometry)
  const fits = ([[left, top], [right, bottom]]: Box) =>
    Math.min((width - 2 * EDGE) / (right - left), (most - 2 * EDGE) / (bottom - top))
  const frame = frameOf(regions, chosen, fits)
  // One more region chosen seldom moves the frame: then nothing has to be drawn anew.
  const key = [width, most, ...frame.flat()].join(' ')
  const before = drawn.get(geometry)
  if (before?.key === key) return before.drawing
  const drawing = drawingIn(frame, fits(frame), geometry, width)
  drawn.set(geometry, { key, drawing })
  return drawing
}

const drawn = new WeakMap<MapGeometry, { key: string; drawing: MapDrawing }>()

function drawingIn(frame: Box, scale: number, geometry: MapGeometry, width: number): MapDrawing {
  const { topology } = geometry
  const [[left, top], [right, bottom]] = frame
  const height = Math.ceil((bottom - top) * scale + 2 * EDGE)
  const spare = (width - 2 * EDGE - (right - left) * scale) / 2
  const path = pathOf((longitude, latitude) => [
    EDGE + spare + (eastOf(longitude) - left) * scale,
    EDGE + (southOf(latitude) - top) * scale,
  ]).digits(1)
  const shapes = regionsOf(geometry).flatMap((region) => shapeOf(region, path, { width, height }) ?? [])
  const coast = collection(topology, geometry.regions)
  const borders = collection(topology, geometry.borders)
  const heavier = [
    ...(coast === undefined ? [] : [mesh(topology, coast, (a, b) => a === b)]),
    ...(borders === undefined ? [] : [mesh(topology, borders, (a, b) => a !== b)]),
  ]
  const isCut = shapes.length < regionsOf(geometry).length
  return { width, height, shapes, isCut, borders: heavier.map((each) => path(each) ?? '').join('') }
}

/**
 * Mercator, by hand: true to shape at every scale that is drawn here. The spherical projections of d3-geo take a ring that
 * runs the other way round for the rest of the earth, and publishers let their rings run either way.
 */
export const eastOf = (longitude: number): number => (longitude * Math.PI) / 180
export const southOf = (latitude: number): number =>
  -Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360))

function pathOf(place: (longitude: number, latitude: number) => [number, number]): GeoPath {
  return geoPath(
    geoTransform({
      point(longitude, latitude) {
        this.stream.point(...place(longitude, latitude))
      },
    }),
  )
}

const flat = pathOf((longitude, latitude) => [eastOf(longitude), southOf(latitude)])

function collection(topology: Topology, name = ''): GeometryCollection<object> | undefined {
  const object = topology.objects[name]
  // Properties may be null in a file; nothing here reads them but codeOf.
  return object?.type === 'GeometryCollection' ? (object as GeometryCollection<object>) : undefined
}

const decoded = new WeakMap<MapGeometry, ReturnType<typeof decode>>()

/** The regions of a topology; taken out of it once. */
function regionsOf(geometry: MapGeometry) {
  const known = decoded.get(geometry) ?? decode(geometry)
  decoded.set(geometry, known)
  return known
}

function decode({ topology, regions }: MapGeometry) {
  const object = collection(topology, regions)
  if (object === undefined) return []
  return feature(topology, object).features.flatMap((shape) => {
    const code = codeOf(shape)
    return code === undefined ? [] : [{ code, shape, box: flat.bounds(shape) }]
  })
}

/** Around all, or around the chosen ones when they take up little of it. */
function frameOf(
  regions: readonly Region[],
  chosen: { has: (code: string) => boolean },
  fits: (frame: Box) => number,
): Box {
  const all = around(regions)
  const few = regions.filter(({ code }) => chosen.has(code))
  if (few.length === 0) return all
  const [[left, top], [right, bottom]] = around(few)
  const margin = Math.max(right - left, bottom - top) * AROUND
  const own: Box = [
    [left - margin, top - margin],
    [right + margin, bottom + margin],
  ]
  return fits(own) >= fits(all) * LARGER ? own : all
}

function around(regions: readonly Region[]): Box {
  const frame: Box = [
    [Infinity, Infinity],
    [-Infinity, -Infinity],
  ]
  for (const { box } of regions)
    for (const side of [0, 1] as const) {
      frame[0][side] = Math.min(frame[0][side], box[0][side])
      frame[1][side] = Math.max(frame[1][side], box[1][side])
    }
  return frame
}

/** Undefined for what lies outside of the frame. */
function shapeOf(
  { code, shape }: Region,
  path: GeoPath,
  frame: { width: number; height: number },
): MapShape | undefined {
  const outline = path(shape)
  const [[left, top], [right, bottom]] = path.bounds(shape)
  const isSeen = right > 0 && bottom > 0 && left < frame.width && top < frame.height
  if (outline === null || !isSeen) return undefined
  const main = mainlandOf(shape, path)
  const [x, y] = path.centroid(main)
  const [[west, north], [east, south]] = path.bounds(main)
  return { code, path: outline, x: at(x), y: at(y), room: at(Math.min(east - west, south - north) * WITHIN) }
}

/** The largest piece of a region: the middle of one with islands lies in the water. */
function mainlandOf({ geometry }: Region['shape'], path: GeoPath): Region['shape']['geometry'] {
  if (geometry.type !== 'MultiPolygon') return geometry
  const pieces = geometry.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
  return (
    pieces.reduce<(typeof pieces)[number] | undefined>(
      (largest, piece) =>
        largest === undefined || Math.abs(path.area(piece)) > Math.abs(path.area(largest)) ? piece : largest,
      undefined,
    ) ?? geometry
  )
}
