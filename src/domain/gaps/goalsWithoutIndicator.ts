import { isGoalOver } from '../goals/pastGoals.ts'
import { appliesIn } from '../graph/appliesIn.ts'
import type { RegisterIndex } from '../graph/registerIndex.ts'
import type { Goal, Id } from '../register/things.ts'
import type { GoalType } from '../register/values.ts'
import type { Day } from '../time/calendar.ts'

/**
 * The types of goal that ask for an indicator: a goal wants something to change and a target says by how much. A mission
 * or a theme is a heading over goals; a principle, a steering line or a motto says how one works. Those are not measurable
 * as such, so that their lacking an indicator is no gap.
 */
const MEASURABLE: readonly GoalType[] = ['goal', 'target']

/**
 * The goals of Dutch policy that hold here and now and have no indicator of their own. A goal is followed too when one
 * that falls under it has an indicator: the line through the goal leads to that figure, so nothing is missing on it. A
 * goal under it that does not apply here counts for nothing here.
 */
export function goalsWithoutIndicator(index: RegisterIndex, region: string, today: Day): Goal[] {
  return index.register.goals.filter(
    (goal) =>
      MEASURABLE.includes(goal.type) &&
      goal.dutchPolicy &&
      appliesIn(index, { kind: 'goal', id: goal.id }, region) &&
      !isGoalOver(index, goal, today) &&
      !isFollowed(index, goal, region, new Set()),
  )
}

function isFollowed(index: RegisterIndex, goal: Goal, region: string, seen: Set<Id>): boolean {
  if (seen.has(goal.id)) return false
  seen.add(goal.id)
  return (
    goal.target?.indicator !== undefined ||
    index.linksFrom(goal.id, 'goal-indicator').length > 0 ||
    index
      .goalsUnder(goal.id)
      .some(
        (under) =>
          appliesIn(index, { kind: 'goal', id: under.id }, region) && isFollowed(index, under, region, seen),
      )
  )
}
