import type { Box, Point } from '../../slides/box.ts'

/** The part of a ring that lies within a box (Sutherland and Hodgman); empty where nothing does. */
export function clipped(ring: readonly Point[], { x, y, width, height }: Box): readonly Point[] {
  const sides: ((point: Point) => number)[] = [
    (point) => point.x - x,
    (point) => x + width - point.x,
    (point) => point.y - y,
    (point) => y + height - point.y,
  ]
  return sides.reduce(cut, ring)
}

/** What of a ring lies on the side where `inside` is not negative. */
function cut(ring: readonly Point[], inside: (point: Point) => number): readonly Point[] {
  return ring.flatMap((point, place) => {
    const before = ring.at(place - 1) ?? point
    const [was, is] = [inside(before), inside(point)]
    const share = was / (was - is)
    const crossing = {
      x: before.x + (point.x - before.x) * share,
      y: before.y + (point.y - before.y) * share,
    }
    return [...(was < 0 !== is < 0 ? [crossing] : []), ...(is < 0 ? [] : [point])]
  })
}
