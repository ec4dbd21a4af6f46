/**
 * Calendar days as ISO 8601 strings ("2026-11-21"), without clock or time zone: the caller says what today is.
 * Days are counted in UTC, so that a change of summer time never adds or drops one.
 */
export type Day = string

const MILLISECONDS_PER_DAY = 86_400_000

/** Milliseconds since 1970 of the start of a day. Throws on something that is no calendar day ("2026-02-30"). */
function instant(day: Day): number {
  const parsed = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(parsed) || new Date(parsed).toISOString().slice(0, 10) !== day) {
    throw new RangeError(`"${day}" is not a calendar day (expected yyyy-mm-dd)`)
  }
  return parsed
}

const toDay = (milliseconds: number): Day => new Date(milliseconds).toISOString().slice(0, 10)

/** Is this text a day that exists? "2026-02-30" is not. */
export function isDay(text: string): boolean {
  try {
    instant(text)
    return /^\d{4}-\d{2}-\d{2}$/.test(text)
  } catch {
    return false
  }
}

/** Whole days from `from` to `to`; negative when `to` lies before it. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((instant(to) - instant(from)) / MILLISECONDS_PER_DAY)
}

export function addDays(day: Day, days: number): Day {
  return toDay(instant(day) + days * MILLISECONDS_PER_DAY)
}

/**
 * The same day so many months later; a day that the month lacks becomes its last one
 * (31 January + 1 month = 28 or 29 February), as terms in Dutch law are counted.
 */
export function addMonths(day: Day, months: number): Day {
  const start = new Date(instant(day))
  const first = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1)
  const lastOfMonth = new Date(
    Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months + 1, 0),
  ).getUTCDate()
  return toDay(first + (Math.min(start.getUTCDate(), lastOfMonth) - 1) * MILLISECONDS_PER_DAY)
}

/** The calendar day of a moment in the Netherlands. */
export function dayInNetherlands(moment: Date): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(moment)
}
