import { describe, expect, it } from 'vitest'
import { goal } from '../../../tests/builders/dataset.ts'
import { goalForest, parentsOf } from './goalForest.ts'

const missie = goal({ id: 'missie' })
const thema = goal({ id: 'thema', parent: 'missie' })
const doel = goal({ id: 'doel', parent: 'thema' })

describe('goalForest', () => {
  it('puts what falls under a goal under it', () => {
    expect(goalForest([doel, thema, missie])).toEqual([
      { goal: missie, children: [{ goal: thema, children: [{ goal: doel, children: [] }] }] },
    ])
  })

  it('starts a tree where the parent is not among the goals', () => {
    expect(goalForest([doel]).map((each) => each.goal.id)).toEqual(['doel'])
  })

  it('loses no goal in a circle', () => {
    const circle = [goal({ id: 'a', parent: 'b' }), goal({ id: 'b', parent: 'a' })]
    expect(goalForest(circle)).toHaveLength(1)
    expect(goalForest(circle)[0]?.children).toHaveLength(1)
  })
})

describe('parentsOf', () => {
  const byId = new Map([missie, thema, doel].map((each) => [each.id, each]))

  it('names the goals above from the top down', () => {
    expect(parentsOf(doel, byId).map((each) => each.id)).toEqual(['missie', 'thema'])
  })

  it('stops in a circle', () => {
    const a = goal({ id: 'a', parent: 'b' })
    const b = goal({ id: 'b', parent: 'a' })
    expect(parentsOf(a, new Map([a, b].map((each) => [each.id, each])))).toEqual([b])
  })
})
