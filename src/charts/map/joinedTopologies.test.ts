import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { joinedTopologies } from './joinedTopologies.ts'

/** Two squares that share a side, whose second runs along it backwards; on a grid of its own. */
const part = (west: number, [first, second]: readonly [string, string]): Topology => ({
  type: 'Topology',
  transform: { scale: [0.1, 0.1], translate: [west, 50] },
  arcs: [
    [
      [1, 0],
      [0, 1],
    ],
    [
      [1, 1],
      [-1, 0],
      [0, -1],
      [1, 0],
    ],
    [
      [1, 0],
      [1, 0],
      [0, 1],
      [-1, 0],
    ],
  ],
  objects: {
    regions: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: first, properties: { name: 'Een' }, arcs: [[0, 1]] },
        { type: 'MultiPolygon', id: second, arcs: [[[2, -1]]] },
      ],
    },
    borders: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: 'WK', arcs: [[1, 2]] }] },
  },
})

const shapesOf = (topology: Topology, name = 'regions') =>
  feature(topology, topology.objects[name] as GeometryCollection).features.map(
    ({ id, properties, geometry }) => ({ id, properties, geometry }),
  )

describe('topologies that came apart', () => {
  const [west, east] = [part(5, ['BU1', 'BU2']), part(6, ['BU3', 'BU4'])]

  it('are one with the same outlines in the same place, names and all', () => {
    const joined = joinedTopologies([west, east])
    expect(shapesOf(joined)).toEqual([...shapesOf(west), ...shapesOf(east)])
    expect(shapesOf(joined, 'borders')).toEqual([...shapesOf(west, 'borders'), ...shapesOf(east, 'borders')])
  })

  it('stay as they are when there is only one', () => {
    expect(joinedTopologies([west])).toBe(west)
  })

  it('may have no grid at all', () => {
    const { transform: _, ...bare } = { ...east, arcs: joinedTopologies([east, east]).arcs.slice(0, 3) }
    expect(shapesOf(joinedTopologies([west, bare]))).toEqual([...shapesOf(west), ...shapesOf(east)])
  })
})
