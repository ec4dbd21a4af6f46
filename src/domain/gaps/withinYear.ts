import type { ImpreciseDate } from '../register/things.ts'
import { type Day, addMonths } from '../time/calendar.ts'
import { rangeOf } from '../time/impreciseDate.ts'

const MONTHS_AHEAD = 12

/** The last day of the year that begins today. */
export const yearAhead = (today: Day): Day => addMonths(today, MONTHS_AHEAD)

/** Where a date that may be imprecise lies in the year ahead. */
export interface Ahead {
  /** First and last day that the date can mean. */
  first: Day
  last: Day
  /** true when every day that it can mean lies before the end of the year ahead; "circa" is never certain. */
  certain: boolean
}

/**
 * A date in the year that begins today, or undefined. "Eind 2026" can be any day from September to December: it counts as
 * long as one of those days lies in the year ahead, and is certain when none of them lies beyond it.
 */
export function withinYear(date: ImpreciseDate, today: Day): Ahead | undefined {
  const { first, last } = rangeOf(date)
  const end = yearAhead(today)
  if (last < today || first > end) return undefined
  return { first, last, certain: last <= end && date.about !== true }
}
