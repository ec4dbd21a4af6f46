import { isValue } from '../figures/cells.ts'
import { lastYearOf, yearOf } from '../figures/series.ts'
import type { Id, Observation, Target } from '../register/things.ts'
import type { Day } from '../time/calendar.ts'
import { rangeOf } from '../time/impreciseDate.ts'

/**
 * Has the date of a target passed? Only when its last possible day has: "eind 2025" lasts until 31 December, and of "circa
 * 2025" nobody knows. It says nothing on whether the target was reached.
 */
export const isTargetDatePast = ({ year }: Target, today: Day): boolean =>
  year !== undefined && year.about !== true && rangeOf(year).last < today

/** The last year that the register holds a figure of, by indicator, in any of the regions. */
export function lastYears(
  observations: readonly Observation[],
  regions: readonly string[],
): ReadonlyMap<Id, number> {
  const years = new Map<Id, number>()
  for (const { indicator, region, cell, period } of observations)
    if (isValue(cell) && regions.includes(region))
      years.set(indicator, Math.max(years.get(indicator) ?? 0, lastYearOf(period)))
  return years
}

/**
 * Is there no figure by which one could see whether a target was reached: none of its indicator of the year of the target
 * or later? Undefined as long as the figures are not known.
 * @param years of the figures that the register holds of a place, by indicator
 */
export function lacksFigureOfYear(
  { indicator, year }: Target,
  years: ReadonlyMap<Id, number> | undefined,
): boolean | undefined {
  if (year === undefined) return undefined
  if (indicator === undefined) return true
  return years && (years.get(indicator) ?? 0) < yearOf(year.on)
}
