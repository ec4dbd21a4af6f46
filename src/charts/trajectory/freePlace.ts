/** Where words in a drawing hide nothing and are hidden by nothing. All in pixels. */

export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** A straight piece of a line. */
export type Piece = readonly [{ x: number; y: number }, { x: number; y: number }]

/** What is in the way, and where words may stand. */
export interface Room {
  within: Box
  words: readonly Box[]
  marks: readonly Box[]
  lines: readonly Piece[]
}

export interface Spot {
  rows: readonly string[]
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  /** What speaks against it, were everything free. */
  cost: number
}

export const LINE_HEIGHT = 18
export const CHARACTER = 7.4
/** Words over words cannot be read; over a line they can, on their rim of ground. */
const OVER_WORDS = 1000
const OUTSIDE = 600
const OVER_MARK = 60
const OVER_LINE = 40

/** What words take. */
export function boxOf({ rows, x, y, anchor }: Omit<Spot, 'cost'>): Box {
  const width = Math.max(0, ...rows.map(({ length }) => length)) * CHARACTER
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  const half = (rows.length * LINE_HEIGHT) / 2
  return { left, right: left + width, top: y - half, bottom: y + half }
}

/** The spot that is most free, the earlier of equals; and whether no other words stand there. */
export function freePlace(spots: readonly Spot[], room: Room): { spot: Spot; isFree: boolean } | undefined {
  let best: { spot: Spot; cost: number; isFree: boolean } | undefined
  for (const spot of spots) {
    const box = boxOf(spot)
    const isFree = !room.words.some((each) => doOverlap(box, each)) && isWithin(box, room.within)
    const cost =
      spot.cost +
      countOf(room.words, (each) => doOverlap(box, each)) * OVER_WORDS +
      (isWithin(box, room.within) ? 0 : OUTSIDE) +
      countOf(room.marks, (each) => doOverlap(box, each)) * OVER_MARK +
      countOf(room.lines, (each) => doesCross(each, box)) * OVER_LINE
    if (best === undefined || cost < best.cost) best = { spot, cost, isFree }
  }
  return best
}

const countOf = <T>(all: readonly T[], holds: (each: T) => boolean): number => all.filter(holds).length

export const doOverlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const isWithin = (box: Box, { left, right, top, bottom }: Box): boolean =>
  box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom

/** Does any of a straight piece lie in a box? What is left of it after cutting it off at each side says so. */
export function doesCross([from, to]: Piece, { left, right, top, bottom }: Box): boolean {
  let [start, end] = [0, 1]
  for (const [step, room] of [
    [from.x - to.x, from.x - left],
    [to.x - from.x, right - from.x],
    [from.y - to.y, from.y - top],
    [to.y - from.y, bottom - from.y],
  ] as const) {
    if (step === 0) {
      if (room <= 0) return false
    } else if (step < 0) start = Math.max(start, room / step)
    else end = Math.min(end, room / step)
  }
  return start < end
}
