import type { Goal } from '../register/things.ts'
import { LIFE_STAGES, type LifeStage } from '../register/values.ts'
import type { StandingFrame } from './frameStanding.ts'

/** The stages that one lives through, in that order. */
export const COURSE: readonly LifeStage[] = LIFE_STAGES.filter((each) => each !== 'all')

/** Where a goal stands in the life course: in a stage, at all ages, or at none that the register names. */
export type CourseStage = LifeStage | 'unnamed'

export interface StageGoals {
  stage: CourseStage
  count: number
  /** By frame, in the order in which the frames are given. */
  frames: readonly { frame: StandingFrame; goals: readonly Goal[] }[]
}

/** The stages in which a goal stands; a goal without any stands apart, so that it is not lost. */
export const stagesOf = (goal: Goal): readonly CourseStage[] =>
  goal.lifeStages.length === 0 ? ['unnamed'] : goal.lifeStages

/**
 * Goals by stage of life, from before pregnancy to old age; then those of all ages, once, and those without a stage. Every
 * stage of the course is there, also the empty ones.
 * @param only show this stage alone: a goal of several stages is not repeated in those that were not asked for
 */
export function lifeCourse(
  frames: readonly StandingFrame[],
  goals: readonly Goal[],
  only?: LifeStage,
): StageGoals[] {
  const chosen = new Set(goals)
  const stages: readonly CourseStage[] = only === undefined ? [...COURSE, 'all', 'unnamed'] : [only]
  return stages.map((stage) => {
    const groups = frames
      .map((frame) => ({
        frame,
        goals: frame.goals.filter((each) => chosen.has(each) && stagesOf(each).includes(stage)),
      }))
      .filter((each) => each.goals.length > 0)
    return { stage, frames: groups, count: groups.reduce((sum, each) => sum + each.goals.length, 0) }
  })
}
