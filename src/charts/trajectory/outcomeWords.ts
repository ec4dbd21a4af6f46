/** Why there is no trajectory, and what to do next. */
import { yearOf } from '../../domain/figures/series.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { formatList } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { trajectoryTexts } from '../../messages/trajectory.ts'
import { absenceWords } from '../../messages/values.ts'
import { cellRemark } from '../trend/cellRemark.ts'
import { momentWords } from './quantities.ts'
import type { TrajectoryModel } from './trajectoryModel.ts'

/** The outcome in words where there is no way to go; undefined where there is one. */
export function outcomeWords(model: TrajectoryModel, language: Language): string[] | undefined {
  const { result, names, baseline } = model
  const t = trajectoryTexts[language]
  if (result.state === 'measured') return undefined
  if (result.state === 'no-arrears') {
    const { own, comparator } = momentWords(model, result.baseline.period, language)
    return [t.noArrears(names.own, own, names.comparator, comparator, String(baseline)), t.chooseOther]
  }
  switch (result.reason) {
    case 'no-polarity':
      return [t['no-polarity']]
    case 'no-own-baseline':
      return [
        t['no-own-baseline'](names.own, String(baseline), absence(model, language)),
        ...otherYears(model, language),
      ]
    case 'no-comparator-baseline':
      return [
        t['no-comparator-baseline'](names.comparator, String(baseline), comparatorReason(model, language)),
        t.chooseComparator,
      ]
    case 'target-not-after-baseline':
      return [
        t['target-not-after-baseline'](String(model.target.year), String(baseline)),
        t.chooseLaterTarget,
      ]
  }
}

const momentAt = ({ moments, baseline }: TrajectoryModel) =>
  moments.find(({ period }) => yearOf(period) === baseline)

function absence(model: TrajectoryModel, language: Language): string {
  const cell = momentAt(model)?.own
  return (
    (cell?.state === 'value' ? undefined : cell && cellRemark(cell, language)) ??
    absenceWords[language].missing
  )
}

function comparatorReason(model: TrajectoryModel, language: Language): string {
  const figure = momentAt(model)?.comparator
  return comparedTexts[language][figure?.state === 'none' ? figure.reason : 'no-figure']
}

/** The years that a baseline can be chosen from. */
function otherYears({ line }: TrajectoryModel, language: Language): string[] {
  return line.years.length === 0
    ? []
    : [trajectoryTexts[language].chooseYear(formatList(line.years.map(String), language))]
}
