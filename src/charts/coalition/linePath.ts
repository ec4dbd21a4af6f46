import type { Point } from './layoutParts.ts'

/** Corners are rounded: the eye follows a bend more easily than a turn. */
const RADIUS = 7

/** Upright and level pieces as the path of an SVG. */
export function pathThrough(points: readonly Point[]): string {
  return points
    .map((point, place) => {
      const before = points[place - 1]
      const after = points[place + 1]
      if (before === undefined) return `M${point.x} ${point.y}`
      if (after === undefined) return `L${point.x} ${point.y}`
      const radius = Math.min(RADIUS, reach(before, point) / 2, reach(point, after) / 2)
      const from = towards(point, before, radius)
      const to = towards(point, after, radius)
      return `L${from.x} ${from.y}Q${point.x} ${point.y} ${to.x} ${to.y}`
    })
    .join('')
}

const reach = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y)

const towards = ({ x, y }: Point, to: Point, by: number): Point => ({
  x: x + Math.sign(to.x - x) * by,
  y: y + Math.sign(to.y - y) * by,
})
