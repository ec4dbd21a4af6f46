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
  const context = comparatorContext({ ...input, chosen: codes })
  const breaks = breaksBetween(
    indicator,
    line.periods.map((each) => each.period),
  )
  const moments = line.periods.map(({ period, blocks }) => {
    const figures = { ...key, period, unit, read: figureReader(blocks) }
    return {
      period,
      segment: breaks.filter((each) => each.year <= lastYearOf(period)).length,
      read: rowReader(blocks, places),
      redraw: (code: string) => context.redraw(figures, code),
      figure: comparatorFigure(input.comparator, figures, context),
    }
  })
  const { period: _, ...shared } = key
  return {
    indicator,
    key: shared,
    unit,
    periods: moments.map((each) => each.period),
    rows: linesWithYounger(
      input.rows.map((row, place) => ({
        row,
        points: moments.map(({ period, segment, read, redraw: redrawnFrom }) => ({
          period,
          segment,
          cell:
            read(place) ??
            redrawnFrom(row.code) ??
            unspoken(row.code, line.classificationYear, input.regions),
        })),
      })),
      (input.younger ?? []).map(({ row, by }) => ({
        by,
        row,
        points: moments.map(({ period, segment, redraw: redrawnFrom }) => ({
          period,
          segment,
          cell: redrawnFrom(row.code) ?? unspoken(row.code, line.classificationYear, input.regions),
        })),
      })),
    ),
    comparator: moments.map(({ period, segment, figure }) => ({ period, segment, figure })),
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
