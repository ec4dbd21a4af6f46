/**
 * The way to a target on a gap: a share of the difference with a comparator that has to be gone in a given year, as
 * Programma Trendbreuk wants a quarter of that with the rest of the Netherlands gone by 2030. Arithmetic on published
 * figures; it says nothing of what made them change.
 */
import { isValue, marginsOf } from '../figures/cells.ts'
import { lastYearOf, yearOf } from '../figures/series.ts'
import type { CellValue, PossibleBreak, SeriesBreak } from '../register/things.ts'
import type { Polarity } from '../register/values.ts'

export interface GapTarget {
  /** Part of the gap that has to be closed, 0–1. */
  share: number
  /** The year by which. */
  year: number
}

/** What Programma Trendbreuk aims at: a quarter of the gap by 2030. For where nothing else is asked. */
export const TRENDBREUK: GapTarget = { share: 0.25, year: 2030 }

/** One moment of a line: the figure of the region, and of what it is held against. */
export interface GapPoint {
  period: string
  own: CellValue | undefined
  comparator: CellValue | undefined
}

/** A moment at which both are known. The gap is in the unit of the indicator, positive where the region is worse off. */
export interface MeasuredGap {
  period: string
  year: number
  own: number
  comparator: number
  gap: number
  /**
   * Half the width of the 95 % interval of the gap, from the margins of both figures taken as independent; undefined
   * without margins of both: "niet te bepalen".
   */
  margin?: number
}

export type NotMeasurable =
  /** The indicator has no better or worse side: there are no arrears to make up. */
  | 'no-polarity'
  /** The region has no figure in the baseline year. */
  | 'no-own-baseline'
  /** The comparator has no figure in the baseline year. */
  | 'no-comparator-baseline'
  /** The year of the target is not after the baseline. */
  | 'target-not-after-baseline'

/** When the target would be reached at the pace so far. */
export type Arrival =
  /** No measurement after the baseline: there is no pace yet. */
  | { state: 'no-pace' }
  /** A break in the series lies between: what came before cannot be held against what came after. */
  | { state: 'break'; at: SeriesBreak }
  /** There may be a break between the baseline and the last moment: no pace that anyone can rely on. */
  | { state: 'possible-break'; at: PossibleBreak }
  /** The gap is as small as the target already. */
  | { state: 'reached' }
  /** The gap does not shrink. */
  | { state: 'not-at-this-pace' }
  | { state: 'year'; year: number; inTime: boolean }

/** How much of a change in the gap lies with the region itself, and how much with the comparator. Both in the unit. */
export interface GapChange {
  /** Positive: the gap became smaller. */
  closed: number
  /** Positive: the region became better off. */
  ownGain: number
  /** Positive: the comparator became worse off. That closes a gap as well, and is no gain. */
  comparatorLoss: number
}

export type Trajectory =
  | { state: 'not-measurable'; reason: NotMeasurable }
  /** The region is not worse off than the comparator in the baseline year: there is nothing to close. */
  | { state: 'no-arrears'; baseline: MeasuredGap }
  | {
      state: 'measured'
      baseline: MeasuredGap
      /** Every later moment at which both are known, in order of time; none beyond a break. */
      later: readonly MeasuredGap[]
      /** The break that later moments lie beyond, and do not count for; undefined where none do. */
      broken?: SeriesBreak
      /** The gap that may be left in the year of the target. */
      targetGap: number
      /** Gap per year that has to go from the baseline on. */
      requiredPace: number
      /**
       * Gap per year that went between the baseline and the last moment; undefined without a later one. This, the change
       * and `behind` are undefined as well where the two may not be comparable: then `arrival` is a possible break.
       */
      pace?: number
      arrival: Arrival
      change?: GapChange
      /** Gap at the last moment minus the one that the required path has then: positive is behind. */
      behind?: number
    }

/** Two standard errors to each side, as a 95 % interval has them. */
const Z = 1.96
/** Years after the target beyond which an arrival says nothing anyone should plan by. */
const HORIZON = 100
/** Beyond so many decimals a difference is the computer's, not the figures': 58,3 − 50,1 is not quite 8,2 to it. */
const EXACT = 1e9
const withoutResidue = (value: number): number => Math.round(value * EXACT) / EXACT

/**
 * @param points moments of one line: one table, edition, age and part of the population
 * @param breaks years from which figures cannot be joined to those before
 * @param possibleBreaks what nobody knows to be a break or not: no change is read across it
 */
