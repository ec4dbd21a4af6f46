/** A region beside what it is held against through time, made from plain numbers: a test says only what differs. */
import type { SeriesBreak } from '../../src/domain/register/things.ts'
import { yearOf } from '../../src/domain/figures/series.ts'
import type { GapLine } from '../../src/domain/trajectory/gapLines.ts'
import type { IndicatorUnit } from '../../src/domain/register/values.ts'
import { type ColumnParts, type Given, cellFor, comparatorFor, keyFor } from './comparison.ts'

/** gapLineFor({ own: { 2016: 58, 2020: 57 }, comparator: { 2016: 50, 2020: 50 } }) */
export function gapLineFor({
  own,
  comparator,
  breaks = [],
  unit = 'percent',
}: {
  own: Readonly<Record<string, Given>>
  comparator: Readonly<Record<string, ColumnParts['comparator']>>
  breaks?: readonly SeriesBreak[]
  unit?: IndicatorUnit
}): GapLine {
  const periods = [...new Set([...Object.keys(own), ...Object.keys(comparator)])].toSorted()
  const { period: _, ...key } = keyFor()
  const moments = periods.map((period) => ({
    period,
    segment: breaks.filter(({ year }) => year <= yearOf(period)).length,
    own: cellFor(own[period] ?? 'missing'),
    comparator: comparatorFor(comparator[period]),
  }))
  return {
    key,
    unit,
    moments,
    years: moments.filter((each) => each.own.state === 'value').map((each) => yearOf(each.period)),
    breaks,
    others: [],
    provenances: [{ status: 'found', sources: ['bron-site'] }],
    unsure: false,
  }
}
