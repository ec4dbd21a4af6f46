import type { ImpreciseDate, Period } from '../register/things.ts'
import { type Day, addDays, addMonths } from './calendar.ts'

export type Precision = 'year' | 'month' | 'day'

/** "2016" is known to the year, "2018-03" to the month, "2018-04-24" to the day. */
export function precisionOf(date: ImpreciseDate): Precision {
  return date.on.length === 4 ? 'year' : date.on.length === 7 ? 'month' : 'day'
}

/**
 * First and last day that the date can mean. "begin 2016" reaches from 1 January to 30 April 2016: a third of the year,
 * since "begin", "midden" and "eind" divide it in three. Within a month the thirds are days 1–10, 11–20 and 21–end.
 */
export function rangeOf(date: ImpreciseDate): { first: Day; last: Day } {
  const { on, part } = date
  const third = part === undefined ? undefined : { early: 0, middle: 1, late: 2 }[part]
  switch (precisionOf(date)) {
    case 'day':
      return { first: on, last: on }
    case 'month': {
      const last = addDays(addMonths(`${on}-01`, 1), -1)
      if (third === undefined) return { first: `${on}-01`, last }
      return {
        first: `${on}-${['01', '11', '21'][third]}`,
        last: third === 2 ? last : `${on}-${['10', '20'][third]}`,
      }
    }
    case 'year': {
      if (third === undefined) return { first: `${on}-01-01`, last: `${on}-12-31` }
      const first = addMonths(`${on}-01-01`, third * 4)
      return { first, last: addDays(addMonths(first, 4), -1) }
    }
  }
}

/**
 * Is the period over on this day? An imprecise end counts as over only when its last possible day has passed; a year that
 * is only aimed at ends nothing.
 */
export function isOver(period: Period, today: Day): boolean {
  const { end } = period
  return end !== undefined && end.aim !== true && rangeOf(end).last < today
}

/** Has the period begun on this day, as far as its start is known? Undefined when no start is given. */
export function hasBegun(period: Period, today: Day): boolean | undefined {
  return period.start === undefined ? undefined : rangeOf(period.start).first <= today
}
