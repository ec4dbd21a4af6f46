import type { Coverage } from '../../domain/coverage/coverage.ts'
import { tiesByTask } from '../../domain/coverage/ties.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { Initiative } from '../../domain/register/things.ts'
import type { Day } from '../../domain/time/calendar.ts'
import type { TaskItem } from './taskFilters.ts'

/** Every task with its ties to some initiatives. */
export function itemsOf(
  index: RegisterIndex,
  coverages: readonly Coverage[],
  initiatives: readonly Initiative[],
  today: Day,
): TaskItem[] {
  const ties = tiesByTask(index, initiatives, today)
  return coverages.map((coverage) => ({ coverage, ties: ties.get(coverage.task.id) ?? [] }))
}
