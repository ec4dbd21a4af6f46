import type { Topology } from 'topojson-specification'

/** Boundaries to draw: a topology of longitudes and latitudes whose objects carry the code of their region as id. */
export interface MapGeometry {
  topology: Topology
  /** The object with the regions. */
  regions: string
  /** The object whose borders are drawn heavier: provinces, or the wijken around buurten. */
  borders?: string
  /** "CBS, gegeneraliseerde gemeentegrenzen 2026": stands with the figure. Dutch. */
  source: string
}

interface Coded {
  id?: string | number | undefined
  properties?: object | null | undefined
}

/** The code of a region: its id, or where a file has none the property "code". */
export function codeOf({ id, properties }: Coded): string | undefined {
  const code = id ?? (properties && 'code' in properties ? properties.code : undefined)
  return typeof code === 'string' || typeof code === 'number' ? String(code) : undefined
}

/** The codes of all regions that boundaries are held of. */
export function codesOf({ topology, regions }: MapGeometry): ReadonlySet<string> {
  const object = topology.objects[regions]
  return new Set(
    object?.type === 'GeometryCollection' ? object.geometries.flatMap((each) => codeOf(each) ?? []) : [],
  )
}
