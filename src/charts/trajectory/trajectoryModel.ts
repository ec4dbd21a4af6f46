/**
 * The way to a target on a gap without pixels and without language: it feeds the plot, the table, the words and the
 * files, so that they cannot disagree.
 */
import type { ComparatorBasis, ComparatorFigure } from '../../domain/comparison/comparison.ts'
import { redrawnOf } from '../../domain/comparison/redrawn.ts'
import { isValue } from '../../domain/figures/cells.ts'
import { yearOf } from '../../domain/figures/series.ts'
import type { CellValue, Indicator, IndicatorTable } from '../../domain/register/things.ts'
import type { GapLine } from '../../domain/trajectory/gapLines.ts'
import {
  type GapTarget,
  type MeasuredGap,
  type Trajectory,
  figureAtGap,
  isBeyond,
  requiredGap,
  trajectoryOf,
} from '../../domain/trajectory/trajectory.ts'
import { digitsOf } from '../../messages/format.ts'
import { type BandPoint, marginBand } from '../comparedTrend/band.ts'
import { type BreakLine, type Moment, breakLines, runsOf } from '../comparedTrend/runs.ts'
import { type Axis, axisOf } from '../trend/axisTicks.ts'
import { positionOf } from '../trend/periods.ts'
import { type DrawnPossibleBreak, possibleBreaksAt } from '../trend/possibleBreaks.ts'
import type { DrawnPoint } from '../trend/trendModel.ts'
import { type Drawn, drawnOf } from './drawnPaths.ts'

/** The two, as they stand in a sentence: "Heerlen", "de rest van Nederland". */
export interface TrajectoryNames {
  own: string
  comparator: string
  /** As it stands beside its line: "rest van Nederland". */
  label: string
  /** For the rest of the country: what it is without. */
  without?: string
  /** The region counts in the comparator's figure. */
  holdsOwn?: boolean
  /** Names of regions by code, for those that a mean leaves out. */
  nameOf?: (code: string) => string
}

export interface TrajectoryGiven {
  indicator: Pick<Indicator, 'polarity'> & {
    tables?: readonly Pick<IndicatorTable, 'table' | 'possibleBreaks'>[]
  }
  line: GapLine
  names: TrajectoryNames
  /** The year that the reader chose. */
  baseline: number
  target: GapTarget
}

/** One moment of both lines, and what the path asks then. */
export interface TrajectoryMoment extends Moment {
  own: CellValue
  ownBasis?: ComparatorBasis
  comparator: ComparatorFigure
  /** The gap, where both are known and it counts. */
  gap?: MeasuredGap
  /** Where it counts, or why there is no path: it lies before the baseline, or beyond a break or the target. */
  required: { gap: number; figure: number } | 'before' | 'after-break' | 'after-target' | undefined
}

/** A line of the drawing: what may be joined, its margins and its last figure. */
export interface DrawnLine {
  runs: readonly (readonly DrawnPoint[])[]
  margins: readonly (readonly BandPoint[])[]
  end?: DrawnPoint
}

export interface TrajectoryModel extends TrajectoryGiven, Drawn {
  key: GapLine['key']
  unit: GapLine['unit']
  /** Decimals of the most exact published figure. */
  digits: number
  moments: readonly TrajectoryMoment[]
  result: Trajectory
  /** Half the 95 % interval of how much the gap changed; undefined without margins of all four figures. */
  changeMargin?: number
  ownLine: DrawnLine
  comparatorLine: DrawnLine
  breaks: readonly BreakLine[]
  possibleBreaks: readonly DrawnPossibleBreak[]
  /** From the first period to the end of what is drawn. */
  span: readonly [number, number]
  axis: Axis
}

export type MeasuredTrajectory = Extract<Trajectory, { state: 'measured' }>

/** The last moment that counts. */
export const lastOf = ({ baseline, later }: Pick<MeasuredTrajectory, 'baseline' | 'later'>): MeasuredGap =>
  later.at(-1) ?? baseline

