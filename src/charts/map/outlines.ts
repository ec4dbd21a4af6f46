/** The regions of a map as corners within a box, for who draws without pixels: a slide. */
import { type Box, type Point, boxAround } from '../../slides/box.ts'
import { clipped } from './clipped.ts'

/** A region with its rings of corners, a ring within another being a hole; in whatever measure. */
export interface RawOutline {
  code: string
  rings: readonly (readonly Point[])[]
}

export interface Outline extends RawOutline {
  /** The middle of its largest piece, and how much room there is around it, across. */
  x: number
  y: number
  room: number
}

/** When the chosen regions alone can be drawn this much larger than the whole, they are. */
const LARGER = 2
/** How much of what lies around is shown then, as a part of their own size. */
const AROUND = 0.08
/** How much of the box around a region the region itself fills in the middle, mostly. */
const WITHIN = 0.7
/** Pieces of a region that are smaller than this, in square points, are not seen on a slide. */
const LEAST_PIECE = 1.5

/** Where a map is drawn: what of it is seen, how much larger, and where its corner comes. */
export interface Frame {
  seen: Box
  scale: number
  isCut: boolean
}

/** Around all regions, or around the chosen ones where they take up little of it. */
export function frameFor(
  outlines: readonly RawOutline[],
  chosen: { has: (code: string) => boolean },
  room: { width: number; height: number },
): Frame {
  const fits = ({ width, height }: Box) => Math.min(room.width / width, room.height / height)
  const all = boxAround(cornersOf(outlines))
  const few = outlines.filter(({ code }) => chosen.has(code))
  const own = few.length === 0 ? all : widened(boxAround(cornersOf(few)))
  const isCut = fits(own) >= fits(all) * LARGER
  const seen = isCut ? own : all
  return { seen, scale: fits(seen), isCut }
}

const cornersOf = (outlines: readonly RawOutline[]): Point[] => outlines.flatMap(({ rings }) => rings.flat())

function widened({ x, y, width, height }: Box): Box {
  const margin = Math.max(width, height) * AROUND
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin }
}

/** The regions as they are drawn, from the upper left corner `at`; what is not seen is left out. */
export function placed(
  outlines: readonly RawOutline[],
  { seen, scale, isCut }: Frame,
  at: Point,
): readonly Outline[] {
  const box = { ...at, width: seen.width * scale, height: seen.height * scale }
  const point = ({ x, y }: Point): Point => ({
    x: tenth(at.x + (x - seen.x) * scale),
    y: tenth(at.y + (y - seen.y) * scale),
  })
  return outlines.flatMap(({ code, rings }) => {
    const drawn = rings.flatMap((ring) => {
      const whole = ring.map(point)
      const part = isCut ? clipped(whole, box) : whole
      return part.length < 3 ? [] : [{ part, area: areaOf(part) }]
    })
    const largest = drawn.reduce<(typeof drawn)[number] | undefined>(
      (most, each) => (most === undefined || each.area > most.area ? each : most),
      undefined,
    )
    if (largest === undefined || largest.area === 0) return []
    const { width, height } = boxAround(largest.part)
    return [
      {
        code,
        rings: drawn.flatMap((each) => (each === largest || each.area >= LEAST_PIECE ? [each.part] : [])),
        ...middleOf(largest.part),
        room: Math.min(width, height) * WITHIN,
      },
    ]
  })
}

/** A tenth of a point is exact enough. */
const tenth = (value: number): number => Math.round(value * 10) / 10

const areaOf = (ring: readonly Point[]): number => Math.abs(twiceSigned(ring)) / 2

const twiceSigned = (ring: readonly Point[]): number =>
  ring.reduce((sum, { x, y }, place) => {
    const before = ring.at(place - 1) ?? { x, y }
    return sum + before.x * y - x * before.y
  }, 0)

/** The centre of gravity of a ring. */
function middleOf(ring: readonly Point[]): Point {
  const twice = twiceSigned(ring)
  const sum = ring.reduce(
    (before, { x, y }, place) => {
      const last = ring.at(place - 1) ?? { x, y }
      const cross = last.x * y - x * last.y
      return { x: before.x + (last.x + x) * cross, y: before.y + (last.y + y) * cross }
    },
    { x: 0, y: 0 },
  )
  return { x: tenth(sum.x / (3 * twice)), y: tenth(sum.y / (3 * twice)) }
}
