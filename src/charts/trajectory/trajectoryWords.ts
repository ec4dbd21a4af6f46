/** The sentences that go with a trajectory, made from the same model as the plot. */
import { lastYearOf, yearOf } from '../../domain/figures/series.ts'
import type { MeasuredGap } from '../../domain/trajectory/trajectory.ts'
import { figureTexts, formatFigurePeriod } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { trajectoryFigureTexts } from '../../messages/trajectoryFigure.ts'
import { provenanceWords, unitWords } from '../../messages/values.ts'
import type { FramePart } from '../figure/figureContext.ts'
import { possibleBreakWords } from '../trend/breakWords.ts'
import { isDoubtful } from '../trend/trendFrame.ts'
import { changeSentences } from './changeWords.ts'
import { outcomeWords } from './outcomeWords.ts'
import { paceSentences } from './paceWords.ts'
import { uncertaintyWords } from './uncertaintyWords.ts'
import { figureWords, gapWords, momentWords } from './quantities.ts'
import { type MeasuredTrajectory, type TrajectoryModel, lastOf } from './trajectoryModel.ts'

/** "Overgewicht, doel: een kwart van het verschil met de rest van Nederland weg in 2030" */
export function trajectoryTitle(indicator: string, model: TrajectoryModel, language: Language): string {
  const { target, names } = model
  return trajectoryFigureTexts[language].title(
    indicator,
    shareWords(target.share, language),
    names.comparator,
    String(target.year),
  )
}

/** "een kwart", "30 %" */
export function shareWords(share: number, language: Language): string {
  const t = trajectoryFigureTexts[language]
  if (share === 0.25) return t.quarter
  return share === 0.5 ? t.half : t.percentage(formatNumber(share * 100, language))
}

/** Unit · age · breakdown where it is not everyone · years · baseline; and whether the figures are unsure. */
export function trajectoryFrame(model: TrajectoryModel, language: Language): FramePart[] {
  const { key, unit, moments, line, baseline } = model
  const t = figureTexts[language]
  const [first, last] = [moments[0]?.period ?? '', moments.at(-1)?.period ?? '']
  const doubtful = line.provenances.find(isDoubtful)
  return [
    { ours: unitWords[language][unit] },
    { ours: t.age, register: key.age },
    ...(key.breakdown === 'totaal' ? [] : [{ register: key.breakdown }]),
    { ours: t.years(String(yearOf(first)), String(lastYearOf(last))) },
    { ours: trajectoryFigureTexts[language].frameBaseline(String(baseline)) },
    ...(doubtful === undefined ? [] : [{ ours: provenanceWords[language][doubtful.status] }]),
  ]
}

/** The gap then and now and what closed it; the pace beside the one required and when it would arrive; how sure that is. */
export function trajectoryFindings(model: TrajectoryModel, language: Language): string[] {
  const { result } = model
  if (result.state !== 'measured') return [(outcomeWords(model, language) ?? []).join(' ')]
  return [
    [
      thenSentence(model, result.baseline, language),
      ...nowSentences(model, result, language),
      ...changeSentences(model, result, language),
    ].join(' '),
    paceSentences(model, result, language).join(' '),
    uncertaintyWords(model, result, language),
  ]
}

function thenSentence(model: TrajectoryModel, { period, gap }: MeasuredGap, language: Language): string {
  const { names } = model
  const words = momentWords(model, period, language)
  return trajectoryFigureTexts[language].gapThen(
    formatFigurePeriod(period, language),
    names.own,
    words.own,
    names.comparator,
    words.comparator,
    gapWords(model, gap, language),
  )
}

function nowSentences(model: TrajectoryModel, result: MeasuredTrajectory, language: Language): string[] {
  const t = trajectoryFigureTexts[language]
  const last = lastOf(result)
  if (last === result.baseline) return []
  const { names } = model
  const period = formatFigurePeriod(last.period, language)
  const { own, comparator } = momentWords(model, last.period, language)
  return [
    last.gap > 0
      ? t.gapNow(period, gapWords(model, last.gap, language), own, comparator)
      : t.gapGone(period, names.own, own, names.comparator, comparator),
  ]
}

/**
 * The plot in words, for who does not see it: every figure, and the path. What it comes to is read beneath it.
 * @param asTable what it is called where it is a table: nothing is drawn then
 */
export function describeTrajectory(model: TrajectoryModel, language: Language, asTable?: string): string {
  const t = trajectoryFigureTexts[language]
  const { names, ownLine, comparatorLine, path } = model
  const list = (points: readonly { at: number; value: number; period?: string }[]) =>
    points
      .map(
        ({ at, value, period }) =>
          `${period === undefined ? Math.floor(at) : formatFigurePeriod(period, language)} ${figureWords(model, value, language)}`,
      )
      .join(', ')
  const line = (name: string, points: Parameters<typeof list>[0]) =>
    points.length === 0 ? [] : [t.describeLine(name, list(points))]
  return [
    asTable ?? t.plot,
    ...line(names.own, ownLine.runs.flat()),
    ...line(names.label, comparatorLine.runs.flat()),
    ...(path.length < 2 ? [] : [t.describePath(list(path))]),
    ...possibleBreakWords(model, language, asTable === undefined),
  ].join(' ')
}
