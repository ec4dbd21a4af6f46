/** Which points of a scatter carry their name, and where: what stands out, and the outermost few. Pure. */
import type { Standing } from '../comparedTrend/comparedLines.ts'
import { fullName } from '../figure/absence.ts'
import type { ScatterPoint } from './scatterModel.ts'

interface Place {
  x: number
  y: number
}

export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

export interface PlacedLabel extends Place {
  /** The point that it names, by its place among the points. */
  point: number
  text: string
  standing: Standing
  anchor: 'start' | 'middle' | 'end'
}

/** With no more points than this each is named that has room. */
const FEW = 30
/** Of more points that do not stand out, so many are. */
const MOST_OUTER = 8
const HEIGHT = 18
const AWAY = 9
const MARK = 4

/**
 * Names for the points that stand out, my municipality first, and for those that lie farthest from the middle of all, as
 * far as they stand clear of each other, of the edges and of the other points. What stands out is named in any case.
 */
export function placeNames(
  points: readonly Pick<ScatterPoint, 'row' | 'standing'>[],
  places: readonly Place[],
  edges: Box,
  /** Words and lines that are there already, and whether the outermost are named at all. */
  {
    taken: before,
    lines,
    names,
    measure,
  }: {
    taken: readonly Box[]
    lines: readonly Box[]
    names: boolean
    /** How wide words are. */
    measure: (text: string) => number
  },
): PlacedLabel[] {
  const taken = [...before, ...marksOf(points, places)]
  const labels: PlacedLabel[] = []
  const outer = names ? outermost(points, places) : []
  const standing = points.flatMap((point, place) => (point.standing === 'other' ? [] : [place])).toReversed()
  const near = neighbourhood(places)
  const most = mostOuter(points.length)
  let named = 0
  for (const point of [...standing, ...outer]) {
    const about = points[point]
    const place = places[point]
    if (about === undefined || place === undefined) continue
    const isOuter = about.standing === 'other'
    if (isOuter && named >= most) break
    const text = fullName(about.row)
    const room = measure(text)
    const spots = spotsAt(place, room)
    const isClear = ({ box }: Spot) => within(box, edges) && !taken.some((other) => overlap(box, other))
    const isFree = (each: Spot) =>
      isClear(each) && !lines.some((line) => overlap(each.box, line)) && !near(each.box, point)
    const spot = spots.find(isFree) ?? (isOuter ? undefined : pressed(place, room, edges, isClear))
    if (spot === undefined) continue
    if (isOuter) named += 1
    taken.push(spot.box)
    labels.push({ point, text, standing: about.standing, x: spot.x, y: spot.y, anchor: spot.anchor })
  }
  return labels
}

/** How many points are named at most that do not stand out. */
export const mostOuter = (points: number): number => (points <= FEW ? FEW : MOST_OUTER)

/** The marks of what stands out: no name covers them. */
const marksOf = (points: readonly Pick<ScatterPoint, 'standing'>[], places: readonly Place[]): Box[] =>
  points.flatMap(({ standing }, rank) => {
    const place = places[rank]
    if (standing === 'other' || place === undefined) return []
    const { x, y } = place
    return [{ left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK }]
  })

/**
 * Points by how far they lie from the middle of all, farthest first, with both directions counting alike; before them those
 * at the four ends, which are asked for first.
 */
export function outermost(
  points: readonly Pick<ScatterPoint, 'standing'>[],
  places: readonly Place[],
): number[] {
  const middle = { x: median(places.map(({ x }) => x)), y: median(places.map(({ y }) => y)) }
  const spread = {
    x: median(places.map(({ x }) => Math.abs(x - middle.x))) || 1,
    y: median(places.map(({ y }) => Math.abs(y - middle.y))) || 1,
  }
  const far = ({ x, y }: Place) => Math.hypot((x - middle.x) / spread.x, (y - middle.y) / spread.y)
  const others = places
    .map((place, rank) => ({ ...place, rank, distance: far(place) }))
    .filter(({ rank }) => points[rank]?.standing === 'other')
    .toSorted((a, b) => b.distance - a.distance || a.rank - b.rank)
  const ends = new Set(
    (['x', 'y'] as const).flatMap((side) => {
      const inOrder = others.toSorted((a, b) => a[side] - b[side])
      return [inOrder[0], inOrder.at(-1)].flatMap((each) => each ?? [])
    }),
  )
  const first = others.filter((each) => ends.has(each))
  return [...first, ...others.filter((each) => !ends.has(each))].slice(0, FEW).map(({ rank }) => rank)
}

function median(values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => a - b)
  return ordered[Math.floor(ordered.length / 2)] ?? 0
}

interface Spot extends Pick<PlacedLabel, 'x' | 'y' | 'anchor'> {
  box: Box
}

/** Beside a point, or above or below it. */
function spotsAt({ x, y }: Place, width: number): Spot[] {
  const half = HEIGHT / 2
  const box = (left: number, middle: number): Box => ({
    left,
    right: left + width,
    top: middle - half,
    bottom: middle + half,
  })
  const high = y - AWAY - half + 2
  const low = y + AWAY + half - 2
  return [
    { x: x + AWAY, y, anchor: 'start', box: box(x + AWAY, y) },
    { x: x - AWAY, y, anchor: 'end', box: box(x - AWAY - width, y) },
    { x, y: high, anchor: 'middle', box: box(x - width / 2, high) },
    { x, y: low, anchor: 'middle', box: box(x - width / 2, low) },
  ]
}

/** How many rows of letters a name goes up or down to stand clear of other names. */
const MOST_ROWS = 4

/** A name that has to stand where there is no room: beside its point, over or under it, or a few rows away; never cut off. */
function pressed(
  place: Place,
  width: number,
  edges: Box,
  isClear: (spot: Spot) => boolean,
): Spot | undefined {
  const x = Math.max(edges.left + width / 2, Math.min(place.x, edges.right - width / 2))
  const rows = Array.from({ length: MOST_ROWS }, (_each, row) => row * HEIGHT)
  const spots = rows.flatMap((row) => [
    ...spotsAt({ x, y: place.y - row }, width).slice(2, 3),
    ...spotsAt({ x, y: place.y + row }, width).slice(3),
  ])
  const beside = spotsAt(place, width).slice(0, 2)
  return [...beside, ...spots].find(isClear) ?? spots.find(({ box }) => within(box, edges))
}

const within = (box: Box, edges: Box): boolean =>
  box.left >= edges.left && box.right <= edges.right && box.top >= edges.top - 8 && box.bottom <= edges.bottom

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Does any other point lie in a box? */
const neighbourhood =
  (places: readonly Place[]) =>
  (box: Box, own: number): boolean =>
    places.some(
      ({ x, y }, place) =>
        place !== own &&
        x > box.left - MARK &&
        x < box.right + MARK &&
        y > box.top - MARK + 4 &&
        y < box.bottom + MARK - 4,
    )
