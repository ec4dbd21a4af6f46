import type { Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { geoDrawing } from './geoDrawing.ts'

/** Fields beside each other from west to east, a tenth of a degree each; `turned`: rings the other way round. */
function land(count: number, turned = false): Topology {
  const corners = Array.from({ length: count }, (_, place): [number, number][] => {
    const [west, east] = [5 + place / 10, 5 + (place + 1) / 10]
    const ring: [number, number][] = [
      [west, 52],
      [west, 52.1],
      [east, 52.1],
      [east, 52],
      [west, 52],
    ]
    return turned ? ring.toReversed() : ring
  })
  return {
    type: 'Topology',
    arcs: corners,
    objects: {
      fields: {
        type: 'GeometryCollection',
        geometries: corners.map((_, place) => ({ type: 'Polygon', id: `F${place}`, arcs: [[place]] })),
      },
    },
  }
}

const size = { width: 600, most: 700 }
const drawn = (topology: Topology, chosen: readonly string[] = []) =>
  geoDrawing({ topology, regions: 'fields', source: 'CBS' }, size, new Set(chosen))

describe('the drawing of boundaries', () => {
  it('puts east to the right and every region within the frame', () => {
    const { shapes, height } = drawn(land(4))
    expect(shapes.map(({ code }) => code)).toEqual(['F0', 'F1', 'F2', 'F3'])
    expect(shapes.map(({ x }) => x)).toEqual(shapes.map(({ x }) => x).toSorted((a, b) => a - b))
    for (const { x, y } of shapes) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(600)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(height)
    }
  })

  it('puts north above south', () => {
    const high: Topology = {
      ...land(1),
      arcs: [
        [
          [5, 52],
          [5, 53],
          [5.2, 53],
          [5, 52],
        ],
      ],
    }
    // Two of the three corners lie at the top left and the top right.
    const [shape] = drawn(high).shapes
    const rows =
      shape?.path
        .slice(1, -1)
        .split('L')
        .map((corner) => Number(corner.split(',')[1])) ?? []
    expect(rows.filter((row) => row < 100)).toHaveLength(2)
  })

  it('draws the same whichever way round the rings run', () => {
    const rooms = (turned: boolean) => drawn(land(3, turned)).shapes.map(({ x, y, room }) => [x, y, room])
    expect(rooms(true)).toEqual(rooms(false))
  })

  it('frames the chosen regions when they are few and close together', () => {
    const { shapes } = drawn(land(20), ['F3', 'F4'])
    const codes = shapes.map(({ code }) => code)
    expect(codes).toContain('F3')
    expect(codes).not.toContain('F15')
    expect(shapes.find(({ code }) => code === 'F3')?.room).toBeGreaterThan(
      (drawn(land(20)).shapes[3]?.room ?? 0) * 3,
    )
  })

  it('is the same one as long as the outlines are: one more region chosen draws nothing anew', () => {
    const geometry = { topology: land(20), regions: 'fields', source: 'CBS' }
    const drawing = geoDrawing(geometry, size, new Set(['F0', 'F19']))
    expect(geoDrawing(geometry, size, new Set(['F0', 'F7', 'F19']))).toBe(drawing)
    expect(geoDrawing(geometry, size, new Set(['F3', 'F4']))).not.toBe(drawing)
  })

  it('is another one in another room, whatever was drawn last', () => {
    const geometry = { topology: land(2), regions: 'fields', source: 'CBS' }
    const all = new Set(['F0', 'F1'])
    expect(geoDrawing(geometry, size, all).width).toBe(600)
    expect(geoDrawing(geometry, { ...size, width: 500 }, all).width).toBe(500)
    const { height } = geoDrawing(geometry, { ...size, width: 500 }, all)
    expect(height).toBeGreaterThan(200)
    expect(geoDrawing(geometry, { width: 500, most: 200 }, all).height).toBeLessThanOrEqual(200)
  })

  it('finds the code among the properties where a region has no id', () => {
    const topology = land(1)
    topology.objects['fields'] = {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', arcs: [[0]], properties: { code: 'GM0935' } }],
    }
    expect(drawn(topology).shapes.map(({ code }) => code)).toEqual(['GM0935'])
  })
})
