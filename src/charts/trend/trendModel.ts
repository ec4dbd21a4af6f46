/**
 * One trend without pixels and without language: it feeds the plot, the table, the description in words and the CSV,
 * so that they cannot disagree.
 */
import { isValue } from '../../domain/figures/cells.ts'
import { yearOf } from '../../domain/figures/series.ts'
import type { CellValue, PossibleBreak, Provenance, SeriesBreak } from '../../domain/register/things.ts'
import type { IndicatorUnit } from '../../domain/register/values.ts'
import { digitsOf } from '../../messages/format.ts'
import { type Axis, axisOf } from './axisTicks.ts'
import { type Comparison, compareLines } from './comparison.ts'
import { positionOf } from './periods.ts'
import { type DrawnPossibleBreak, possibleBreaksAt } from './possibleBreaks.ts'
import type { Imported, TrendObservation, TrendSeries } from './trendSeries.ts'

/** My municipality, the Netherlands, or another region that the reader chose to set beside them. */
export type LineRole = 'own' | 'reference' | 'comparator'

export interface NamedSeries {
  series: TrendSeries
  name: string
  role: LineRole
}

export interface TrendPoint {
  period: string
  at: number
  /** A period that other lines have and this one lacks is `missing`: words, never a gap without a reason. */
  cell: CellValue
  observation?: TrendObservation
  segment?: number
}

export interface TrendLine extends Pick<NamedSeries, 'name' | 'role'> {
  region: string
  /** Decimals of this line's most exact figure: a source that gives one region in whole numbers is not made more exact. */
  digits: number
  /** One for every period of the trend. */
  points: readonly TrendPoint[]
  /** What may be joined by a line: runs of figures without an absence or a break between them. */
  runs: readonly (readonly DrawnPoint[])[]
  /** Two of its figures are not joined because borders changed between them. */
  isCut: boolean
  /** The last figure, where the label stands. */
  end?: DrawnPoint
}

export interface DrawnPoint {
  period: string
  at: number
  value: number
}

export interface DrawnBreak extends SeriesBreak {
  /** Half way between the last period before it and the first one after. */
  at: number
}

export interface TrendModel {
  key: string
  table: string
  edition: string
  age: string
  breakdown: string
  unit: IndicatorUnit
  periods: readonly { period: string; at: number }[]
  lines: readonly TrendLine[]
  axis: Axis
  breaks: readonly DrawnBreak[]
  /** Where the register says that there may be one: never drawn or said as if it were sure. */
  possibleBreaks: readonly DrawnPossibleBreak[]
  /** My municipality beside the reference. */
  comparison?: Comparison
  /** My municipality beside the region that the reader chose. */
  besideComparator?: Comparison
  /** Where the figures come from, each once. */
  provenances: readonly Provenance[]
  /** The imports that figures are of, each once. */
  imports: readonly Imported[]
  /** A line needs two periods; with fewer a table says it better. */
  drawable: boolean
}

/**
 * Makes the trend of series that may stand on one line.
 * @throws RangeError when the series differ in indicator, table, edition, age, breakdown or unit: those are never spliced
 */
