import { hasEnded, isKnownToRun } from './coverage.ts'
import type { RegisterIndex } from '../graph/registerIndex.ts'
import type { Id, Initiative, LegalTask, Link } from '../register/things.ts'
import { TIERS } from '../register/values.ts'
import { covers } from '../regions/regionTree.ts'
import type { Day } from '../time/calendar.ts'

/**
 * What an initiative is to a task: it serves it, its source only calls the two related, or it is over. Only the first
 * counts as coverage.
 */
export const TIE_ROLES = ['serves', 'related', 'ended'] as const
export type TieRole = (typeof TIE_ROLES)[number]

/** One cell of the coverage matrix. */
export interface Tie {
  task: LegalTask
  initiative: Initiative
  link: Link
  role: TieRole
  /** The link is not certain, or it is not known whether the initiative still runs. */
  unsure: boolean
}

const OUTSIDE: readonly Initiative['tier'][] = ['european', 'international']

/**
 * The initiatives that have a column: those that reach the region, also when they are over. European and international
 * ones never hang under a Dutch law. From nearby to far away.
 * @param region undefined: every Dutch initiative
 */
export function initiativesWithColumn({ register, regions }: RegisterIndex, region?: string): Initiative[] {
  return register.initiatives
    .filter(
      ({ tier, area }) =>
        !OUTSIDE.includes(tier) && area.length > 0 && (region === undefined || covers(regions, area, region)),
    )
    .toSorted((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier))
}

/** The ties of every task with these initiatives, by the task's id, in the order of the initiatives. */
export function tiesByTask(
  index: RegisterIndex,
  initiatives: readonly Initiative[],
  today: Day,
): ReadonlyMap<Id, readonly Tie[]> {
  const ties = new Map<Id, Tie[]>()
  for (const initiative of initiatives)
    for (const link of index.linksFrom(initiative.id, 'initiative-task')) {
      const task = index.tasks.get(link.to)
      if (task === undefined) continue
      const role = hasEnded(initiative, today) ? 'ended' : link.related === true ? 'related' : 'serves'
      const unsure = (role !== 'ended' && !isKnownToRun(initiative)) || link.provenance.status === 'unsure'
      const tie: Tie = { task, initiative, link, role, unsure }
      const before = ties.get(task.id)
      if (before) before.push(tie)
      else ties.set(task.id, [tie])
    }
  return ties
}
