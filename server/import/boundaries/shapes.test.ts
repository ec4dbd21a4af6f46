import { describe, expect, it } from 'vitest'
import { packed, unpacked } from './shapes.ts'

const ring = [
  [5, 51],
  [5.1, 51],
  [5.1, 51.1],
  [5, 51],
]
const hole = ring.map(([x = 0, y = 0]) => [x / 2 + 2.52, y / 2 + 25.51])
const polygon = { type: 'Polygon' as const, coordinates: [ring, hole] }
const islands = { type: 'MultiPolygon' as const, coordinates: [[ring, hole], [ring]] }

describe('a packed outline', () => {
  it.each([polygon, islands])('unpacks to what it was', (geometry) => {
    expect(unpacked(packed(geometry))).toEqual(geometry)
  })
})
