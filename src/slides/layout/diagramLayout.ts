import { type Box, inset, type Point, pointOn, type Side } from '../box.ts'
import type { Band, Diagram, DiagramBox, Link } from '../diagram.ts'
import type { Measure } from '../measure.ts'
import { SIZES } from '../places.ts'
import { fitWords, type Fitted } from './fitWords.ts'

/** Room between the rim of a box and its words, in points. */
export const BOX_INSET = { across: 6, down: 3 } as const
const BAND_NAME_SIZE = { atEnd: 14, apart: 16 } as const

/** The words of a box at the largest size, no larger than asked, at which they fit. */
export function boxWords(given: DiagramBox, measure: Measure): Fitted {
  const sizes = [given.size, ...SIZES.diagram.filter((size) => size < given.size)]
  const { width, height } = inset(given.box, BOX_INSET.across, BOX_INSET.down)
  // An ellipse and a hexagon have less room in their corners.
  const share = given.form === 'ellipse' || given.form === 'hexagon' ? 0.8 : 1
  return fitWords(given.words, { width: width * share, height }, sizes, measure, {
    strong: given.strong === true,
  })
}

/** The name of a band: larger at a place of its own than in the upper corner at the end. */
export const bandName = ({ box, label, name }: Band, measure: Measure): Fitted =>
  fitWords(
    name,
    inset(label ?? box, BOX_INSET.across, BOX_INSET.down),
    [label === undefined ? BAND_NAME_SIZE.atEnd : BAND_NAME_SIZE.apart],
    measure,
  )

const ACROSS: readonly Side[] = ['left', 'right']
const isAcross = (side: Side): boolean => ACROSS.includes(side)

export interface LinkLayout {
  readonly link: Link
  /** Corners of the line, from its beginning to its end. */
  readonly points: readonly Point[]
  /** Bent lines begin across or down; undefined: it is straight. */
  readonly bend: 'across' | 'down' | undefined
}

/** Too short a way to bend in. */
const LEAST_BEND = 1

/** Where the lines of a diagram run. A line to a box that is not there is left out. */
export function linkLayouts({ boxes, links }: Diagram): readonly LinkLayout[] {
  const boxById = new Map(boxes.map(({ id, box }): [string, Box] => [id, box]))
  return links.flatMap((link) => {
    const from = boxById.get(link.from)
    const to = boxById.get(link.to)
    return from === undefined || to === undefined ? [] : [linkLayout(link, from, to)]
  })
}

function linkLayout(link: Link, from: Box, to: Box): LinkLayout {
  const start = pointOn(from, link.fromSide)
  const end = pointOn(to, link.toSide)
  const bend = bendOf(link, start, end)
  if (bend === undefined) return { link, points: [start, end], bend }
  const half = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }
  const corners =
    bend === 'across'
      ? [
          { x: half.x, y: start.y },
          { x: half.x, y: end.y },
        ]
      : [
          { x: start.x, y: half.y },
          { x: end.x, y: half.y },
        ]
  return { link, points: [start, ...corners, end], bend }
}

function bendOf({ form, fromSide, toSide }: Link, start: Point, end: Point): LinkLayout['bend'] {
  if (form === 'straight' || isAcross(fromSide) !== isAcross(toSide)) return undefined
  if (Math.abs(end.x - start.x) < LEAST_BEND || Math.abs(end.y - start.y) < LEAST_BEND) return undefined
  return isAcross(fromSide) ? 'across' : 'down'
}
