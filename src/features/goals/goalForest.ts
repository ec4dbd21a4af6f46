import type { Goal } from '../../domain/register/things.ts'

/** A goal with what falls under it. */
export interface GoalTree {
  goal: Goal
  children: readonly GoalTree[]
}

/**
 * Goals as trees, in their own order. A goal whose parent is not among them starts a tree of its own, and no goal is
 * lost or drawn twice where parents run in a circle.
 */
export function goalForest(goals: readonly Goal[]): GoalTree[] {
  const ids = new Set(goals.map((each) => each.id))
  const placed = new Set<string>()
  const grow = (goal: Goal): GoalTree[] => {
    if (placed.has(goal.id)) return []
    placed.add(goal.id)
    return [{ goal, children: goals.filter((each) => each.parent === goal.id).flatMap(grow) }]
  }
  const roots = goals.filter((each) => each.parent === undefined || !ids.has(each.parent))
  return [...roots.flatMap(grow), ...goals.flatMap(grow)]
}

/** The goals above this one, from the top down. Stops where parents run in a circle or to an unknown id. */
export function parentsOf(goal: Goal, goals: ReadonlyMap<string, Goal>): Goal[] {
  const chain: Goal[] = []
  const seen = new Set([goal.id])
  let above = goal.parent === undefined ? undefined : goals.get(goal.parent)
  while (above !== undefined && !seen.has(above.id)) {
    seen.add(above.id)
    chain.unshift(above)
    above = above.parent === undefined ? undefined : goals.get(above.parent)
  }
  return chain
}
