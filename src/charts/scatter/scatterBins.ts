import type { Axis } from '../trend/axisTicks.ts'

/** So many squares across and upwards. */
const ACROSS = 40
const UPWARDS = 25
/** Shades of a square; the darkest is for the fullest. */
export const SHADES = 5

/** One square of the plane, in the figures of the two axes, and how many regions lie in it. */
export interface Bin {
  x: readonly [number, number]
  y: readonly [number, number]
  count: number
  /** 1 for the emptiest squares to SHADES for the fullest. */
  shade: number
}

/** Points counted in squares; squares without any are left out. */
export function binsOf(points: readonly { x: number; y: number }[], x: Axis, y: Axis): Bin[] {
  const [across, upwards] = [cutter(x, ACROSS), cutter(y, UPWARDS)]
  const counts = new Map<number, number>()
  for (const point of points) {
    const place = across.of(point.x) * UPWARDS + upwards.of(point.y)
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  const limits = shadeLimits([...counts.values()])
  return [...counts].map(([place, count]) => ({
    x: across.edges(Math.floor(place / UPWARDS)),
    y: upwards.edges(place % UPWARDS),
    count,
    shade: limits.findIndex((limit) => count <= limit) + 1,
  }))
}

/** The highest count of each shade. Counts of squares lie far apart, so each shade holds some times as many as the last. */
export function shadeLimits(counts: readonly number[]): number[] {
  let most = 1
  for (const count of counts) most = Math.max(most, count)
  return Array.from({ length: SHADES }, (_each, shade) => Math.round(most ** ((shade + 1) / SHADES)))
}

function cutter({ ticks }: Axis, parts: number) {
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  const step = (high - low) / parts || 1
  return {
    of: (value: number) => Math.min(parts - 1, Math.max(0, Math.floor((value - low) / step))),
    edges: (part: number) => [low + part * step, low + (part + 1) * step] as const,
  }
}