/** The trajectory of one line from the year that the reader chose. */
export function trajectoryModel(given: TrajectoryGiven): TrajectoryModel {
  const { line, indicator, baseline, target } = given
  const points = line.moments.map(({ period, own, comparator }) => ({
    period,
    own,
    comparator: cellOf(comparator),
  }))
  const possible = indicator.tables?.find(({ table }) => table === line.key.table)?.possibleBreaks
  const result = trajectoryOf(points, baseline, target, indicator.polarity, line.breaks, possible)
  const moments = line.moments.map((each): TrajectoryMoment => ({
    ...each,
    at: positionOf(each.period),
    ...countedIn(result, each.period, indicator.polarity, target.year),
  }))
  const ownLine = drawnLine(moments.map((each) => ({ ...each, cell: each.own })))
  const comparatorLine = drawnLine(
    moments.map((each) => ({ ...each, cell: cellOf(each.comparator) ?? { state: 'missing' } })),
  )
  const drawn = drawnOf(result, target, indicator.polarity, line.unit === 'percent')
  const ends = moments.map(({ at }) => at)
  return {
    ...given,
    ...drawn,
    key: line.key,
    unit: line.unit,
    digits: digitsIn(moments),
    moments,
    result,
    ...changeMarginOf(result),
    ownLine,
    comparatorLine,
    breaks: breakLines(moments, line.breaks),
    possibleBreaks: possibleBreaksAt(moments, possible, (before, next) => before.segment !== next.segment),
    span: [Math.min(...ends), Math.max(...ends, drawn.end ?? 0, target.year)],
    axis: axisOf(
      [
        ...[ownLine, comparatorLine].flatMap(({ runs, margins }) => [
          ...runs.flat().map(({ value }) => value),
          ...margins.flat().flatMap(({ low, high }) => [low, high]),
        ]),
        ...[drawn.path, drawn.pace].flat().map(({ value }) => value),
      ],
      line.unit === 'percent',
    ),
  }
}

const cellOf = (figure: ComparatorFigure): CellValue | undefined =>
  figure.state === 'figure' ? figure.cell : undefined

function countedIn(
  result: Trajectory,
  period: string,
  polarity: Indicator['polarity'],
  targetYear: number,
): Pick<TrajectoryMoment, 'gap' | 'required'> {
  if (result.state === 'not-measurable') return { required: undefined }
  const { baseline } = result
  const year = yearOf(period)
  if (result.state === 'no-arrears')
    return { required: undefined, ...(period === baseline.period && { gap: baseline }) }
  if (result.broken !== undefined && year > baseline.year && isBeyond(period, result.broken.year))
    return { required: 'after-break' }
  const gap = [baseline, ...result.later].find((each) => each.period === period)
  if (gap === undefined) return { required: year < baseline.year ? 'before' : undefined }
  if (year > targetYear) return { gap, required: 'after-target' }
  const left = requiredGap(result, gap.year)
  return { gap, required: { gap: left, figure: figureAtGap(gap.comparator, left, polarity) } }
}

function drawnLine(points: readonly (Moment & { cell: CellValue })[]): DrawnLine {
  const runs = runsOf(points)
  const end = runs.at(-1)?.at(-1)
  return { runs, margins: marginBand(points), ...(end === undefined ? {} : { end }) }
}

/** A mean is no more exact than what it is of. */
function digitsIn(moments: readonly TrajectoryMoment[]): number {
  const published = moments.flatMap(({ own, ownBasis, comparator }) => [
    ...(isValue(own) && ownBasis === undefined && redrawnOf(own) === undefined ? [own.value] : []),
    ...(comparator.state === 'figure' && comparator.basis.form === 'published'
      ? [comparator.cell.value]
      : []),
  ])
  return published.length === 0 ? 1 : Math.max(...published.map(digitsOf))
}

function changeMarginOf(result: Trajectory): { changeMargin?: number } {
  if (result.state !== 'measured') return {}
  const last = lastOf(result)
  const { baseline } = result
  return last === baseline || baseline.margin === undefined || last.margin === undefined
    ? {}
    : { changeMargin: Math.hypot(baseline.margin, last.margin) }
}
