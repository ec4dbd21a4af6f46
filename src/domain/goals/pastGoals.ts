import { hasEnded, isKnownToRun } from '../coverage/coverage.ts'
import type { RegisterIndex } from '../graph/registerIndex.ts'
import type { Frame, Goal, PolicyDocument } from '../register/things.ts'
import type { Day } from '../time/calendar.ts'
import { isOver } from '../time/impreciseDate.ts'

/** Has it been read that the document holds? What is in preparation, or of unknown or unsure status, has not. */
const isKnownToHold = ({ status, fieldProvenance }: PolicyDocument): boolean =>
  status === 'adopted' && fieldProvenance?.status?.status !== 'unsure'

/**
 * Is a frame of the past? When all that it is written down in has ended; not as long as one of these is known to go on.
 * Where neither is known its own period decides: what is of unknown status does not keep a frame whose period is over
 * current. A year that is only aimed at ends nothing.
 */
export function isFrameOver(index: RegisterIndex, frame: Frame | undefined, today: Day): boolean {
  const initiative = index.initiatives.get(frame?.initiative ?? '')
  const document = index.policyDocuments.get(frame?.document ?? '')
  const carriers = [
    ...(initiative === undefined
      ? []
      : [{ ended: hasEnded(initiative, today), known: isKnownToRun(initiative) }]),
    ...(document === undefined ? [] : [{ ended: hasEnded(document, today), known: isKnownToHold(document) }]),
  ]
  if (carriers.length > 0 && carriers.every(({ ended }) => ended)) return true
  if (carriers.some(({ ended, known }) => known && !ended)) return false
  return frame?.period !== undefined && isOver(frame.period, today)
}

/** Is it a goal of the past? By its own validity, or else by its frame. */
export function isGoalOver(index: RegisterIndex, goal: Goal, today: Day): boolean {
  return goal.validity === undefined
    ? isFrameOver(index, index.frames.get(goal.frame), today)
    : isOver(goal.validity, today)
}
