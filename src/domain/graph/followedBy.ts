import { leastSure } from '../provenance/sureness.ts'
import type { Id } from '../register/things.ts'
import type { ProvenanceStatus } from '../register/values.ts'
import type { RegisterIndex } from './registerIndex.ts'

/** An indicator that something is followed by, and through which goal; undefined where it is linked itself. */
export interface FollowedBy {
  indicator: Id
  goal: Id | undefined
  /** Of the link, or of the least certain of the two links. */
  status: ProvenanceStatus
}

/** The indicators that an initiative itself is linked to, and then those of its goals; each once, in the order of the register. */
export function followedBy(index: RegisterIndex, initiative: Id): FollowedBy[] {
  const own = index
    .linksFrom(initiative, 'initiative-indicator')
    .map(({ to, provenance }) => ({ indicator: to, goal: undefined, status: provenance.status }))
  const ofGoals = index.linksFrom(initiative, 'initiative-goal').flatMap((toGoal) =>
    index.linksFrom(toGoal.to, 'goal-indicator').map(({ to, provenance }) => ({
      indicator: to,
      goal: toGoal.to,
      status: leastSure([toGoal.provenance.status, provenance.status]),
    })),
  )
  const found = new Map<Id, FollowedBy>()
  for (const each of [...own, ...ofGoals]) if (!found.has(each.indicator)) found.set(each.indicator, each)
  return [...found.values()]
}
