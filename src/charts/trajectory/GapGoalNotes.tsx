import type { GapGoal } from '../../domain/trajectory/gapGoals.ts'
import { formatList } from '../../messages/format.ts'
import { goalTexts } from '../../messages/goals.ts'
import { trajectoryTexts } from '../../messages/trajectory.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** What the gap of this goal is with, as the register has it. */
const REST = 'rest van Nederland'
const HIGHEST = 'groep met de hoogste SES'

/** That the gap of this goal itself cannot be followed here, where that is so. */
export function OtherGap({ gap: { goal } }: { gap: GapGoal }) {
  const t = useTexts(trajectoryTexts)
  const goals = useTexts(goalTexts)
  const meant = goal.target?.comparator
  return meant === undefined || meant === REST ? null : (
    <Notice tone="warning">
      <p>{t.otherGap(meant === HIGHEST ? goals.highestSes : meant)}</p>
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
