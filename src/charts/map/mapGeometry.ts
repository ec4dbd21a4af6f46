import type { Topology } from 'topojson-specification'

/** Boundaries to draw: a topology of longitudes and latitudes whose objects carry the code of their region as id. */
export interface MapGeometry {
  topology: Topology
  /** The object with the regions. */
  regions: string
  /** The object whose borders are drawn heavier: provinces, or the wijken around buurten. */
  borders?: string
  /** The year whose classification the boundaries are of; absent: that of the figures. */
  classificationYear?: number
  /** "CBS, gegeneraliseerde gemeentegrenzen": stands with the figure. Dutch. */
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

const BORDERS = { PV: 'provinces', GM: 'municipalities', WK: 'wijken' } as const

/** What the heavier lines are the borders of. */
export type Borders = (typeof BORDERS)[keyof typeof BORDERS] | 'heavier'

export function bordersIn({ topology, borders }: MapGeometry): Borders | undefined {
  if (borders === undefined) return undefined
  const object = topology.objects[borders]
  const [first] = object?.type === 'GeometryCollection' ? object.geometries : []
  const kind = first === undefined ? undefined : codeOf(first)?.slice(0, 2)
  return kind !== undefined && kind in BORDERS ? BORDERS[kind as keyof typeof BORDERS] : 'heavier'
}

const grounds = new WeakMap<MapGeometry, { codes: ReadonlySet<string>; names: ReadonlyMap<string, string> }>()

/** The codes of all regions that boundaries are held of, and the names that came with them; worked out once. */
export function groundOf(geometry: MapGeometry): {
  codes: ReadonlySet<string>
  names: ReadonlyMap<string, string>
} {
  const known = grounds.get(geometry)
  if (known !== undefined) return known
  const codes = new Set<string>()
  const names = new Map<string, string>()
  const object = geometry.topology.objects[geometry.regions]
  for (const each of object?.type === 'GeometryCollection' ? object.geometries : []) {
    const code = codeOf(each)
    if (code === undefined) continue
    codes.add(code)
    const { properties } = each
    if (properties && 'name' in properties && typeof properties.name === 'string')
      names.set(code, properties.name)
  }
  const ground = { codes, names }
  grounds.set(geometry, ground)
  return ground
}
