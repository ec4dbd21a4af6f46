/** What is drawn beside the two lines: the required path, the pace carried on, and the gaps as brackets. */
import type { Polarity } from '../../domain/register/values.ts'
import {
  type GapTarget,
  type MeasuredGap,
  type Trajectory,
  figureAtGap,
  requiredGap,
} from '../../domain/trajectory/trajectory.ts'
import { positionOf } from '../trend/periods.ts'

export interface PathPoint {
  at: number
  value: number
}

/** The gap at one moment: from the comparator's figure to the region's own, or the one that it needs. */
export interface Bracket {
  of: 'baseline' | 'last' | 'target'
  at: number
  from: number
  to: number
  gap: number
}

export interface Drawn {
  /** The figure that the region needs, from the baseline to the target; empty without a target to go to. */
  path: readonly PathPoint[]
  /** The pace so far carried straight on, from the last moment; empty without a pace that leads on. */
  pace: readonly PathPoint[]
  /** Where the pace brings the gap to the target, when that is drawn. */
  meets?: PathPoint & { year: number }
  /** The comparator as it was at the last moment, carried on. */
  steady: readonly PathPoint[]
  brackets: readonly Bracket[]
  /** Where the drawing ends, when it goes on beyond the figures. */
  end?: number
}

/** An arrival up to so many years beyond the target is drawn; a later one would squeeze the figures together. */
const SEEN_BEYOND = 15
const NOTHING: Drawn = { path: [], pace: [], steady: [], brackets: [] }

/** All of it; nothing but the gap where there is nothing to close. */
export function drawnOf(
  result: Trajectory,
  target: GapTarget,
  polarity: Polarity,
  isPercentage: boolean,
): Drawn {
  if (result.state !== 'measured') return NOTHING
  const { baseline, later, targetGap, broken } = result
  const measured = [baseline, ...later]
  const last = later.at(-1) ?? baseline
  const at = positionOf(last.period)
  const path = measured.map((each): PathPoint => ({
    at: positionOf(each.period),
    value: figureAtGap(each.comparator, requiredGap(result, each.year), polarity),
  }))
  const brackets: Bracket[] = [
    bracketAt('baseline', baseline),
    ...(last === baseline ? [] : [bracketAt('last', last)]),
  ]
  // Beyond a break the comparator's figure is another one: no path can follow it there.
  if (broken !== undefined) return { ...NOTHING, path, brackets }
  const needed = figureAtGap(last.comparator, targetGap, polarity)
  const isAhead = target.year > at
  const onward = paceOf(result, target, polarity, isPercentage)
  const end = Math.max(target.year, onward.pace.at(-1)?.at ?? 0, onward.meets?.at ?? 0)
  return {
    path: isAhead
      ? [...path, { at: target.year, value: needed }]
      : withTarget(path, measured, target, polarity, targetGap),
    ...onward,
    steady:
      end > at
        ? [last.comparator, last.comparator].map((value, place) => ({ at: place === 0 ? at : end, value }))
        : [],
    brackets: isAhead
      ? [...brackets, { of: 'target', at: target.year, from: last.comparator, to: needed, gap: targetGap }]
      : brackets,
    end,
  }
}

const bracketAt = (of: Bracket['of'], { period, own, comparator, gap }: MeasuredGap): Bracket => ({
  of,
  at: positionOf(period),
  from: comparator,
  to: own,
  gap,
})

/** A target before the last measurement ends the path there, between two of them where its year was not measured. */
function withTarget(
  path: readonly PathPoint[],
  measured: readonly MeasuredGap[],
  { year }: GapTarget,
  polarity: Polarity,
  targetGap: number,
): PathPoint[] {
  const next = path.findIndex(({ at }) => at >= year)
  const [before, after] = [measured[next - 1], measured[next]]
  if (before === undefined || after === undefined || path[next]?.at === year) return path.slice(0, next + 1)
  const [from, to] = [positionOf(before.period), positionOf(after.period)]
  const comparator =
    before.comparator + ((after.comparator - before.comparator) * (year - from)) / (to - from)
  return [...path.slice(0, next), { at: year, value: figureAtGap(comparator, targetGap, polarity) }]
}

function paceOf(
  { baseline, later, pace, arrival, targetGap }: Extract<Trajectory, { state: 'measured' }>,
  target: GapTarget,
  polarity: Polarity,
  isPercentage: boolean,
): Pick<Drawn, 'pace' | 'meets'> {
  const last = later.at(-1) ?? baseline
  if (pace === undefined || arrival.state === 'reached') return { pace: [] }
  const from = positionOf(last.period)
  const limit = Math.max(target.year, from)
  const meetsAt = arrival.state === 'year' ? from + (last.gap - targetGap) / pace : Number.POSITIVE_INFINITY
  const isSeen = meetsAt <= limit + SEEN_BEYOND
  const to = isSeen ? meetsAt : limit
  if (to <= from) return { pace: [] }
  const own = (at: number) => figureAtGap(last.comparator, last.gap - pace * (at - from), polarity)
  const end = isPercentage ? withinPercentage(from, to, own) : to
  return {
    pace: [
      { at: from, value: own(from) },
      { at: end, value: own(end) },
    ],
    ...(isSeen && arrival.state === 'year'
      ? { meets: { at: meetsAt, value: own(meetsAt), year: arrival.year } }
      : {}),
  }
}

/** A straight line of percentages stops where there are no more of them. */
function withinPercentage(from: number, to: number, own: (at: number) => number): number {
  const [first, last] = [own(from), own(to)]
  if (last >= 0 && last <= 100) return to
  return from + ((to - from) * ((last > 100 ? 100 : 0) - first)) / (last - first)
}
