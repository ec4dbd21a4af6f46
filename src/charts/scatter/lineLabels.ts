/** Where the two lines of the comparator have their names: at an end, where least is in the way. Pure. */
import type { Language } from '../../messages/texts.ts'
import { comparatorNumber } from '../figure/comparatorBasis.ts'
import type { Box } from './placeNames.ts'
import type { ScatterAxis, ScatterModel } from './scatterModel.ts'

export interface LineLabel {
  at: number
  text: string
  x: number
  y: number
  box: Box
}

interface Ground {
  name: string
  x: (value: number) => number
  y: (value: number) => number
  places: readonly { x: number; y: number }[]
  edges: Box
  measure: (text: string) => number
}

interface Spot extends Pick<LineLabel, 'x' | 'y' | 'box'> {
  /** So far it was pushed to stay within the drawing. */
  moved: number
}

const ASIDE = 6
const HALF = 9
/** A point that a name covers counts once, a line through it or a name across it so many times. */
const CROSSED = 5

/** "Nederland 50,8" beside the upright line, and above or below the other; each where it covers fewest points. */
export function lineLabels(
  model: ScatterModel,
  { name, x, y, places, edges, measure }: Ground,
  language: Language,
): { x?: LineLabel; y?: LineLabel } {
  const words = ({ column: { comparator }, digits }: ScatterAxis) =>
    comparator.state === 'none' ? name : `${name} ${comparatorNumber(comparator, language, digits)}`
  const across = model.x.comparator === undefined ? undefined : x(model.x.comparator)
  const upwards = model.y.comparator === undefined ? undefined : y(model.y.comparator)
  const covered = ({ box }: Spot) =>
    places.filter(
      (each) => each.x > box.left - 4 && each.x < box.right + 4 && within(each.y, box.top, box.bottom),
    ).length
  const best = (spots: readonly Spot[], cost: (spot: Spot) => number): Spot | undefined =>
    spots.toSorted((a, b) => cost(a) - cost(b))[0]
  const spot = (text: string, at: { x: number; y: number }, anchor: 'start' | 'end'): Spot => {
    const width = measure(text)
    const wanted = anchor === 'start' ? at.x : at.x - width
    // A long name on a narrow drawing is pushed inwards, over its own line if need be, and never cut off.
    const left = Math.max(edges.left, Math.min(wanted, edges.right - width))
    return {
      x: left,
      y: at.y,
      moved: Math.abs(wanted - left),
      box: { left, right: left + width, top: at.y - HALF, bottom: at.y + HALF },
    }
  }

  const labels: { x?: LineLabel; y?: LineLabel } = {}
  if (across !== undefined) {
    const text = words(model.x)
    const found = best(
      [edges.top + 4, edges.bottom - HALF - 2].flatMap((height) => [
        spot(text, { x: across + ASIDE, y: height }, 'start'),
        spot(text, { x: across - ASIDE, y: height }, 'end'),
      ]),
      (each) =>
        covered(each) +
        each.moved +
        (upwards !== undefined && within(upwards, each.box.top, each.box.bottom) ? CROSSED : 0),
    )
    if (found !== undefined) labels.x = { ...found, at: across, text }
  }
  if (upwards !== undefined) {
    const text = words(model.y)
    const taken = labels.x?.box
    const found = best(
      [edges.right - 2, edges.left + 4].flatMap((end, place) =>
        [upwards - 10, upwards + 10].map((height) =>
          spot(text, { x: end, y: height }, place === 0 ? 'end' : 'start'),
        ),
      ),
      (each) =>
        covered(each) +
        each.moved +
        (across !== undefined && within(across, each.box.left, each.box.right) ? CROSSED : 0) +
        (taken !== undefined && overlap(taken, each.box) ? CROSSED : 0),
    )
    if (found !== undefined) labels.y = { ...found, at: upwards, text }
  }
  return labels
}

const within = (value: number, from: number, to: number): boolean => value > from - 4 && value < to + 4

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
