import { parameters } from '../../contract/selection.ts'
import { type CourseStage, stagesOf } from '../../domain/goals/lifeCourse.ts'
import type { StandingFrame } from '../../domain/goals/frameStanding.ts'

/** What can be opened in the life course, as the address names it: the goals of all ages together … */
export const ALL_AGES = 'alle-leeftijden'

/** … and a goal in one of its stages: "npa-roken-volw.18-27". */
export const placeId = (goal: string, stage: CourseStage): string =>
  `${goal}.${stage === 'unnamed' ? 'zonder' : parameters.lifeStage.write(stage)}`

/** Is there something in this view that an address means with this: a frame by frame, a goal in a stage along a life? */
export function canBeOpened(
  frames: readonly StandingFrame[],
  view: 'frame' | 'lifeCourse',
  id: string,
): boolean {
  if (view === 'frame') return frames.some(({ frame }) => frame.id === id)
  return (
    id === ALL_AGES ||
    frames.some(({ goals }) =>
      goals.some((goal) => stagesOf(goal).some((stage) => placeId(goal.id, stage) === id)),
    )
  )
}
