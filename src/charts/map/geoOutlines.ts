/** True boundaries as corners on a slide: with fewer of them, the same on both sides of a border. */
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Point } from '../../slides/box.ts'
import { eastOf, southOf } from './geoDrawing.ts'
import { arcsInDegrees } from './joinedTopologies.ts'
import { type MapGeometry, codeOf } from './mapGeometry.ts'
import { type Outline, type RawOutline, frameFor, placed } from './outlines.ts'
import { simplified } from './simplified.ts'

/** How far a border may be drawn from where it is, in points. */
const TOLERANCE = 0.4

/** The regions of a topology within a room, from its upper left corner. */
export function geoOutlines(
  { topology, regions }: MapGeometry,
  chosen: { has: (code: string) => boolean },
  room: { width: number; height: number },
  at: Point,
): readonly Outline[] {
  const flat = arcsInDegrees(topology).map((arc) =>
    arc.map(([longitude = 0, latitude = 0]): Point => ({ x: eastOf(longitude), y: southOf(latitude) })),
  )
  const frame = frameFor(regionsOf(topology, regions, flat), chosen, room)
  const fewer = flat.map((arc) => simplified(arc, TOLERANCE / frame.scale))
  return placed(regionsOf(topology, regions, fewer), frame, at)
}

/** The regions with arcs other than those of the topology. */
function regionsOf(
  topology: Topology,
  name: string,
  arcs: readonly (readonly Point[])[],
): readonly RawOutline[] {
  const object = topology.objects[name]
  if (object?.type !== 'GeometryCollection') return []
  const drawn: Topology = {
    type: 'Topology',
    objects: {},
    arcs: arcs.map((arc) => arc.map(({ x, y }) => [x, y])),
  }
  // Properties may be null in a file; nothing here reads them but codeOf.
  return feature(drawn, object as GeometryCollection<object>).features.flatMap((shape): RawOutline[] => {
    const code = codeOf(shape)
    const { geometry } = shape
    const pieces =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : []
    const rings = pieces.flat().map((ring) => ring.slice(1).map(([x = 0, y = 0]): Point => ({ x, y })))
    return code === undefined ? [] : [{ code, rings: rings.filter(({ length }) => length > 2) }]
  })
}
