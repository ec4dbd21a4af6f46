import type { GapGoal } from '../../domain/trajectory/gapGoals.ts'
import { formatList } from '../../messages/format.ts'
import { trajectoryTexts } from '../../messages/trajectory.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { otherGapOf } from './otherGapOf.ts'

/** That the gap of this goal itself cannot be followed here, where that is so. */
export function OtherGap({ gap }: { gap: GapGoal }) {
  const other = otherGapOf(gap, useLanguage())
  return other === undefined ? null : (
    <Notice tone="warning">
      <p>{other.words}</p>
    </Notice>
  )
}

/** The indicators that no gap can be followed with, and why. */
export function NotFollowed({ gap: { notFollowable } }: { gap: GapGoal }) {
  const t = useTexts(trajectoryTexts)
  const language = useLanguage()
  const names = notFollowable.map(({ title }) => title[language])
  return names.length === 0 ? null : <p className="note">{t.notFollowed(formatList(names, language))}</p>
}
