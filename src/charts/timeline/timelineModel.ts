/**
 * What a timeline of initiatives shows, without pixels and without language. Every period keeps the exactness of its
 * source: what has no years is never on the axis, what is imprecise stays a span, what is aimed at is no end.
 */
import type { Id, ImpreciseDate, Initiative, Period } from '../../domain/register/things.ts'
import { type InitiativeStatus, TIERS, type Tier } from '../../domain/register/values.ts'
import type { Day } from '../../domain/time/calendar.ts'
import { type Span, endAfter, monthsIn, spanOf } from './spans.ts'

export type TimelineStart = ({ is: 'given' } & Span) | { is: 'not-given' }

export type TimelineEnd =
  /** `computed`: the source gives a start and a length. */
  | ({ is: 'given' | 'computed' | 'aim' } & Span)
  /** No end is named: it may go on. */
  | { is: 'open' }
  /** It is over, and nobody wrote down since when. */
  | { is: 'not-given' }

export type TimelinePlace =
  | { on: 'years'; start: TimelineStart; end: TimelineEnd }
  /** A length without years: it has no place on the axis. */
  | { on: 'side'; months: number }
  | { on: 'nowhere' }

/** A day on which money or what was agreed ends, whatever becomes of the initiative. */
export interface TimelineMark extends Span {
  what: 'money' | 'agreement'
  /** As given, for the words. */
  date: ImpreciseDate
}

export interface TimelineItem {
  initiative: Initiative
  ends: readonly { what: TimelineMark['what']; date: ImpreciseDate }[]
  /** Does not reach my municipality. */
  elsewhere: boolean
}

export interface TimelineRow {
  id: Id
  tier: Tier
  /** As it is drawn: a status that is not certain is drawn like one that is not known; the words have it in full. */
  status: InitiativeStatus
  elsewhere: boolean
  initiative: Initiative
  place: TimelinePlace
  marks: readonly TimelineMark[]
}

export interface TimelineModel {
  today: Day
  /** First and last year of the axis. */
  from: number
  to: number
  /** Something began before `from`, or ends after `to`: it is drawn as an arrow that way. */
  earlier: boolean
  later: boolean
  /** Is there anything without years? Then there is room for it beside the axis. */
  side: boolean
  /** The longest of the lengths without years. */
  longest: number
  rows: readonly TimelineRow[]
}

/**
 * Years on the axis around today. What is older is one arrow to the left: a programme of 1980 would leave the years
 * that matter a finger's width.
 */
const YEARS_BACK = 18
const YEARS_AHEAD = 15

/** Rows in the order of the page: what reaches my municipality first, from nearby to far away, by start. */
export function timelineModel(items: readonly TimelineItem[], today: Day): TimelineModel {
  const rows = items.map(rowOf).toSorted(inOrder)
  const days = rows.flatMap(daysOf)
  const thisYear = yearOf(today)
  const first = Math.min(thisYear - 1, ...days.map(yearOf))
  const last = Math.max(thisYear + 1, ...days.map(yearOf))
  const from = Math.max(first, thisYear - YEARS_BACK)
  const to = Math.min(last, thisYear + YEARS_AHEAD)
  const lengths = rows.flatMap(({ place }) => (place.on === 'side' ? [place.months] : []))
  return {
    today,
    from,
    to,
    earlier: first < from,
    later: last > to,
    side: rows.some(({ place }) => place.on !== 'years'),
    longest: Math.max(0, ...lengths),
    rows,
  }
}

/** The same timeline, on the same axis, with some of its rows. */
export const withRows = (model: TimelineModel, keep: (row: TimelineRow) => boolean): TimelineModel => ({
  ...model,
  rows: model.rows.filter(keep),
})

/** The rows under the head that they stand under: here or elsewhere, and the tier. */
export function rowGroups({
  rows,
}: TimelineModel): { elsewhere: boolean; tier: Tier; rows: TimelineRow[] }[] {
  return [false, true].flatMap((elsewhere) =>
    TIERS.map((tier) => ({
      elsewhere,
      tier,
      rows: rows.filter((row) => row.elsewhere === elsewhere && row.tier === tier),
    })).filter((group) => group.rows.length > 0),
  )
}

function rowOf({ initiative, ends, elsewhere }: TimelineItem): TimelineRow {
  const { id, tier, period, provenance, fieldProvenance } = initiative
  const isUnsure = (fieldProvenance?.status ?? provenance).status === 'unsure'
  const marks = ends.map(({ what, date }): TimelineMark => ({ what, date, ...spanOf(date) }))
  const keyOf = ({ what, first, last }: TimelineMark) => `${what} ${first} ${last}`
  return {
    id,
    tier,
    status: isUnsure ? 'unknown' : initiative.status,
    elsewhere,
    initiative,
    place: placeOf(period, initiative.status),
    marks: [...new Map(marks.map((mark) => [keyOf(mark), mark])).values()],
  }
}

function placeOf({ start, end, duration }: Period, status: InitiativeStatus): TimelinePlace {
  if (start !== undefined || end !== undefined) {
    const begins: TimelineStart =
      start === undefined ? { is: 'not-given' } : { is: 'given', ...spanOf(start) }
    return { on: 'years', start: begins, end: endOf(begins, end, duration, status) }
  }
  const months = duration === undefined ? undefined : monthsIn(duration)
  return months === undefined ? { on: 'nowhere' } : { on: 'side', months }
}

function endOf(
  start: TimelineStart,
  end: ImpreciseDate | undefined,
  duration: string | undefined,
  status: InitiativeStatus,
): TimelineEnd {
  if (end !== undefined) return { is: end.aim === true ? 'aim' : 'given', ...spanOf(end) }
  const computed = start.is === 'given' && duration !== undefined ? endAfter(start, duration) : undefined
  if (computed !== undefined) return { is: 'computed', ...computed }
  return { is: status === 'finished' ? 'not-given' : 'open' }
}

const yearOf = (day: Day): number => Number(day.slice(0, 4))

function daysOf({ place, marks }: TimelineRow): Day[] {
  const ends: (TimelineStart | TimelineEnd | TimelineMark)[] =
    place.on === 'years' ? [place.start, place.end, ...marks] : [...marks]
  return ends.flatMap((each) => ('first' in each ? [each.first, each.last] : []))
}

/** What began longest ago first; without a start by its end; without years last. */
function orderOf({ place }: TimelineRow): string {
  if (place.on !== 'years') return place.on === 'side' ? '2' : '3'
  if (place.start.is === 'given') return `0 ${place.start.first}`
  return `1 ${'first' in place.end ? place.end.first : ''}`
}

const inOrder = (a: TimelineRow, b: TimelineRow): number =>
  Number(a.elsewhere) - Number(b.elsewhere) ||
  TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
  orderOf(a).localeCompare(orderOf(b)) ||
  a.id.localeCompare(b.id)
