import { parameters } from '../../contract/selection.ts'
import { type CourseStage, stagesOf } from '../../domain/goals/lifeCourse.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'

/** What can be opened in the life course, as the address names it: the goals of all ages together … */
export const ALL_AGES = 'alle-leeftijden'

/** … and a goal in one of its stages: "npa-roken-volw.18-27". */
export const placeId = (goal: string, stage: CourseStage): string =>
  `${goal}.${stage === 'unnamed' ? 'zonder' : parameters.lifeStage.write(stage)}`

/** Is there a frame, or a goal in a stage, that an address means with this? */
export function canBeOpened(index: RegisterIndex, id: string): boolean {
  if (id === ALL_AGES || index.frames.has(id)) return true
  const goal = index.goals.get(id.split('.')[0] ?? '')
  return goal !== undefined && stagesOf(goal).some((stage) => placeId(goal.id, stage) === id)
}
