import { barsTexts } from '../../messages/compare/bars.ts'
import { useTexts } from '../../ui/language.tsx'
import { JudgementMark, judgementShape } from '../figure/JudgementMark.tsx'
import type { Bar } from './barsModel.ts'

/** How a bar lies beside the comparator; nearly equal is said with the mark of equal. */
export function BarJudgement({ bar: { judgement, isNear } }: { bar: Bar }) {
  const t = useTexts(barsTexts)
  if (!isNear) return <JudgementMark judgement={judgement} />
  return (
    <span className="judgement">
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d={judgementShape('untested-equal')} fill="currentColor" />
      </svg>
      {t.near}
    </span>
  )
}
