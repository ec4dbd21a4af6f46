import type { MeasuredGap } from '../../domain/trajectory/trajectory.ts'
import { formatFigurePeriod } from '../../messages/figures.ts'
import { formatList, formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { trajectoryFigureTexts } from '../../messages/trajectoryFigure.ts'
import { gapWords } from './quantities.ts'
import { type MeasuredTrajectory, type TrajectoryModel, lastOf } from './trajectoryModel.ts'

/** The moments that the sureness of a gap is of: those of its baseline and of its last measurement. */
function momentsOf(result: MeasuredTrajectory): readonly MeasuredGap[] {
  const last = lastOf(result)
  return last === result.baseline ? [last] : [result.baseline, last]
}

/** Without margins of both figures, each time, nothing is known of how sure a gap is. */
export const isUncertain = (result: MeasuredTrajectory): boolean =>
  momentsOf(result).some(({ margin }) => margin === undefined)

/** How sure the gap and its change are, or why that cannot be said. */
export function uncertaintyWords(
  model: TrajectoryModel,
  result: MeasuredTrajectory,
  language: Language,
): string {
  const t = trajectoryFigureTexts[language]
  const certain = momentsOf(result).flatMap(({ period, gap, margin }) =>
    margin === undefined
      ? []
      : [
          t.between(
            formatFigurePeriod(period, language),
            `${signOf(gap - margin)}${formatNumber(Math.abs(gap - margin), language, model.digits)}`,
            `${signOf(gap + margin)}${gapWords(model, gap + margin, language)}`,
          ),
        ],
  )
  const { change } = result
  const { changeMargin } = model
  return isUncertain(result)
    ? t.uncertain(whyUncertain(model, language))
    : [
        t.certain(formatList(certain, language)),
        ...(change === undefined || changeMargin === undefined
          ? []
          : [
              (Math.abs(change.closed) <= changeMargin ? t.changeWithin : t.changeBeyond)(
                gapWords(model, change.closed, language),
                gapWords(model, changeMargin, language),
              ),
            ]),
      ].join(' ')
}

/** A gap may lie on the other side of none at all. */
const signOf = (value: number): string => (value < 0 ? '−' : '')

function whyUncertain({ moments, names }: TrajectoryModel, language: Language): string {
  const t = trajectoryFigureTexts[language]
  const isComputed = moments.some(
    ({ comparator }) => comparator.state === 'figure' && comparator.basis.form !== 'published',
  )
  if (isComputed) return t.computedNoMargins(names.comparator)
  return moments.some(({ ownBasis }) => ownBasis !== undefined) ? t.computedNoMargins(names.own) : t.noMargins
}
