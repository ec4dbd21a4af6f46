/** Regions through time, made from plain numbers: a test says only what differs. */
import type { ComparedSeries } from '../../src/domain/comparison/seriesFor.ts'
import { lastYearOf } from '../../src/domain/figures/series.ts'
import type { Indicator } from '../../src/domain/register/things.ts'
import { type ColumnParts, type Given, cellFor, comparatorFor, keyFor } from './comparison.ts'
import { indicator } from './dataset.ts'

/** Figures by period; a period that only other regions have is missing. */
export type GivenYears = Readonly<Record<string, Given>>

/** seriesOver({ GM0917: { 2016: 54.8, 2020: 57.8 } }, { comparator: { 2016: 49.3, 2020: 50.8 } }) */
export function seriesOver(
  regions: Readonly<Record<string, GivenYears>>,
  {
    comparator = {},
    names = {},
    about,
  }: {
    comparator?: Readonly<Record<string, ColumnParts['comparator']>>
    names?: Readonly<Record<string, string>>
    /** What differs from the indicator of the dataset builder: its breaks, its polarity. */
    about?: Partial<Indicator>
  } = {},
): ComparedSeries {
  const of = indicator(about)
  const periods = [
    ...new Set([...Object.values(regions).flatMap((each) => Object.keys(each)), ...Object.keys(comparator)]),
  ].toSorted()
  const { period: _, ...key } = keyFor({ indicator: of.id })
  const segment = (period: string) => of.breaks.filter(({ year }) => year <= lastYearOf(period)).length
  return {
    indicator: of,
    key,
    unit: of.unit,
    periods,
    rows: Object.entries(regions).map(([code, years]) => ({
      row: { code, name: names[code] ?? code },
      points: periods.map((period) => ({
        period,
        segment: segment(period) - segment(periods[0] ?? ''),
        cell: cellFor(years[period] ?? 'missing'),
      })),
    })),
    comparator: periods.map((period) => ({
      period,
      segment: segment(period) - segment(periods[0] ?? ''),
      figure: comparatorFor(comparator[period]),
    })),
    breaks: of.breaks.filter(
      ({ year }) => segment(periods.at(-1) ?? '') > 0 && year > Number(periods[0]?.slice(0, 4)),
    ),
  }
}
