import { describe, expect, it } from 'vitest'
import { cornersIn, packed, type Shape, unpacked } from './shapes.ts'
import { thinned } from './thinning.ts'

/** From (4 or 6, 51) along a crooked border of a thousand corners: two neighbours, a third at its end, and an island. */
function neighbours(): Shape[] {
  const border = Array.from({ length: 1000 }, (_, step) => [5 + Math.sin(step) * 1e-4, 51 + step * 1e-4])
  const [south = [], north = []] = [border[0], border.at(-1)]
  const side = (longitude: number) =>
    Array.from({ length: 500 }, (_, step) => [longitude, 51 + step * 1e-4]).toReversed()
  const island = [0, 1, 2, 3, 4, 5, 0].map((step) => [6 + Math.cos(step) / 100, 52 + Math.sin(step) / 100])
  return [
    [...border, ...side(4.9), south],
    [...border.toReversed(), ...side(5.1).toReversed(), north],
    [north, [5.2, 51.2], [5, 51.3], north],
    island,
  ].map((ring) => packed({ type: 'Polygon', coordinates: [ring] }))
}
const cornersOf = (shape: Shape | undefined) =>
  new Set(shape === undefined ? [] : unpacked(shape).coordinates.flat().map(String))
const countOf = (shapes: readonly Shape[]) => shapes.reduce((sum, shape) => sum + cornersIn(shape), 0)

describe('outlines', () => {
  it('are left as they are where there is room', () => {
    const shapes = neighbours()
    expect(thinned(shapes, countOf(shapes))).toBe(shapes)
  })

  it('lose corners, and neighbours keep one border between them to its very ends', () => {
    const [west, east, north] = thinned(neighbours(), 400)
    expect(countOf([west, east].filter((shape) => shape !== undefined))).toBeLessThan(450)
    const shared = [...cornersOf(west)].filter((corner) => cornersOf(east).has(corner))
    expect(shared.length).toBeGreaterThan(50)
    const all = neighbours().map(cornersOf)
    const border = [...cornersOf(west)].filter((corner) => all[1]?.has(corner))
    expect(shared).toEqual(border)
    const [meeting] = neighbours()[2]?.corners ?? []
    expect([...cornersOf(west)].some((corner) => corner.startsWith(`${meeting},`))).toBe(true)
    expect([...cornersOf(north)].some((corner) => cornersOf(east).has(corner))).toBe(true)
  })

  it('stay closed rings, and small ones stay whole', () => {
    for (const shape of thinned(neighbours(), 20))
      for (const ring of unpacked(shape).coordinates as number[][][]) {
        expect(ring.at(-1)).toEqual(ring[0])
        expect(new Set(ring.map(String)).size).toBeGreaterThanOrEqual(3)
      }
    expect(thinned(neighbours(), 20)[3]).toEqual(neighbours()[3])
  })
})
