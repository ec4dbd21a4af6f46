import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { Id, Link, Provenance } from '../../domain/register/things.ts'

/** Who uses an indicator: the initiatives that follow it, and the goals that are measured by it or have a target in it. */
export interface Uses {
  initiatives: readonly Link[]
  goals: readonly { id: Id; provenance: Provenance }[]
}

export function usesOf(index: RegisterIndex, indicator: Id): Uses {
  const linked = index
    .linksTo(indicator, 'goal-indicator')
    .map(({ from, provenance }) => ({ id: from, provenance }))
  const targets = index.register.goals
    .filter((goal) => goal.target?.indicator === indicator && !linked.some((each) => each.id === goal.id))
    .map(({ id, provenance, fieldProvenance }) => ({ id, provenance: fieldProvenance?.target ?? provenance }))
  return { initiatives: index.linksTo(indicator, 'initiative-indicator'), goals: [...targets, ...linked] }
}
