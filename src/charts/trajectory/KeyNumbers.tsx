import { formatFigurePeriod } from '../../messages/figures.ts'
import { trajectoryFigureTexts } from '../../messages/trajectoryFigure.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { gapWords } from './quantities.ts'
import { type TrajectoryModel, lastOf } from './trajectoryModel.ts'

/** The gap then, now and as it may be: three numbers above the drawing. Nothing where there is no gap to close. */
export function KeyNumbers({ model }: { model: TrajectoryModel }) {
  const t = useTexts(trajectoryFigureTexts)
  const language = useLanguage()
  const { result, target } = model
  if (result.state !== 'measured') return null
  const last = lastOf(result)
  const isLater = last !== result.baseline
  const period = (of: string) => formatFigurePeriod(of, language)
  const numbers: [string, string][] = [
    [t.atBaseline(period(result.baseline.period)), gapWords(model, result.baseline.gap, language)],
    isLater
      ? [t.atLast(period(last.period)), last.gap > 0 ? gapWords(model, last.gap, language) : t.noGapLeft]
      : [t.noLater, result.broken === undefined ? t.noLaterWords : t.beyondBreak],
    [t.allowed(String(target.year)), gapWords(model, result.targetGap, language)],
  ]
  return (
    <dl className="trajectory-numbers">
      {numbers.map(([term, words]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}
