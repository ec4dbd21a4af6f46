import { hasEnded } from '../coverage/coverage.ts'
import type { RegisterIndex } from '../graph/registerIndex.ts'
import type { Frame, Goal, Target } from '../register/things.ts'
import type { Day } from '../time/calendar.ts'
import { isOver, rangeOf } from '../time/impreciseDate.ts'

/**
 * Is a frame of the past? When all that it is written down in has ended, or, where that is not in the register, when its
 * own period is over. An unknown status is not an end, here as everywhere.
 */
export function isFrameOver(index: RegisterIndex, frame: Frame | undefined, today: Day): boolean {
  const { initiative, document, period } = frame ?? {}
  const carriers = [
    initiative === undefined ? undefined : index.initiatives.get(initiative),
    document === undefined ? undefined : index.policyDocuments.get(document),
  ].filter((each) => each !== undefined)
  if (carriers.length > 0) return carriers.every((each) => hasEnded(each, today))
  return period !== undefined && isOver(period, today)
}

/** Is it a goal of the past? By its own validity, or else by its frame. */
export function isGoalOver(index: RegisterIndex, goal: Goal, today: Day): boolean {
  return goal.validity === undefined
    ? isFrameOver(index, index.frames.get(goal.frame), today)
    : isOver(goal.validity, today)
}

/**
 * Has the date of a target passed? Only when its last possible day has: "eind 2025" lasts until 31 December. It says
 * nothing on whether the target was reached.
 */
export const isTargetDatePast = ({ year }: Target, today: Day): boolean =>
  year !== undefined && rangeOf(year).last < today
