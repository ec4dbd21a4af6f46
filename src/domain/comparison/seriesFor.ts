import { type BlockKey, blockLine } from '../figures/blocks.ts'
import { breaksWithin, lastYearOf } from '../figures/series.ts'
import type { CellValue, Indicator, SeriesBreak } from '../register/things.ts'
import type { IndicatorUnit } from '../register/values.ts'
import { type CompareInput, unspoken } from './compare.ts'
import { comparatorContext } from './comparatorContext.ts'
import { comparatorFigure } from './comparatorFigure.ts'
import type { ComparatorFigure, ComparedRow } from './comparison.ts'
import { linesOf } from './linesOf.ts'
import { figureReader, rowPlaces, rowReader } from './readFigures.ts'

/** One point in time of one region. Points of different segments are never joined: a break lies between them. */
export interface SeriesPoint {
  period: string
  segment: number
  cell: CellValue
}

/** The comparator at one point in time, worked out as in that year's comparison. */
export interface ComparatorPoint {
  period: string
  segment: number
  figure: ComparatorFigure
}

/** Regions through time on one line: one table, edition, classification, age and part of the population. */
export interface ComparedSeries {
  indicator: Indicator
  key: Omit<BlockKey, 'period'>
  unit: IndicatorUnit
  /** In order of time; every row and the comparator have a point for each. */
  periods: readonly string[]
  rows: readonly { row: ComparedRow; points: readonly SeriesPoint[] }[]
  comparator: readonly ComparatorPoint[]
  /** The breaks between the first and the last period. */
  breaks: readonly SeriesBreak[]
}

/**
 * The line of a column through all its periods. Undefined for a key that no block has. Other editions and classifications
 * are other lines, and are never joined to it.
 */
export function seriesFor(
  input: Omit<CompareInput, 'indicators'>,
  indicator: Indicator,
  { key, unit }: { key?: BlockKey; unit: IndicatorUnit },
): ComparedSeries | undefined {
  if (key === undefined) return undefined
  const codes = input.rows.map((each) => each.code)
  const places = rowPlaces(codes)
  const wanted = blockLine({ ...key, unit })
  const line = linesOf(input.blocks.get(indicator.id) ?? [], places).find(
    (each) => blockLine(each) === wanted,
  )
  if (line === undefined) return undefined
  const context = comparatorContext({ ...input, chosen: codes })
  const breaks = breaksBetween(
    indicator,
    line.periods.map((each) => each.period),
  )
  const moments = line.periods.map(({ period, blocks }) => ({
    period,
    segment: breaks.filter((each) => each.year <= lastYearOf(period)).length,
    read: rowReader(blocks, places),
    figure: comparatorFigure(input.comparator, { ...key, period, unit, read: figureReader(blocks) }, context),
  }))
  const { period: _, ...shared } = key
  return {
    indicator,
    key: shared,
    unit,
    periods: moments.map((each) => each.period),
    rows: input.rows.map((row, place) => ({
      row,
      points: moments.map(({ period, segment, read }) => ({
        period,
        segment,
        cell: read(place) ?? unspoken(row.code, line.classificationYear, input.regions),
      })),
    })),
    comparator: moments.map(({ period, segment, figure }) => ({ period, segment, figure })),
    breaks,
  }
}

function breaksBetween(indicator: Indicator, periods: readonly string[]): SeriesBreak[] {
  const [first] = periods
  const last = periods.at(-1)
  if (first === undefined || last === undefined) return []
  return breaksWithin(indicator, lastYearOf(first), lastYearOf(last)).toSorted((a, b) => a.year - b.year)
}
