import { appliesIn, areaOfFrame } from '../graph/appliesIn.ts'
import type { RegisterIndex } from '../graph/registerIndex.ts'
import { COUNTRY } from '../regions/regionTree.ts'
import type { Frame, Goal } from '../register/things.ts'
import type { Day } from '../time/calendar.ts'
import { isFrameOver, isGoalOver } from './pastGoals.ts'

/**
 * What a frame is to a municipality, the nearest first: of the municipality or a region around it, of the whole country,
 * of no area that the register names, over itself or in all its goals, of somewhere else, or of organisations outside Dutch municipal policy.
 */
export const FRAME_STANDINGS = ['here', 'national', 'general', 'past', 'elsewhere', 'outside'] as const
export type FrameStanding = (typeof FRAME_STANDINGS)[number]

export interface StandingFrame {
  frame: Frame
  standing: FrameStanding
  /** Every goal of the frame, in the order of the register. */
  goals: readonly Goal[]
}

/** The frames that hold goals, by what they are to the municipality; of equal standing those with a target first. */
export function framesInOrder(index: RegisterIndex, municipality: string, today: Day): StandingFrame[] {
  const { frames, goals: all } = index.register
  return frames
    .map((frame) => ({ frame, goals: all.filter((each) => each.frame === frame.id) }))
    .filter(({ goals }) => goals.length > 0)
    .map(({ frame, goals }) => ({
      frame,
      goals,
      standing: standingOf(index, frame, goals, municipality, today),
    }))
    .toSorted(
      (a, b) =>
        FRAME_STANDINGS.indexOf(a.standing) - FRAME_STANDINGS.indexOf(b.standing) ||
        Number(hasTarget(b)) - Number(hasTarget(a)),
    )
}

const hasTarget = ({ goals }: StandingFrame): boolean => goals.some((each) => each.target !== undefined)

function standingOf(
  index: RegisterIndex,
  frame: Frame,
  goals: readonly Goal[],
  municipality: string,
  today: Day,
): FrameStanding {
  if (goals.every((each) => !each.dutchPolicy)) return 'outside'
  // Where a goal applies is a matter of its frame: one of them speaks for all.
  if (!goals.some(({ id }) => appliesIn(index, { kind: 'goal', id }, municipality))) return 'elsewhere'
  // A frame that goes on, but of which every goal is over, holds nothing any more.
  if (isFrameOver(index, frame, today) || goals.every((each) => isGoalOver(index, each, today))) return 'past'
  const area = areaOfFrame(index, frame.id) ?? []
  if (area.length === 0) return 'general'
  return area.includes(COUNTRY) ? 'national' : 'here'
}
