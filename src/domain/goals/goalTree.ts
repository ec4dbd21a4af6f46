import type { Goal, Id } from '../register/things.ts'

/** A goal with what falls under it. */
export interface GoalTree {
  goal: Goal
  children: readonly GoalTree[]
  /** Not asked for itself: it stands here because something under it is. */
  isContext: boolean
}

/**
 * Goals as trees, in their own order. A goal whose parent is not among them starts a tree of its own, and no goal is
 * lost or drawn twice where parents run in a circle.
 * @param context ids of those that stand there only to show where the others belong
 */
export function goalForest(goals: readonly Goal[], context: ReadonlySet<Id> = new Set()): GoalTree[] {
  const ids = new Set(goals.map((each) => each.id))
  const under = new Map<Id, Goal[]>()
  for (const each of goals) {
    if (each.parent === undefined) continue
    const siblings = under.get(each.parent)
    if (siblings) siblings.push(each)
    else under.set(each.parent, [each])
  }
  const placed = new Set<Id>()
  const grow = (goal: Goal): GoalTree[] => {
    if (placed.has(goal.id)) return []
    placed.add(goal.id)
    const children = (under.get(goal.id) ?? []).flatMap(grow)
    return [{ goal, children, isContext: context.has(goal.id) }]
  }
  const roots = goals.filter((each) => each.parent === undefined || !ids.has(each.parent))
  return [...roots.flatMap(grow), ...goals.flatMap(grow)]
}

/** The goals above this one, from the top down. Stops where parents run in a circle or to an unknown id. */
export function parentsOf(goal: Goal, goals: ReadonlyMap<Id, Goal>): Goal[] {
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

/**
 * The chosen goals of one frame as trees, under the goals of that same frame that they fall under; those are marked as
 * context where they were not chosen themselves. A parent in another frame is left to that frame.
 * @param all every goal of the frame, in the order of the register
 */
export function treesOfFrame(all: readonly Goal[], chosen: ReadonlySet<Id>): GoalTree[] {
  if (all.every((each) => chosen.has(each.id))) return goalForest(all)
  const byId = new Map(all.map((each) => [each.id, each]))
  const context = new Set(
    all
      .filter((each) => chosen.has(each.id))
      .flatMap((each) => parentsOf(each, byId))
      .map((each) => each.id)
      .filter((id) => !chosen.has(id)),
  )
  return goalForest(
    all.filter((each) => chosen.has(each.id) || context.has(each.id)),
    context,
  )
}

/** Everything that falls under a goal, from the top down, each once; a circle of parents ends where it began. */
export function goalsBelow(goal: Goal, under: (id: Id) => readonly Goal[]): Goal[] {
  const seen = new Set([goal.id])
  const below = (id: Id): Goal[] =>
    under(id).flatMap((each) => {
      if (seen.has(each.id)) return []
      seen.add(each.id)
      return [each, ...below(each.id)]
    })
  return below(goal.id)
}
