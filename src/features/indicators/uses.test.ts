import { describe, expect, it } from 'vitest'
import { dataset, goal, link } from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { usesOf } from './uses.ts'

const target = { indicator: 'overgewicht', form: 'at-most' as const, value: 38, unit: 'percent' as const }
const linked = link({ id: 'l', kind: 'goal-indicator', from: 'beide', to: 'overgewicht' })

describe('the goals that use an indicator', () => {
  it('are those with a target in it and those linked to it, each once', () => {
    const goals = [goal({ id: 'streef', target }), goal({ id: 'beide', target }), goal({ id: 'geen' })]
    const index = indexRegister(dataset({ goals, links: [linked] }))
    expect(usesOf(index, 'overgewicht').goals.map(({ id }) => id)).toEqual(['streef', 'beide'])
  })
})
