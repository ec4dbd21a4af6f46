import { describe, expect, it } from 'vitest'
import { goal } from '../../../tests/builders/dataset.ts'
import type { Goal } from '../register/things.ts'
import { goalForest, goalsBelow, parentsOf, treesOfFrame } from './goalTree.ts'

const mission = goal({ id: 'missie' })
const theme = goal({ id: 'thema', parent: 'missie' })
const aim = goal({ id: 'doel', parent: 'thema' })
const circle = [goal({ id: 'a', parent: 'b' }), goal({ id: 'b', parent: 'a' })]

describe('goals as trees', () => {
  it('put what falls under a goal under it', () => {
    expect(goalForest([aim, theme, mission])).toMatchObject([
      { goal: mission, children: [{ goal: theme, children: [{ goal: aim, children: [] }] }] },
    ])
  })

  it('start anew where the parent is not among the goals', () => {
    expect(goalForest([aim]).map((each) => each.goal.id)).toEqual(['doel'])
  })

  it('lose no goal in a circle', () => {
    expect(goalForest(circle)).toHaveLength(1)
    expect(goalForest(circle)[0]?.children).toHaveLength(1)
  })
})

describe('the goals above a goal', () => {
  it('are named from the top down', () => {
    const byId = new Map([mission, theme, aim].map((each) => [each.id, each]))
    expect(parentsOf(aim, byId).map((each) => each.id)).toEqual(['missie', 'thema'])
  })

  it('stop in a circle', () => {
    const [a, b] = circle
    if (a === undefined || b === undefined) throw new Error('no circle')
    expect(parentsOf(a, new Map(circle.map((each) => [each.id, each])))).toEqual([b])
  })
})

describe('the goals below a goal', () => {
  const below = (goals: readonly Goal[], top: Goal) =>
    goalsBelow(top, (id) => goals.filter((each) => each.parent === id)).map((each) => each.id)

  it('are all of them, from the top down', () => {
    expect(below([mission, theme, aim], mission)).toEqual(['thema', 'doel'])
  })

  it('do not hold the goal itself, also where parents run in a circle', () => {
    const [a] = circle
    if (a === undefined) throw new Error('no circle')
    expect(below(circle, a)).toEqual(['b'])
  })
})

describe('the chosen goals of a frame', () => {
  it('stand under what they fall under, which is marked as context', () => {
    expect(treesOfFrame([mission, theme, aim], new Set(['doel']))).toMatchObject([
      {
        goal: mission,
        isContext: true,
        children: [{ goal: theme, isContext: true, children: [{ goal: aim, isContext: false }] }],
      },
    ])
  })

  it('make no context of a goal that was chosen itself, nor of one that leads nowhere', () => {
    const [tree, ...others] = treesOfFrame(
      [mission, theme, aim, goal({ id: 'ander' })],
      new Set(['missie', 'doel']),
    )
    expect(tree).toMatchObject({ goal: mission, isContext: false, children: [{ isContext: true }] })
    expect(others).toEqual([])
  })
})
