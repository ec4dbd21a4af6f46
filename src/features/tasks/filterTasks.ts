import type { Coverage, CoverageState } from '../../domain/coverage/coverage.ts'
import type { DutyHolder, LifeStage } from '../../domain/register/values.ts'

export interface TaskFilters {
  law: string | undefined
  lifeStage: LifeStage | undefined
  dutyHolder: DutyHolder | undefined
  coverage: CoverageState | undefined
}

export type FilterName = keyof TaskFilters
export const FILTER_NAMES: readonly FilterName[] = ['law', 'lifeStage', 'dutyHolder', 'coverage']

const TESTS: { [K in FilterName]: (each: Coverage, value: NonNullable<TaskFilters[K]>) => boolean } = {
  law: ({ task }, law) => task.law === law,
  // A task for all ages is a task for every life stage.
  lifeStage: ({ task }, stage) => task.lifeStages.includes(stage) || task.lifeStages.includes('all'),
  dutyHolder: ({ task }, holder) => task.dutyHolders.includes(holder),
  coverage: ({ state }, wanted) => state === wanted,
}

const passes = <K extends FilterName>(each: Coverage, filters: TaskFilters, name: K): boolean => {
  const value = filters[name]
  return value === undefined || TESTS[name](each, value)
}

/** The tasks that meet every filter that is set. */
export function filterTasks(coverages: readonly Coverage[], filters: TaskFilters): Coverage[] {
  return coverages.filter((each) => FILTER_NAMES.every((name) => passes(each, filters, name)))
}

/** For each filter that is set: how many tasks there would be without it. The most fruitful first. */
export function looserFilters(
  coverages: readonly Coverage[],
  filters: TaskFilters,
): { name: FilterName; count: number }[] {
  return FILTER_NAMES.filter((name) => filters[name] !== undefined)
    .map((name) => ({ name, count: filterTasks(coverages, { ...filters, [name]: undefined }).length }))
    .filter((each) => each.count > 0)
    .toSorted((a, b) => b.count - a.count)
}
