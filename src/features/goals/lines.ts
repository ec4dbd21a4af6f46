import type { GoalTree } from '../../domain/goals/goalTree.ts'
import { measuresOf } from '../../domain/goals/measures.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'

/** How many lines a goal takes on the screen: one for itself and one for each indicator. */
const ownLines = (index: RegisterIndex, { goal, isContext }: GoalTree): number =>
  1 + (isContext ? 0 : measuresOf(index, goal).length)

/** The same, with what is under it. */
export const linesOf = (index: RegisterIndex, tree: GoalTree): number =>
  tree.children.reduce((sum, each) => sum + linesOf(index, each), ownLines(index, tree))

/** The first goals of the trees, from the top down: as many as begin within so many lines. */
export function thatFit(index: RegisterIndex, trees: readonly GoalTree[], room: number): GoalTree[] {
  const fitting: GoalTree[] = []
  let left = room
  for (const tree of trees) {
    if (left <= 0) break
    const lines = linesOf(index, tree)
    // What fits whole stays the same object: it need not be drawn again when more follows.
    fitting.push(
      lines <= left
        ? tree
        : { ...tree, children: thatFit(index, tree.children, left - ownLines(index, tree)) },
    )
    left -= lines
  }
  return fitting
}
