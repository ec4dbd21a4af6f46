import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point } from '../../slides/box.ts'
import { clipped } from './clipped.ts'
import { frameFor, placed } from './outlines.ts'
import { simplified } from './simplified.ts'
import { costOf, uncrossed } from './uncrossed.ts'

const square = (x: number, y: number, size: number): Point[] => [
  { x, y },
  { x: x + size, y },
  { x: x + size, y: y + size },
  { x, y: y + size },
]
const point = fc.record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }) })

describe('a line with fewer corners', () => {
  it('keeps its ends and the corners that stand out', () => {
    const line = [
      { x: 0, y: 0 },
      { x: 5, y: 0.2 },
      { x: 10, y: 6 },
      { x: 15, y: 0.1 },
      { x: 20, y: 0 },
    ]
    expect(simplified(line, 1).map(({ x }) => x)).toEqual([0, 5, 10, 15, 20])
    expect(simplified(line, 3).map(({ x }) => x)).toEqual([0, 10, 20])
    expect(simplified(line, 7).map(({ x }) => x)).toEqual([0, 20])
  })

  it('stays as near to itself as asked', () => {
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 2, maxLength: 30 }),
        fc.integer({ min: 1, max: 20 }),
        (line, most) => {
          const fewer = simplified(line, most)
          expect([fewer[0], fewer.at(-1)]).toEqual([line[0], line.at(-1)])
          for (const each of line)
            expect(
              Math.min(...fewer.slice(1).map((to, place) => away(fewer[place] ?? to, to, each))),
            ).toBeLessThanOrEqual(most + 1e-9)
        },
      ),
    )
  })
})

function away(a: Point, b: Point, { x, y }: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = dx * dx + dy * dy
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / length))
  return Math.hypot(x - a.x - share * dx, y - a.y - share * dy)
}

describe('a region at the edge', () => {
  it('is cut off there, and gone beyond it', () => {
    const box = { x: 0, y: 0, width: 10, height: 10 }
    expect(clipped(square(5, 5, 10), box)).toEqual(expect.arrayContaining(square(5, 5, 5)))
    expect(clipped(square(20, 20, 5), box)).toEqual([])
    expect(clipped(square(2, 2, 3), box)).toEqual(square(2, 2, 3))
  })
})

describe('regions in a room', () => {
  const regions = [
    { code: 'A', rings: [square(0, 0, 1)] },
    { code: 'B', rings: [square(1, 0, 1)] },
    { code: 'C', rings: [square(98, 98, 2), square(50, 50, 0.01)] },
  ]
  const room = { width: 200, height: 100 }

  it('fill it whole where they are all chosen, without specks', () => {
    const all = new Set(['A', 'B', 'C'])
    const frame = frameFor(regions, all, room)
    expect(frame).toMatchObject({ scale: 1, isCut: false })
    const outlines = placed(regions, frame, { x: 40, y: 10 })
    expect(outlines.map(({ code }) => code)).toEqual(['A', 'B', 'C'])
    expect(outlines[2]).toMatchObject({ x: 139, y: 109, rings: [square(138, 108, 2)] })
  })

  it('are drawn around a few that are chosen, the others left out', () => {
    const frame = frameFor(regions, new Set(['A', 'B']), room)
    expect(frame.isCut).toBe(true)
    expect(placed(regions, frame, { x: 0, y: 0 }).map(({ code }) => code)).toEqual(['A', 'B'])
  })
})

it('puts labels in the order in which their lines cross least', () => {
  const startOf = (place: number): Point => ({ x: 100, y: place * 10 })
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 3 }), (places) => {
      const given = places.map((at) => ({ at }))
      expect(costOf(uncrossed(given, startOf), startOf)).toBeLessThanOrEqual(costOf(given, startOf))
    }),
  )
  const crossing = [{ at: { x: 0, y: 20 } }, { at: { x: 0, y: 0 } }]
  expect(uncrossed(crossing, startOf)).toEqual(crossing.toReversed())
})
