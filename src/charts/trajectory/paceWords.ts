/** Where the figure lies beside the path, the pace beside the required one, and when it would arrive. */
import type { MeasuredGap } from '../../domain/trajectory/trajectory.ts'
import { figureAtGap } from '../../domain/trajectory/trajectory.ts'
import { formatFigurePeriod } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import { trajectoryFigureTexts } from '../../messages/trajectoryFigure.ts'
import { figureWords, gapWords, isNothing, momentWords, paceWords } from './quantities.ts'
import { type MeasuredTrajectory, type TrajectoryModel, lastOf } from './trajectoryModel.ts'

/** All of it, a sentence each. */
export function paceSentences(
  model: TrajectoryModel,
  result: MeasuredTrajectory,
  language: Language,
): string[] {
  return [
    ...positionSentences(model, result, language),
    ...paceBeside(model, result, language),
    ...arrivalSentences(model, result, language),
  ]
}

function positionSentences(model: TrajectoryModel, result: MeasuredTrajectory, language: Language): string[] {
  const { behind, arrival } = result
  const t = trajectoryFigureTexts[language]
  const last = lastOf(result)
  const isPast = last.year > model.target.year && result.later.length > 0
  // A target from before what may be a break is judged by figures that it does not lie between.
  if (isPast && (arrival.state !== 'possible-break' || model.target.year <= arrival.at.from))
    return pastSentences(model, result, last, language)
  if (behind === undefined) return []
  const { polarity } = model.indicator
  const period = formatFigurePeriod(last.period, language)
  const { own } = momentWords(model, last.period, language)
  if (isNothing(behind, model.digits)) return [t.onPath(period, own)]
  const path = figureAtGap(last.comparator, last.gap - behind, polarity)
  return [
    t.position(
      period,
      own,
      gapWords(model, behind, language),
      last.own > path ? t.above : t.below,
      figureWords(model, path, language),
      behind > 0 ? t.unfavourableSide : t.favourableSide,
    ),
  ]
}

/** A target before the last figure: the figure of its year is judged, or the last one before it; never a later one. */
function pastSentences(
  model: TrajectoryModel,
  { baseline, later, targetGap }: MeasuredTrajectory,
  last: MeasuredGap,
  language: Language,
): string[] {
  const t = trajectoryFigureTexts[language]
  const { year } = model.target
  const judged = [baseline, ...later].findLast((each) => each.year <= year) ?? baseline
  const period = formatFigurePeriod(judged.period, language)
  return [
    t.past(String(year), formatFigurePeriod(last.period, language)),
    ...(judged.year === year ? [] : [t.pastUnmeasured(String(year), period)]),
    t.pastGap(
      period,
      judged.gap > 0 ? gapWords(model, judged.gap, language) : t.noGapLeft,
      gapWords(model, targetGap, language),
    ),
  ]
}

function paceBeside(model: TrajectoryModel, result: MeasuredTrajectory, language: Language): string[] {
  const { pace, requiredPace, baseline } = result
  if (pace === undefined) return []
  const t = trajectoryFigureTexts[language]
  const since = formatFigurePeriod(baseline.period, language)
  const required = paceWords(model, requiredPace, language)
  if (isNothing(pace, model.digits + 1)) return [t.paceSame(since, required)]
  const words = paceWords(model, pace, language)
  return [pace > 0 ? t.paceSmaller(since, words, required) : t.paceLarger(since, words, required)]
}

function arrivalSentences(model: TrajectoryModel, result: MeasuredTrajectory, language: Language): string[] {
  const t = trajectoryFigureTexts[language]
  const { arrival, broken, pace = 0 } = result
  const target = String(model.target.year)
  const last = lastOf(result)
  const lastWords = formatFigurePeriod(last.period, language)
  // There are newer figures, which cannot be held against the baseline: no pace is carried on past them.
  if (broken !== undefined)
    return [
      ...(arrival.state === 'reached' ? [t.reached(lastWords)] : []),
      t.broken(String(broken.year)),
      ...(arrival.state === 'break' ? [t.brokenNoPace] : []),
      ...doubtSentences(model, result, language),
    ]
  switch (arrival.state) {
    case 'no-pace':
    case 'break':
      return [t.noPace(lastWords)]
    case 'possible-break':
      return doubtSentences(model, result, language)
    case 'reached':
      return [t.reached(lastWords)]
    case 'not-at-this-pace':
      // No pace leads back to a year that has gone by.
      if (last.year > model.target.year) return []
      return [
        pace > 0 ? t.neverInSight(target) : t.neverSmaller(target),
        ...fromNow(model, result, last, language),
      ]
    case 'year': {
      const year = String(arrival.year)
      return arrival.inTime
        ? [t.inTime(year, target)]
        : [
            t.late(year, target, t.yearsAfter(arrival.year - model.target.year)),
            ...fromNow(model, result, last, language),
          ]
    }
  }
}

/** That no change is read across what may be a break; and how to choose so that none lies between. */
function doubtSentences({ line }: TrajectoryModel, result: MeasuredTrajectory, language: Language): string[] {
  const { arrival, baseline } = result
  if (arrival.state !== 'possible-break') return []
  const t = trajectoryFigureTexts[language]
  const { from, to } = arrival.at
  const words = (period: string) => formatFigurePeriod(period, language)
  const later = line.years.find((year) => year >= to)
  return [
    t.doubted(String(from), String(to), words(baseline.period), words(lastOf(result).period)),
    ...(later === undefined ? [] : [t.doubtedOtherwise(String(later))]),
  ]
}

/** What is needed from the last measurement on, where the target still lies ahead. */
function fromNow(
  model: TrajectoryModel,
  { targetGap }: MeasuredTrajectory,
  last: MeasuredGap,
  language: Language,
): string[] {
  const left = model.target.year - last.year
  return left <= 0
    ? []
    : [
        trajectoryFigureTexts[language].fromNow(
          formatFigurePeriod(last.period, language),
          paceWords(model, (last.gap - targetGap) / left, language),
          String(model.target.year),
          gapWords(model, targetGap, language),
        ),
      ]
}
