import { formatFigurePeriod } from '../../messages/figures.ts'
import { trajectoryFigureTexts } from '../../messages/trajectoryFigure.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { noGainIn } from './changeWords.ts'
import { gapWords } from './quantities.ts'
import { type TrajectoryModel, lastOf } from './trajectoryModel.ts'

/**
 * The gap then, now and as it may be: three numbers above the drawing, and what of them is no gain. Where there is no gap
 * to close, or none to measure, that in two words.
 */
export function KeyNumbers({ model }: { model: TrajectoryModel }) {
  const t = useTexts(trajectoryFigureTexts)
  const language = useLanguage()
  const { result, target, names } = model
  if (result.state !== 'measured')
    return (
      <p className="trajectory-outcome">{result.state === 'no-arrears' ? t.noArrears : t.notMeasurable}</p>
    )
  const { arrival } = result
  const noGain = result.change && noGainIn(model, result.change)
  const last = lastOf(result)
  const isLater = last !== result.baseline
  const period = (of: string) => formatFigurePeriod(of, language)
  const numbers: [term: string, words: string, remark?: string | undefined][] = [
    [t.atBaseline(period(result.baseline.period)), gapWords(model, result.baseline.gap, language)],
    isLater
      ? [
          t.atLast(period(last.period)),
          last.gap > 0 ? gapWords(model, last.gap, language) : t.noGapLeft,
          arrival.state === 'possible-break'
            ? t.doubtedShort(String(arrival.at.from), String(arrival.at.to))
            : noGain && (noGain === 'all' ? t.noGain : t.partlyNoGain)(names.comparator),
        ]
      : [t.noLater, result.broken === undefined ? t.noLaterWords : t.beyondBreak],
    [t.allowed(String(target.year)), gapWords(model, result.targetGap, language)],
  ]
  return (
    <dl className="trajectory-numbers">
      {numbers.map(([term, words, remark]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{words}</dd>
          {remark === undefined ? null : <dd className="trajectory-numbers__remark">{remark}</dd>}
        </div>
      ))}
    </dl>
  )
}
