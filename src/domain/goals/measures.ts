import type { RegisterIndex } from '../graph/registerIndex.ts'
import type { Goal, Id, Provenance } from '../register/things.ts'

/** An indicator that a goal is measured by, and who says so. */
export interface Measure {
  id: Id
  provenance: Provenance
}

/** What measures a goal: the indicator that its target names first, then those linked to it; each once. */
export function measuresOf(index: RegisterIndex, goal: Goal): Measure[] {
  const linked = index.linksFrom(goal.id, 'goal-indicator').map(({ to, provenance }) => ({
    id: to,
    provenance,
  }))
  const named = goal.target?.indicator
  const own = linked.find((each) => each.id === named)
  // A target names its indicator itself; the register need not link it a second time.
  const first =
    named === undefined
      ? []
      : [own ?? { id: named, provenance: goal.fieldProvenance?.target ?? goal.provenance }]
  return [...first, ...linked.filter((each, place) => each.id !== named && isFirst(linked, each, place))]
}

const isFirst = (all: readonly Measure[], { id }: Measure, place: number): boolean =>
  all.findIndex((each) => each.id === id) === place

/** What can be asked of a goal: does the register hold this with it? */
export const HOLDINGS = ['target', 'indicator', 'figure', 'no-indicator', 'none'] as const
export type Holding = (typeof HOLDINGS)[number]

/**
 * Does the register hold this with the goal? `none`: neither a target nor an indicator.
 * @param hasFigure undefined as long as the figures are not known: then an indicator is enough, since it may have one
 */
export function holds(
  index: RegisterIndex,
  goal: Goal,
  holding: Holding,
  hasFigure: ((indicator: Id) => boolean) | undefined,
): boolean {
  const hasTarget = goal.target !== undefined
  const measures = measuresOf(index, goal)
  switch (holding) {
    case 'target':
      return hasTarget
    case 'indicator':
      return measures.length > 0
    case 'figure':
      return measures.some(({ id }) => hasFigure?.(id) ?? true)
    case 'no-indicator':
      return measures.length === 0
    case 'none':
      return !hasTarget && measures.length === 0
  }
}
