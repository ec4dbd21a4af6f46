import type { Point } from '../../slides/box.ts'

/** A crossing is worse than any detour, in points. */
const CROSSING = 10_000

/** What lines from labels in a column to their places cost the eye: their length, and above all that they cross. */
export function costOf(labels: readonly { at: Point }[], startOf: (place: number) => Point): number {
  const lines = labels.map(({ at }, place): Line => [startOf(place), at])
  const crossings = lines.flatMap((one, place) =>
    lines.slice(place + 1).filter((other) => doCross(one, other)),
  )
  return (
    crossings.length * CROSSING + lines.reduce((sum, [a, b]) => sum + Math.hypot(a.x - b.x, a.y - b.y), 0)
  )
}

/** A few labels in the order in which the lines to their places cost least. */
export function uncrossed<T extends { at: Point }>(
  labels: readonly T[],
  startOf: (place: number) => Point,
): readonly T[] {
  const [best = labels] = ordersOf(labels).toSorted((a, b) => costOf(a, startOf) - costOf(b, startOf))
  return best
}

const ordersOf = <T>(things: readonly T[]): (readonly T[])[] =>
  things.length < 2
    ? [things]
    : things.flatMap((first, place) =>
        ordersOf(things.filter((_, other) => other !== place)).map((rest) => [first, ...rest]),
      )

type Line = readonly [Point, Point]

function doCross([a, b]: Line, [c, d]: Line): boolean {
  const side = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}
