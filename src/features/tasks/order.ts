import type { CoverageState } from '../../domain/coverage/coverage.ts'
import type { Initiative, Law } from '../../domain/register/things.ts'
import { TIERS } from '../../domain/register/values.ts'
import type { TaskItem } from './taskFilters.ts'

/** As the law has them, or what this register lacks first. */
export const ORDERS = ['law', 'missing'] as const
export type Order = (typeof ORDERS)[number]

/** Tasks under one heading: a law, or how they are looked after. */
export interface TaskGroup {
  head: { law: Law } | { state: CoverageState }
  items: readonly TaskItem[]
}

const MISSING_FIRST: readonly CoverageState[] = ['absent', 'standing', 'initiative']

/** The least sure and the least served first. */
const bySupport = (a: TaskItem, b: TaskItem): number =>
  Number(b.coverage.unsure) - Number(a.coverage.unsure) ||
  a.coverage.serving.length - b.coverage.serving.length

/** Tasks by law; or by how they are looked after, what this register lacks on top. */
export function grouped(laws: readonly Law[], items: readonly TaskItem[], order: Order): TaskGroup[] {
  const groups: TaskGroup[] =
    order === 'law'
      ? laws.map((law) => ({
          head: { law },
          items: items.filter(({ coverage }) => coverage.task.law === law.id),
        }))
      : MISSING_FIRST.map((state) => ({
          head: { state },
          items: items.filter(({ coverage }) => coverage.state === state).toSorted(bySupport),
        }))
  return groups.filter((group) => group.items.length > 0)
}

/**
 * Initiatives as columns: from nearby to far away, those without a tie with the tasks shown behind the others. With what
 * is missing first: the fewest ties first.
 */
export function asColumns(
  initiatives: readonly Initiative[],
  items: readonly TaskItem[],
  order: Order,
): { initiative: Initiative; ties: number }[] {
  const counts = new Map<string, number>()
  for (const { ties } of items)
    for (const { initiative } of ties) counts.set(initiative.id, (counts.get(initiative.id) ?? 0) + 1)
  const columns = initiatives.map((initiative) => ({ initiative, ties: counts.get(initiative.id) ?? 0 }))
  const byTier = (a: Initiative, b: Initiative) =>
    TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || a.area.length - b.area.length
  return columns.toSorted(
    (a, b) =>
      (order === 'missing' ? a.ties - b.ties : Number(a.ties === 0) - Number(b.ties === 0)) ||
      byTier(a.initiative, b.initiative),
  )
}
