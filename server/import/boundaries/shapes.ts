/** The outline of a region in two numbers a corner: as lists of lists of numbers it takes four times the room. */
import type { MultiPolygon, Polygon } from 'geojson'

export interface Shape {
  type: 'Polygon' | 'MultiPolygon'
  /** Longitude and latitude of each corner in turn. */
  corners: Float64Array
  /** Corners of each ring, of each polygon. */
  rings: readonly (readonly number[])[]
}

export function packed(geometry: Polygon | MultiPolygon): Shape {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const rings = polygons.map((polygon) => polygon.map(({ length }) => length))
  const corners = new Float64Array(2 * sumOf(rings))
  let at = 0
  for (const polygon of polygons)
    for (const ring of polygon)
      for (const [longitude = 0, latitude = 0] of ring) {
        corners[at] = longitude
        corners[at + 1] = latitude
        at += 2
      }
  return { type: geometry.type, corners, rings }
}

export function unpacked({ type, corners, rings }: Shape): Polygon | MultiPolygon {
  let at = 0
  const coordinates = rings.map((polygon) =>
    polygon.map((length) =>
      Array.from({ length }, () => {
        at += 2
        return [corners[at - 2] ?? 0, corners[at - 1] ?? 0]
      }),
    ),
  )
  const [first = []] = coordinates
  return type === 'Polygon' ? { type, coordinates: first } : { type, coordinates }
}

export const cornersIn = ({ corners }: Shape): number => corners.length / 2

const sumOf = (rings: Shape['rings']): number =>
  rings.reduce((sum, polygon) => sum + polygon.reduce((own, length) => own + length, 0), 0)
