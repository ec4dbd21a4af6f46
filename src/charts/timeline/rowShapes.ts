/** What is drawn for one row, in units of the drawing. Pure: the component only puts it down. */
import { type Day, addDays } from '../../domain/time/calendar.ts'
import type { Span } from './spans.ts'
import type { TimelineMark, TimelineRow } from './timelineModel.ts'
import type { TimelineScale } from './timelineScale.ts'

/** A stretch from `x1` to `x2`. */
export interface Stretch {
  x1: number
  x2: number
}

export interface MarkShape extends Stretch {
  what: TimelineMark['what']
  exact: boolean
  /** Absent where it would run into the label before it; its words stand with the row. */
  label?: { x: number; anchor: 'start' | 'end'; text: string }
}

export interface RowShapes {
  /** From perhaps to surely, all of it sure, from surely to perhaps; a stretch of no length is not drawn. */
  bar?: { fadeIn: Stretch; sure: Stretch; fadeOut: Stretch }
  /** It began before the axis does. */
  cutLeft: boolean
  /** Where an open end goes on. */
  arrow?: number
  /** The way to what is aimed at, and the span of the aim. */
  aim?: { dots: Stretch; at: Stretch }
  marks: readonly MarkShape[]
  /** A length without years, beside the axis. */
  loose?: Stretch
}

/** A begin or end that nobody wrote down fades over this length: long enough to see, too short to be read as a date. */
const STUB = 26
/** A bar of a day must still be seen, and an edge that fades must be seen to. */
const LEAST = 3
const LEAST_FADE = 6
/** Width of a character of a label, about. */
const CHARACTER = 6.4
const LABEL_GAP = 6

const after = (day: Day): Day => addDays(day, 1)
const latest = (a: Day, b: Day): Day => (a > b ? a : b)
const earliest = (a: Day, b: Day): Day => (a < b ? a : b)
const none = (x: number): Stretch => ({ x1: x, x2: x })

/** The first day on which something that begins in this span has surely begun, the last on which one that ends in it surely runs. */
const surelyFrom = (span: Span): Day => (span.exact ? span.first : after(span.last))
const surelyTo = (span: Span): Day => (span.exact ? after(span.last) : span.first)

export function rowShapes(
  { place, marks }: TimelineRow,
  scale: TimelineScale,
  today: Day,
  words: (mark: TimelineMark) => string,
): RowShapes {
  const drawn = { marks: markShapes(marks, scale, words), cutLeft: false }
  if (place.on === 'nowhere') return drawn
  if (place.on === 'side') {
    const { side } = scale
    if (side === undefined) return drawn
    const length = Math.max(LEAST, ((side.width - LABEL_GAP) * place.months) / side.longest)
    return { ...drawn, loose: { x1: side.left, x2: Math.round(side.left + length) } }
  }
  const { start, end } = place
  const { x } = scale
  const begun = start.is === 'given' ? surelyFrom(start) : undefined
  const until =
    end.is === 'given' || end.is === 'computed'
      ? surelyTo(end)
      : end.is === 'aim' && begun === undefined
        ? earliest(today, end.first)
        : latest(today, begun ?? today)
  const from = begun ?? earliest(today, until)
  // Both may lie in the same year: then nothing of it is sure, and the halves of the bar meet.
  const [x2, x3] =
    from <= until ? [x(from), x(until)] : [middle(x(from), x(until)), middle(x(from), x(until))]
  const x1 = start.is === 'given' ? Math.min(x2 - least(start), x(start.first)) : x2 - STUB
  const isOver = end.is === 'given' || end.is === 'computed'
  const x4 = isOver ? Math.max(x3 + least(end), x(after(end.last))) : x3
  const bar = { fadeIn: { x1, x2 }, sure: { x1: x2, x2: x3 }, fadeOut: { x1: x3, x2: x4 } }
  const cutLeft = start.is === 'given' && x(start.first) < scale.left
  const aim = end.is === 'aim' ? { at: { x1: x(end.first), x2: x(after(end.last)) } } : undefined
  switch (end.is) {
    case 'given':
    case 'computed':
      return { ...drawn, cutLeft, bar: visible(bar) }
    case 'aim': {
      const passed = end.last < until
      const dots = passed || aim === undefined ? none(x3) : { x1: x3, x2: middle(aim.at.x1, aim.at.x2) }
      return {
        ...drawn,
        cutLeft,
        bar: visible(bar),
        ...(aim === undefined ? {} : { aim: { ...aim, dots } }),
        ...(passed ? { arrow: x3 } : {}),
      }
    }
    case 'open':
      return { ...drawn, cutLeft, bar: visible(bar), arrow: x3 }
    case 'not-given': {
      const over = { fadeIn: bar.fadeIn, sure: none(x2), fadeOut: { x1: x2, x2: x2 + STUB } }
      return { ...drawn, cutLeft, bar: over }
    }
  }
}

const middle = (a: number, b: number): number => Math.round((a + b) / 2)

/** However small a month is drawn: an edge that is not exact is never a sharp one. */
const least = (span: Span): number => (span.exact ? 0 : LEAST_FADE)

/** A bar of a few exact days would be too thin to be seen. */
function visible(bar: NonNullable<RowShapes['bar']>): NonNullable<RowShapes['bar']> {
  const { fadeIn, sure, fadeOut } = bar
  if (fadeOut.x2 - fadeIn.x1 >= LEAST) return bar
  return { fadeIn, sure: { x1: sure.x1, x2: sure.x1 + LEAST }, fadeOut: none(sure.x1 + LEAST) }
}

/** Labels stand above the bar; one that would run into the one before it is left to the words of the row. */
function markShapes(
  marks: readonly TimelineMark[],
  scale: TimelineScale,
  words: (mark: TimelineMark) => string,
): MarkShape[] {
  const taken: Stretch[] = []
  return marks
    .toSorted((a, b) => a.first.localeCompare(b.first))
    .map((mark): MarkShape => {
      const [x1, x2] = mark.exact
        ? [scale.x(after(mark.first)), scale.x(after(mark.first))]
        : [scale.x(mark.first), scale.x(after(mark.last))]
      const text = words(mark)
      const width = text.length * CHARACTER
      const middleX = middle(x1, x2)
      const fits = middleX + LABEL_GAP + width <= scale.width
      const label = fits
        ? { x: middleX + LABEL_GAP, anchor: 'start' as const, text }
        : { x: middleX - LABEL_GAP, anchor: 'end' as const, text }
      const room = fits ? { x1: label.x, x2: label.x + width } : { x1: label.x - width, x2: label.x }
      const isFree = room.x1 >= 0 && taken.every((each) => room.x2 < each.x1 || room.x1 > each.x2)
      if (isFree) taken.push(room)
      return { what: mark.what, exact: mark.exact, x1, x2, ...(isFree ? { label } : {}) }
    })
}
