import { parameters } from '../../contract/selection.ts'
import { type Coverage, COVERAGE_STATES } from '../../domain/coverage/coverage.ts'
import type { Tie } from '../../domain/coverage/ties.ts'
import { initiativesOfFrame, tasksOfFrame } from '../../domain/graph/frames.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { Initiative } from '../../domain/register/things.ts'
import { DUTY_HOLDERS, LIFE_STAGES, TIERS, type Tier } from '../../domain/register/values.ts'
import { taskTexts } from '../../messages/tasks.ts'
import type { Language } from '../../messages/texts.ts'
import { coverageWords, dutyHolderWords, lifeStageWords, tierWords } from '../../messages/values.ts'
import { type ChosenFilter, type Filter, passing } from '../../state/useFilters.ts'

/** A row of the page: a task, how it is looked after, and its ties with the initiatives that have a column. */
export interface TaskItem {
  coverage: Coverage
  ties: readonly Tie[]
}

/**
 * The filters of the tasks. Those on tier and frame keep the tasks that have something to do with such an initiative;
 * `columnPasses` keeps those initiatives.
 */
export function taskFilters(index: RegisterIndex, language: Language): Filter<TaskItem>[] {
  const t = taskTexts[language]
  const { laws, frames } = index.register
  return [
    {
      codec: parameters.law,
      label: t.law,
      options: laws
        .filter((law) => index.tasksOfLaw(law.id).length > 0)
        .map((law) => ({ value: law.id, text: law.title[language] })),
      passes: ({ coverage }, law) => coverage.task.law === law,
    },
    {
      codec: parameters.coverage,
      label: t.coverage,
      options: COVERAGE_STATES.map((value) => ({ value, text: coverageWords[language][value] })),
      passes: ({ coverage }, state) => coverage.state === state,
    },
    {
      codec: parameters.lifeStage,
      label: t.lifeStage,
      options: LIFE_STAGES.filter((value) => value !== 'all').map((value) => ({
        value,
        text: lifeStageWords[language][value],
      })),
      // A task for all ages is a task for every life stage.
      passes: ({ coverage: { task } }, stage) =>
        task.lifeStages.some((each) => each === stage || each === 'all'),
    },
    {
      codec: parameters.dutyHolder,
      label: t.dutyHolder,
      options: DUTY_HOLDERS.map((value) => ({ value, text: dutyHolderWords[language][value] })),
      passes: ({ coverage: { task } }, holder) => task.dutyHolders.some((each) => each === holder),
    },
    {
      codec: parameters.tier,
      label: t.tier,
      options: COLUMN_TIERS.map((value) => ({ value, text: tierWords[language][value] })),
      passes: ({ ties }, tier) => ties.some(({ initiative }) => initiative.tier === tier),
    },
    {
      codec: parameters.frame,
      label: t.frame,
      options: frames
        .filter(({ id }) => initiativesOfFrame(index, id).size > 0 || tasksOfFrame(index, id).size > 0)
        .map((frame) => ({ value: frame.id, text: frame.title[language] })),
      passes: ({ coverage: { task }, ties }, frame) =>
        tasksOfFrame(index, frame).has(task.id) ||
        ties.some(({ initiative }) => initiativesOfFrame(index, frame).has(initiative.id)),
    },
  ]
}

/** Initiatives outside the Netherlands have no column, so their tiers are no choice. */
const COLUMN_TIERS: readonly Tier[] = TIERS.filter((each) => each !== 'european' && each !== 'international')

/** Does an initiative keep its column under the filters that are set? */
export function columnPasses(
  index: RegisterIndex,
  initiative: Initiative,
  chosen: readonly ChosenFilter<TaskItem>[],
): boolean {
  const value = (name: string) => chosen.find((each) => each.filter.codec.name === name)?.value
  const tier = value(parameters.tier.name)
  const frame = value(parameters.frame.name)
  return (
    (tier === undefined || initiative.tier === tier) &&
    (frame === undefined || initiativesOfFrame(index, frame).has(initiative.id))
  )
}

/**
 * The tasks that pass, with the ties that keep a column. Tier and frame are those of one and the same initiative: a task
 * served by a local initiative and by one of the frame is not served by a local one of the frame.
 */
export function passingTasks(
  index: RegisterIndex,
  items: readonly TaskItem[],
  chosen: readonly ChosenFilter<TaskItem>[],
): TaskItem[] {
  const narrowed = items.map(({ coverage, ties }) => ({
    coverage,
    ties: ties.filter(({ initiative }) => columnPasses(index, initiative, chosen)),
  }))
  return passing(narrowed, chosen)
}
