import { favourable, isValue } from '../figures/cells.ts'
import type { CellValue } from '../register/things.ts'
import type { Polarity } from '../register/values.ts'
import { testableMargins } from './benchmark.ts'

const POINTS = 5
/** Width of a 95 % interval in standard errors, rounded as Fingertips has it. */
const STANDARD_ERRORS_WIDE = 3.92
/** Chi-square quantile of 0.998 with one degree of freedom: the square of the 99.8 % normal quantile. */
const THRESHOLD = 9.54953570608324

/** A figure and the year it is of. */
export interface YearFigure {
  year: number
  cell: CellValue
}

/** Why there is no trend to speak of; with the years that stand in the way. */
export interface NoTrend {
  state: 'not-computable'
  reason:
    | 'fewer-than-five-points'
    /** Two figures of one year: no line runs through them. */
    | 'year-given-twice'
    | 'absent-figure'
    /** The publisher gives none, or the figure lies outside them. */
    | 'no-margins'
    /** Margins without width would weigh infinitely. */
    | 'zero-width-margins'
  years: readonly number[]
}

export interface Trend {
  state: 'trend'
  direction: 'increasing' | 'decreasing' | 'no-change'
  /** Only for a trend, and only where the indicator has a better and a worse. */
  favourable?: boolean
  /** Change per year, in the unit of the figure. */
  slope: number
  chiSquare: number
  /** Does the slope keep its sign whichever of the five points is left out? */
  withoutAnyPoint: boolean
}

/**
 * Five-point weighted trend test on the last five figures of one line: a straight line against the year, weighted by
 * 1/SE², SE = (upper − lower) / 3.92. A trend where (slope / its SE)² exceeds 9.5495 (99.8 %) and the slope keeps its sign
 * when any one point is left out. Years may be of any distance. Source: Fingertips, technical guidance on recent trends;
 * checked against its worked examples. The caller hands in one line without a break: two editions, or what lies before a
 * break, never.
 */
export function trendTest(figures: readonly YearFigure[], polarity: Polarity): Trend | NoTrend {
  const last = figures.toSorted((a, b) => a.year - b.year).slice(-POINTS)
  const points = last.flatMap(pointOf)
  const refusal = refusalOf(last)
  if (refusal) return refusal
  const { slope, information } = weightedLine(points)
  const chiSquare = slope ** 2 * information
  const withoutAnyPoint = points.every(
    (left) => Math.sign(weightedLine(points.filter((each) => each !== left)).slope) === Math.sign(slope),
  )
  const isTrend = chiSquare > THRESHOLD && withoutAnyPoint
  const direction = !isTrend ? 'no-change' : slope > 0 ? 'increasing' : 'decreasing'
  const better = isTrend ? favourable(slope > 0 ? 'higher' : 'lower', polarity) : undefined
  return {
    state: 'trend',
    direction,
    ...(better === undefined ? {} : { favourable: better }),
    slope,
    chiSquare,
    withoutAnyPoint,
  }
}

function refusalOf(last: readonly YearFigure[]): NoTrend | undefined {
  const refuse = (reason: NoTrend['reason'], those: readonly YearFigure[]): NoTrend | undefined =>
    those.length === 0
      ? undefined
      : { state: 'not-computable', reason, years: those.map((each) => each.year) }
  if (last.length < POINTS)
    return { state: 'not-computable', reason: 'fewer-than-five-points', years: last.map(({ year }) => year) }
  return (
    refuse(
      'year-given-twice',
      last.filter(({ year }, place) => last[place - 1]?.year === year),
    ) ??
    refuse(
      'absent-figure',
      last.filter(({ cell }) => !isValue(cell)),
    ) ??
    refuse(
      'no-margins',
      last.filter(({ cell }) => !testableMargins(cell)),
    ) ??
    refuse(
      'zero-width-margins',
      last.filter(({ cell }) => widthOf(cell) === 0),
    )
  )
}

function widthOf(cell: CellValue): number {
  const margins = testableMargins(cell)
  return margins ? margins.upper - margins.lower : 0
}

interface Point {
  x: number
  y: number
  weight: number
}

function pointOf({ year, cell }: YearFigure): Point[] {
  const width = widthOf(cell)
  return isValue(cell) && width > 0
    ? [{ x: year, y: cell.value, weight: (STANDARD_ERRORS_WIDE / width) ** 2 }]
    : []
}

/** Weighted least squares. The information is 1 / (standard error of the slope)², with the weights taken as known. */
function weightedLine(points: readonly Point[]): { slope: number; information: number } {
  const sum = (of: (point: Point) => number) =>
    points.reduce((total, each) => total + each.weight * of(each), 0)
  const all = sum(() => 1)
  const meanX = sum(({ x }) => x) / all
  const meanY = sum(({ y }) => y) / all
  const information = sum(({ x }) => (x - meanX) ** 2)
  return { slope: sum(({ x, y }) => (x - meanX) * (y - meanY)) / information, information }
}