export function trendModel(
  named: readonly NamedSeries[],
  breaks: readonly SeriesBreak[],
  possibleBreaks?: readonly PossibleBreak[],
): TrendModel | undefined {
  const [first] = named
  const unit = first?.series.points[0]?.observation.unit
  if (first === undefined || unit === undefined) return undefined
  const other = named.find((each) => each.series.key !== first.series.key)
  if (other !== undefined)
    throw new RangeError(`"${first.series.key}" and "${other.series.key}" cannot stand on one line`)

  const observations = named.flatMap((each) => each.series.points.map((point) => point.observation))
  const indicators = [...new Set(observations.map((each) => each.indicator))]
  if (indicators.length > 1) throw new RangeError(`"${indicators.join('" and "')}" cannot stand on one line`)

  const periods = [...new Set(named.flatMap((each) => each.series.points.map((point) => point.period)))]
    .map((period) => ({ period, at: positionOf(period) }))
    .toSorted((a, b) => a.at - b.at)
  const drawn = breaksBetween(periods, breaks)
  const lines = named.map((each) => lineOf(each, periods, drawn))
  const cells = lines.flatMap((line) => line.points.map((point) => point.cell)).filter(isValue)
  const ofRole = (role: LineRole) => lines.find((line) => line.role === role)
  const comparison = compareLines(ofRole('own'), ofRole('reference'))
  const besideComparator = compareLines(ofRole('own'), ofRole('comparator'))
  const { key, table, edition, age, breakdown } = first.series
  return {
    key,
    table,
    edition,
    age,
    breakdown,
    unit,
    periods,
    lines,
    axis: axisOf(
      cells.flatMap((cell) => [cell.value, cell.lower ?? cell.value, cell.upper ?? cell.value]),
      unit === 'percent',
    ),
    breaks: drawn,
    possibleBreaks: possibleBreaksAt(periods, possibleBreaks, (last, next) =>
      drawn.some(({ at }) => at > last.at && at < next.at),
    ),
    ...(comparison === undefined ? {} : { comparison }),
    ...(besideComparator === undefined ? {} : { besideComparator }),
    provenances: distinct(observations.flatMap((each) => each.provenance ?? [])),
    imports: distinct(observations.flatMap((each) => each.imported ?? [])),
    drawable: lines.some((line) => line.points.filter((point) => isValue(point.cell)).length > 1),
  }
}

function lineOf(
  { series, name, role }: NamedSeries,
  periods: TrendModel['periods'],
  breaks: readonly DrawnBreak[],
): TrendLine {
  const byPeriod = new Map(series.points.map((point) => [point.period, point]))
  const points = periods.map(({ period, at }): TrendPoint => {
    const point = byPeriod.get(period)
    return point === undefined
      ? { period, at, cell: { state: 'missing' } }
      : {
          period,
          at,
          cell: point.cell,
          observation: point.observation,
          ...(point.segment === undefined ? {} : { segment: point.segment }),
        }
  })
  const runs = runsOf(points, breaks)
  const end = runs.at(-1)?.at(-1)
  const digits = Math.max(0, ...points.map(({ cell }) => (isValue(cell) ? digitsOf(cell.value) : 0)))
  const isCut = new Set(points.flatMap(({ cell, segment }) => (isValue(cell) ? (segment ?? 0) : []))).size > 1
  return { region: series.region, name, role, digits, points, runs, isCut, ...(end && { end }) }
}

function runsOf(points: readonly TrendPoint[], breaks: readonly DrawnBreak[]): DrawnPoint[][] {
  const runs: DrawnPoint[][] = []
  let run: DrawnPoint[] | undefined
  let before: TrendPoint | undefined
  for (const point of points) {
    const start = before?.at ?? point.at
    const isParted =
      before?.segment !== point.segment || breaks.some((each) => each.at > start && each.at < point.at)
    if (!isValue(point.cell) || isParted) run = undefined
    before = point
    if (!isValue(point.cell)) continue
    if (run === undefined) runs.push((run = []))
    run.push({ period: point.period, at: point.at, value: point.cell.value })
  }
  return runs
}

/** A break that lies before the first period or after the last has nothing to part. */
function breaksBetween(periods: TrendModel['periods'], breaks: readonly SeriesBreak[]): DrawnBreak[] {
  return breaks.flatMap((each) => {
    const before = periods.findLast(({ period }) => yearOf(period) < each.year)
    const after = periods.find(({ period }) => yearOf(period) >= each.year)
    return before && after ? [{ ...each, at: (before.at + after.at) / 2 }] : []
  })
}

const distinct = <T>(things: readonly T[]): T[] => [
  ...new Map(things.map((each) => [JSON.stringify(each), each])).values(),
]
