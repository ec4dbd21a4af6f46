/**
 * Many regions through time without pixels and without language: it feeds the plot, the table, the words and the files,
 * so that they cannot disagree.
 */
import type { ComparedSeries } from '../../domain/comparison/seriesFor.ts'
import { isValue, marginsOf } from '../../domain/figures/cells.ts'
import type { IndicatorUnit, Polarity } from '../../domain/register/values.ts'
import { digitsOf } from '../../messages/format.ts'
import { type Axis, axisOf } from '../trend/axisTicks.ts'
import { type DrawnPossibleBreak, possibleBreaksAt, possibleBreaksOf } from '../trend/possibleBreaks.ts'
import { type RangePoint, bandOf } from './band.ts'
import {
  type ComparatorLine,
  type ComparedLine,
  type Standing,
  comparatorLineOf,
  lineOf,
} from './comparedLines.ts'
import { type LineTest, lineTest } from './lineTest.ts'
import { type BreakLine, type Moment, breakLines, momentsOf } from './runs.ts'

/** Beyond this the lines lose their names and turn grey; beyond the second number they become one band. */
export const MOST_NAMED = 12
export const MOST_LINES = 60

export interface ComparedTrendGiven {
  series: ComparedSeries
  comparatorName: string
  /** The region that the reader picked out, and my municipality. */
  picked?: string | undefined
  own?: string | undefined
}

/** All lines by name, most of them in grey, or only those that stand out before a band from lowest to highest. */
export type Density = 'named' | 'quiet' | 'band'

export interface ComparedTrendModel {
  key: ComparedSeries['key']
  unit: IndicatorUnit
  polarity: Polarity
  /** Decimals of the most exact figure: columns line up, and nothing is made more exact than the table. */
  digits: number
  density: Density
  periods: readonly Moment[]
  /** Every region, in the order of the rows. */
  lines: readonly ComparedLine[]
  /** What the plot draws as a line of its own, those that stand out last: on top. */
  drawn: readonly ComparedLine[]
  /** From lowest to highest, where the lines themselves are not drawn. */
  band: readonly (readonly RangePoint[])[]
  comparator: ComparatorLine
  breaks: readonly BreakLine[]
  /** Where the register says that there may be one: never drawn or said as if it were sure. */
  possibleBreaks: readonly DrawnPossibleBreak[]
  axis: Axis
  /** Whether the picked-out region, or else my municipality, rises or falls. */
  test?: LineTest
  /** A line needs two periods; with fewer a table says it better. */
  drawable: boolean
}

/** The trend of regions beside each other. */
export function comparedTrendModel(given: ComparedTrendGiven): ComparedTrendModel {
  const { series, comparatorName } = given
  const { key, unit, indicator } = series
  const periods = momentsOf(series)
  const density = densityOf(series.rows.length)
  const lines = series.rows.map((each) => lineOf(each, periods, standingOf(each.row.code, given)))
  const drawn = lines
    .filter(({ standing, end }) => end !== undefined && (density !== 'band' || standing !== 'other'))
    .toSorted((a, b) => RANK[a.standing] - RANK[b.standing])
  const tested =
    drawn.find(({ standing }) => standing === 'picked') ?? drawn.find(({ standing }) => standing === 'own')
  const comparator = comparatorLineOf(comparatorName, series.comparator, periods)
  return {
    key,
    unit,
    polarity: indicator.polarity,
    digits: digitsIn(lines),
    density,
    periods,
    lines,
    drawn,
    band: density === 'band' ? bandOf(lines, periods) : [],
    comparator,
    breaks: breakLines(periods, series.breaks),
    possibleBreaks: possibleBreaksAt(
      periods,
      possibleBreaksOf(indicator.tables, key.table),
      (last, next) => last.segment !== next.segment,
    ),
    axis: axisOf(extremes(lines, drawn, comparator), unit === 'percent'),
    ...(tested === undefined ? {} : { test: lineTest(tested, indicator.polarity) }),
    drawable: lines.some(({ points }) => points.filter(({ cell }) => isValue(cell)).length > 1),
  }
}

const RANK: Record<Standing, number> = { other: 0, picked: 1, own: 2 }

const densityOf = (regions: number): Density =>
  regions > MOST_LINES ? 'band' : regions > MOST_NAMED ? 'quiet' : 'named'

const standingOf = (code: string, { picked, own }: ComparedTrendGiven): Standing =>
  code === picked ? 'picked' : code === own ? 'own' : 'other'

function digitsIn(lines: readonly ComparedLine[]): number {
  let digits = 0
  for (const { points } of lines)
    for (const { cell } of points) if (isValue(cell)) digits = Math.max(digits, digitsOf(cell.value))
  return digits
}

/**
 * The lowest and the highest that the axis must hold. The margins of every drawn line count, also of those that do not
 * stand out: picking out another must not make the axis jump.
 */
function extremes(
  lines: readonly ComparedLine[],
  drawn: readonly ComparedLine[],
  comparator: ComparatorLine,
): number[] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const hold = (value: number) => {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  for (const { points } of lines) for (const { cell } of points) if (isValue(cell)) hold(cell.value)
  for (const { points } of drawn)
    for (const { cell } of points) for (const limit of Object.values(marginsOf(cell) ?? {})) hold(limit)
  for (const { value } of comparator.runs.flat()) hold(value)
  return low > high ? [] : [low, high]
}
