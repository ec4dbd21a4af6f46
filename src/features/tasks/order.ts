import type { CoverageState } from '../../domain/coverage/coverage.ts'
import type { Initiative, Law } from '../../domain/register/things.ts'
import { TIERS } from '../../domain/register/values.ts'
import type { TaskItem } from './taskFilters.ts'

/** As the law has them, or what this register lacks first. */
export const ORDERS = ['law', 'missing'] as const
export type Order = (typeof ORDERS)[number]

export interface LawItems {
  law: Law
  items: readonly TaskItem[]
}

const MISSING_FIRST: readonly CoverageState[] = ['absent', 'standing', 'initiative']

const bySupport = (a: TaskItem, b: TaskItem): number =>
  MISSING_FIRST.indexOf(a.coverage.state) - MISSING_FIRST.indexOf(b.coverage.state) ||
  Number(b.coverage.unsure) - Number(a.coverage.unsure) ||
  a.coverage.serving.length - b.coverage.serving.length

const absentIn = ({ items }: LawItems): number =>
  items.filter(({ coverage }) => coverage.state === 'absent').length

/** Tasks by law. With what is missing first: the law with the most of it, and within a law the tasks that lack most. */
export function byLaw(laws: readonly Law[], items: readonly TaskItem[], order: Order): LawItems[] {
  const groups = laws
    .map((law) => ({ law, items: items.filter(({ coverage }) => coverage.task.law === law.id) }))
    .filter((group) => group.items.length > 0)
  return order === 'law'
    ? groups
    : groups
        .map(({ law, items: of }) => ({ law, items: of.toSorted(bySupport) }))
        .toSorted((a, b) => absentIn(b) - absentIn(a))
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
