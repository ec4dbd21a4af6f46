import { isGoalOver } from '../../domain/goals/pastGoals.ts'
import type { Goal } from '../../domain/register/things.ts'
import { isOver } from '../../domain/time/impreciseDate.ts'
import { goalTexts } from '../../messages/goals.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useTexts } from '../../ui/language.tsx'

/** " · looptijd voorbij", of a goal that is over; where it is its frame that ended, in other words. */
export function PeriodOver({ goal }: { goal: Goal }) {
  const t = useTexts(goalTexts)
  const { index, today } = useRegisterView()
  if (!isGoalOver(index, goal, today)) return null
  const period = goal.validity ?? index.frames.get(goal.frame)?.period
  return ` · ${period !== undefined && isOver(period, today) ? t.periodOver : t.frameOver}`
}
