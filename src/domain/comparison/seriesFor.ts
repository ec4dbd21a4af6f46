import { type BlockKey, blockLine } from '../figures/blocks.ts'
import { isValue } from '../figures/cells.ts'
import { breaksWithin, lastYearOf } from '../figures/series.ts'
import type { CellValue, Indicator, SeriesBreak } from '../register/things.ts'
import type { IndicatorUnit } from '../register/values.ts'
import { type CompareInput, type Younger, unspoken } from './compare.ts'
import { comparatorContext } from './comparatorContext.ts'
import { comparatorFigure } from './comparatorFigure.ts'
import type { ComparatorFigure, ComparedRow } from './comparison.ts'
import { linesOf } from './linesOf.ts'
import { figureReader, rowPlaces, rowReader } from './readFigures.ts'
import { redrawing } from './redrawn.ts'

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
 * are other lines, and are never joined to it: a municipality that is younger than the classification is put together of
 * what it was formed of, in every period, and each of its cells says so. One that was asked for (`younger`) takes the place
 * of the rows that were put in its own.
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
  const periods = line.periods.map(({ period }) => period)
  const breaks = breaksBetween(indicator, periods)
  const redraw = redrawing(input)
  const moments = line.periods.map(({ period, blocks }) => ({
    period,
    segment: breaks.filter((each) => each.year <= lastYearOf(period)).length,
    read: rowReader(blocks, places),
    figures: { ...key, period, unit, read: figureReader(blocks) },
  }))
  const lines = linesWithYounger(
    input.rows.map((row, place) => ({
      row,
      points: moments.map(({ period, segment, read, figures }) => ({
        period,
        segment,
        cell:
          read(place) ??
          redraw(figures, row.code) ??
          unspoken(row.code, line.classificationYear, input.regions),
      })),
    })),
    (input.younger ?? []).map(({ row, by }) => ({
      by,
      row,
      points: moments.map(({ period, segment, figures }) => ({
        period,
        segment,
        cell: redraw(figures, row.code) ?? unspoken(row.code, line.classificationYear, input.regions),
      })),
    })),
  )
  // A mean of the regions is of those that have a line.
  const context = comparatorContext({ ...input, chosen: lines.map(({ row }) => row.code) })
  const { period: _, ...shared } = key
  return {
    indicator,
    key: shared,
    unit,
    periods,
    rows: lines,
    comparator: moments.map(({ period, segment, figures }) => ({
      period,
      segment,
      figure: comparatorFigure(input.comparator, figures, context),
    })),
    breaks,
  }
}

type Line = ComparedSeries['rows'][number]

/** A younger municipality stands in the place of what was put in its own, as soon as one period can be put together. */
function linesWithYounger(lines: readonly Line[], younger: readonly (Line & Pick<Younger, 'by'>)[]): Line[] {
  const shown = younger.filter(({ points }) => points.some(({ cell }) => isValue(cell)))
  const gone = new Map(shown.flatMap(({ by, ...line }) => by.map((code): [string, Line] => [code, line])))
  return [...new Set(lines.map((line) => gone.get(line.row.code) ?? line))]
}

function breaksBetween(indicator: Indicator, periods: readonly string[]): SeriesBreak[] {
  const [first] = periods
  const last = periods.at(-1)
  if (first === undefined || last === undefined) return []
  return breaksWithin(indicator, lastYearOf(first), lastYearOf(last)).toSorted((a, b) => a.year - b.year)
}
