/** From a date as exact as its source to the days that it can mean. */
import type { ImpreciseDate } from '../../domain/register/things.ts'
import { type Day, addDays, addMonths, daysBetween } from '../../domain/time/calendar.ts'
import { precisionOf, rangeOf } from '../../domain/time/impreciseDate.ts'

/** First and last day that a moment can lie on. Only what the source gives to the day is exact. */
export interface Span {
  first: Day
  last: Day
  exact: boolean
}

/** "About" a day is half a month to either side, about a month or year as much as it is long itself. */
const LEAST_ABOUT = 15

export function spanOf(date: ImpreciseDate): Span {
  const { first, last } = rangeOf(date)
  if (date.about !== true) return { first, last, exact: precisionOf(date) === 'day' }
  const slack = Math.max(LEAST_ABOUT, daysBetween(first, last) + 1)
  return { first: addDays(first, -slack), last: addDays(last, slack), exact: false }
}

const LENGTH = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/

interface Length {
  months: number
  days: number
  /** A length is as exact as half its smallest unit: "four years" can be three and a half. */
  slack: number
}

function readLength(duration: string): Length | undefined {
  const match = LENGTH.exec(duration)
  if (match === null) return undefined
  const [, years, months, days] = match
  const length = {
    months: Number(years ?? 0) * 12 + Number(months ?? 0),
    days: Number(days ?? 0),
    slack: days !== undefined ? 1 : months !== undefined ? 15 : 183,
  }
  return length.months + length.days === 0 ? undefined : length
}

const DAYS_PER_MONTH = 365.25 / 12

/** How long "P26M" is, to draw lengths beside each other. Undefined for what is no length. */
export function monthsIn(duration: string): number | undefined {
  const length = readLength(duration)
  return length && length.months + length.days / DAYS_PER_MONTH
}

/** Where a length that begins there ends: worked out, so never exact. */
export function endAfter(start: Span, duration: string): Span | undefined {
  const length = readLength(duration)
  if (length === undefined) return undefined
  const after = (day: Day, slack: number) => addDays(addMonths(day, length.months), length.days - 1 + slack)
  const first = after(start.first, -length.slack)
  return {
    first: first < start.first ? start.first : first,
    last: after(start.last, length.slack),
    exact: false,
  }
}
