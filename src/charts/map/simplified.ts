import type { Point } from '../../slides/box.ts'

/** A line with as few corners as keep it within `tolerance` of itself (Douglas and Peucker); its ends stay. */
export function simplified(line: readonly Point[], tolerance: number): readonly Point[] {
  const kept = new Set([0, line.length - 1])
  const stretches: [first: number, last: number][] = [[0, line.length - 1]]
  for (let stretch = stretches.pop(); stretch !== undefined; stretch = stretches.pop()) {
    const [first, last] = stretch
    const [from, to] = [line[first], line[last]]
    if (from === undefined || to === undefined) continue
    let [farthest, distance] = [first, tolerance]
    for (let place = first + 1; place < last; place += 1) {
      const point = line[place]
      const away = point === undefined ? 0 : distanceTo(from, to, point)
      if (away > distance) [farthest, distance] = [place, away]
    }
    if (farthest === first) continue
    kept.add(farthest)
    stretches.push([first, farthest], [farthest, last])
  }
  return line.filter((_, place) => kept.has(place))
}

/** From a point to the stretch between two others. */
function distanceTo(from: Point, to: Point, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const square = dx * dx + dy * dy
  const along = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / square))
  return Math.hypot(x - from.x - along * dx, y - from.y - along * dy)
}
