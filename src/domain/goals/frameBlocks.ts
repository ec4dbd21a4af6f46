import type { Goal } from '../register/things.ts'
import type { StandingFrame } from './frameStanding.ts'
import { type GoalTree, treesOfFrame } from './goalTree.ts'

/** A frame with those of its goals that were asked for, as trees. */
export interface FrameBlock extends StandingFrame {
  chosen: readonly Goal[]
  trees: readonly GoalTree[]
}

/** The chosen goals under their frames, each goal exactly once; frames without any are left out. */
export function frameBlocks(frames: readonly StandingFrame[], goals: readonly Goal[]): FrameBlock[] {
  const ids = new Set(goals.map((each) => each.id))
  return frames
    .map((frame) => ({
      ...frame,
      chosen: frame.goals.filter((each) => ids.has(each.id)),
      trees: treesOfFrame(frame.goals, ids),
    }))
    .filter((each) => each.chosen.length > 0)
}