export function trajectoryOf(
  points: readonly GapPoint[],
  baselineYear: number,
  target: GapTarget,
  polarity: Polarity,
  breaks: readonly SeriesBreak[] = [],
  possibleBreaks: readonly PossibleBreak[] = [],
): Trajectory {
  if (polarity === 'none') return { state: 'not-measurable', reason: 'no-polarity' }
  const inYear = points.filter(({ period }) => yearOf(period) === baselineYear)
  // A year and a span of years may begin together: the one with a figure counts.
  const start = inYear.find(({ own }) => own !== undefined && isValue(own)) ?? inYear[0]
  if (start?.own === undefined || !isValue(start.own))
    return { state: 'not-measurable', reason: 'no-own-baseline' }
  const baseline = measured(start, polarity)
  if (baseline === undefined) return { state: 'not-measurable', reason: 'no-comparator-baseline' }
  if (target.year <= baselineYear) return { state: 'not-measurable', reason: 'target-not-after-baseline' }
  if (baseline.gap <= 0) return { state: 'no-arrears', baseline }

  const after = points
    .filter(({ period }) => yearOf(period) > baselineYear)
    .toSorted((a, b) => yearOf(a.period) - yearOf(b.period))
    .flatMap((point) => measured(point, polarity) ?? [])
  const broken = breaks
    .filter(({ year }) => year > baselineYear)
    .toSorted((a, b) => a.year - b.year)
    .find(({ year }) => after.some((each) => isBeyond(each.period, year)))
  const later = broken === undefined ? after : after.filter(({ period }) => !isBeyond(period, broken.year))
  const targetGap = baseline.gap * (1 - target.share)
  const requiredPace = (baseline.gap - targetGap) / (target.year - baseline.year)
  const last = later.at(-1)
  const shared = {
    state: 'measured' as const,
    baseline,
    later,
    targetGap,
    requiredPace,
    ...(broken === undefined ? {} : { broken }),
  }
  if (last === undefined)
    return {
      ...shared,
      arrival: broken === undefined ? { state: 'no-pace' } : { state: 'break', at: broken },
    }
  const doubt = possibleBreaks.find((each) => isBetween(each, baseline, last))
  if (doubt !== undefined) return { ...shared, arrival: { state: 'possible-break', at: doubt } }
  const pace = (baseline.gap - last.gap) / (last.year - baseline.year)
  return {
    ...shared,
    pace,
    arrival: arrivalOf(last, targetGap, pace, target.year),
    change: changeBetween(baseline, last, polarity),
    behind: last.gap - requiredGap({ baseline, requiredPace, targetGap }, last.year),
  }
}

/** Does a break in this year part a figure from those before it? A span of years that reaches into it lies on neither side. */
export const isBeyond = (period: string, breakYear: number): boolean => lastYearOf(period) >= breakYear

/** Does what may be a break lie between two moments, whole or in part? */
const isBetween = (
  { from, to }: PossibleBreak,
  before: Pick<MeasuredGap, 'year'>,
  after: Pick<MeasuredGap, 'period'>,
): boolean => before.year < to && lastYearOf(after.period) > from

/** The gap that the required path has in a year: a straight line from the baseline to the target, and level after it. */
export function requiredGap(
  { baseline, requiredPace, targetGap }: { baseline: MeasuredGap; requiredPace: number; targetGap: number },
  year: number,
): number {
  return Math.max(targetGap, baseline.gap - requiredPace * (year - baseline.year))
}

/** The figure that a region needs to have a gap with a comparator's figure. */
export const figureAtGap = (comparator: number, gap: number, polarity: Polarity): number =>
  polarity === 'higher-better' ? comparator - gap : comparator + gap

function measured({ period, own, comparator }: GapPoint, polarity: Polarity): MeasuredGap | undefined {
  if (own === undefined || comparator === undefined || !isValue(own) || !isValue(comparator)) return undefined
  const margin = marginOfGap(own, comparator)
  return {
    period,
    year: yearOf(period),
    own: own.value,
    comparator: comparator.value,
    gap: worseBy(own.value, comparator.value, polarity),
    ...(margin === undefined ? {} : { margin }),
  }
}

/** How much worse one figure is than another, in the unit. */
const worseBy = (own: number, comparator: number, polarity: Polarity): number =>
  polarity === 'higher-better' ? comparator - own : own - comparator

function marginOfGap(own: CellValue, comparator: CellValue): number | undefined {
  const [of, against] = [marginsOf(own), marginsOf(comparator)]
  if (of === undefined || against === undefined) return undefined
  const errorOf = ({ lower, upper }: { lower: number; upper: number }) => (upper - lower) / (2 * Z)
  return Z * Math.hypot(errorOf(of), errorOf(against))
}

function arrivalOf(last: MeasuredGap, targetGap: number, pace: number, targetYear: number): Arrival {
  if (withoutResidue(last.gap - targetGap) <= 0) return { state: 'reached' }
  if (pace <= 0) return { state: 'not-at-this-pace' }
  const year = Math.ceil(withoutResidue(last.year + (last.gap - targetGap) / pace))
  return year > targetYear + HORIZON
    ? { state: 'not-at-this-pace' }
    : { state: 'year', year, inTime: year <= targetYear }
}

function changeBetween(before: MeasuredGap, after: MeasuredGap, polarity: Polarity): GapChange {
  return {
    closed: before.gap - after.gap,
    ownGain: worseBy(before.own, after.own, polarity),
    comparatorLoss: worseBy(after.comparator, before.comparator, polarity),
  }
}
