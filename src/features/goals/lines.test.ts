import { describe, expect, it } from 'vitest'
import { dataset, goal, link } from '../../../tests/builders/dataset.ts'
import { type GoalTree, goalForest } from '../../domain/goals/goalTree.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { linesOf, thatFit } from './lines.ts'

const goals = [
  goal({ id: 'a' }),
  goal({ id: 'a1', parent: 'a' }),
  goal({ id: 'a2', parent: 'a' }),
  goal({ id: 'b' }),
]
const index = indexRegister(
  dataset({ goals, links: [link({ kind: 'goal-indicator', from: 'a1', to: 'overgewicht' })] }),
)
const trees = goalForest(goals)
const ids = (some: readonly GoalTree[]): string[] =>
  some.flatMap(({ goal: { id }, children }) => [id, ...ids(children)])

describe('goals line by line', () => {
  it('take a line each, and one for each indicator; none for those of a goal that is only context', () => {
    expect(trees.map((each) => linesOf(index, each))).toEqual([4, 1])
    expect(goalForest(goals, new Set(['a1'])).map((each) => linesOf(index, each))).toEqual([3, 1])
  })

  it('come from the top down, as many as begin within the room', () => {
    expect([0, 1, 2, 3, 4, 5].map((room) => ids(thatFit(index, trees, room)))).toEqual([
      [],
      ['a'],
      ['a', 'a1'],
      ['a', 'a1'],
      ['a', 'a1', 'a2'],
      ['a', 'a1', 'a2', 'b'],
    ])
    expect(thatFit(index, trees, 4)[0]).toBe(trees[0])
  })
})
