import type { GeometryCollection, Topology } from 'topojson-specification'

/** Properties may be null in a file. */
type Shapes = GeometryCollection<object | null>
type Shape = Shapes['geometries'][number]

/** Topologies that came apart, such as one per municipality, as one: the objects of the same name together. */
export function joinedTopologies(parts: readonly Topology[]): Topology {
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  const arcs: Topology['arcs'] = []
  const objects: Record<string, Shapes> = {}
  for (const part of parts) {
    const start = arcs.length
    for (const arc of arcsInDegrees(part)) arcs.push(arc)
    for (const [name, object] of Object.entries(part.objects)) {
      if (object.type !== 'GeometryCollection') continue
      const joined = (objects[name] ??= { type: 'GeometryCollection', geometries: [] })
      joined.geometries.push(...object.geometries.flatMap((shape) => moved(shape, start)))
    }
  }
  return { type: 'Topology', arcs, objects }
}

/** Corners as they are: each topology has a grid of its own, on which a corner is so many steps away from the one before. */
export function arcsInDegrees({ arcs, transform }: Topology): Topology['arcs'] {
  if (transform === undefined) return arcs
  const { scale, translate } = transform
  return arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([east = 0, north = 0]) => {
      x += east
      y += north
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    })
  })
}

/** A region whose arcs stand `by` places further on; a negative number is an arc run backwards, counted from −1. */
function moved(shape: Shape, by: number): readonly Shape[] {
  const ring = (arcs: readonly number[]) => arcs.map((arc) => (arc < 0 ? arc - by : arc + by))
  if (shape.type === 'Polygon') return [{ ...shape, arcs: shape.arcs.map(ring) }]
  if (shape.type === 'MultiPolygon') return [{ ...shape, arcs: shape.arcs.map((piece) => piece.map(ring)) }]
  return []
}
