/** What made a gap smaller or larger, in arithmetic: the region's own part and the comparator's; never why. */
import type { Language } from '../../messages/texts.ts'
import { trajectoryFigureTexts } from '../../messages/trajectoryFigure.ts'
import { gapWords, isNothing } from './quantities.ts'
import type { MeasuredTrajectory, TrajectoryModel } from './trajectoryModel.ts'

/** How the gap changed and by whose figure; a gap that shrank because the comparator got worse is said to be that. */
export function changeSentences(
  model: TrajectoryModel,
  { change }: MeasuredTrajectory,
  language: Language,
): string[] {
  if (change === undefined) return []
  const { digits, names } = model
  const t = trajectoryFigureTexts[language]
  const size = (value: number) => gapWords(model, value, language)
  const { closed, ownGain, comparatorLoss } = change
  const head = isNothing(closed, digits)
    ? t.same
    : closed > 0
      ? t.smaller(size(closed))
      : t.larger(size(closed))
  const own = isNothing(ownGain, digits)
    ? t.ownSame(names.own)
    : ownGain > 0
      ? t.ownBetter(names.own, size(ownGain))
      : t.ownWorse(names.own, size(ownGain))
  const other = isNothing(comparatorLoss, digits)
    ? t.otherSame(names.comparator)
    : comparatorLoss > 0
      ? t.otherWorse(names.comparator, size(comparatorLoss))
      : t.otherBetter(names.comparator, size(comparatorLoss))
  return [[t.parts(head, own, other), ...worsened(model, change, language)].join(' ')]
}

function worsened(
  model: TrajectoryModel,
  change: NonNullable<MeasuredTrajectory['change']>,
  language: Language,
): string[] {
  const t = trajectoryFigureTexts[language]
  const { names } = model
  switch (noGainIn(model, change)) {
    case 'all':
      return [t.worsenedOnly(names.comparator)]
    case 'part':
      return [t.worsenedPartly(names.comparator, gapWords(model, change.comparatorLoss, language))]
    case undefined:
      return []
  }
}

/** How much of a gap that became smaller is no gain, because the comparator got worse; undefined where nothing of it is. */
export function noGainIn(
  { digits }: Pick<TrajectoryModel, 'digits'>,
  { closed, ownGain, comparatorLoss }: NonNullable<MeasuredTrajectory['change']>,
): 'all' | 'part' | undefined {
  const isSmaller = closed > 0 && !isNothing(closed, digits)
  const isWorse = comparatorLoss > 0 && !isNothing(comparatorLoss, digits)
  if (!isSmaller || !isWorse) return undefined
  return ownGain <= 0 || isNothing(ownGain, digits) ? 'all' : 'part'
}
