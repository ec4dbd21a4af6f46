import type { GapGoal } from '../../domain/trajectory/gapGoals.ts'
import { goalTexts } from '../../messages/goals.ts'
import type { Language } from '../../messages/texts.ts'
import { trajectoryTexts } from '../../messages/trajectory.ts'

/** What the gap of this goal is with, as the register has it. */
const REST = 'rest van Nederland'
const HIGHEST = 'groep met de hoogste SES'

/** That the gap of this goal itself cannot be followed here, where that is so; with the words of the register in it. */
export function otherGapOf(
  { goal: { target } }: GapGoal,
  language: Language,
): { words: string; dutch: readonly string[] } | undefined {
  const meant = target?.comparator
  if (meant === undefined || meant === REST) return undefined
  const t = trajectoryTexts[language]
  return meant === HIGHEST
    ? { words: t.otherGap(goalTexts[language].highestSes), dutch: [] }
    : { words: t.otherGap(meant), dutch: [meant] }
}
