import { describe, expect, it } from 'vitest'
import { dataset, goal, indicator, link } from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../graph/registerIndex.ts'
import type { Goal, Link } from '../register/things.ts'
import { HOLDINGS, holds, measuresOf } from './measures.ts'

const target: NonNullable<Goal['target']> = {
  form: 'at-most',
  value: 5,
  unit: 'percent',
  indicator: 'rokers',
}
const measuredBy = (to: string, parts: Partial<Link> = {}) =>
  link({ id: `doel-${to}`, kind: 'goal-indicator', from: 'doel', to, ...parts })

function given(one: Goal, links: Link[] = []) {
  const index = indexRegister(
    dataset({ goals: [one], links, indicators: [indicator(), indicator({ id: 'rokers' })] }),
  )
  return { measures: measuresOf(index, one), held: heldBy(index, one) }
}

const heldBy = (index: Parameters<typeof holds>[0], one: Goal) => ({
  none: HOLDINGS.filter((each) => holds(index, one, each, () => false)),
  smokers: HOLDINGS.filter((each) => holds(index, one, each, (id) => id === 'rokers')),
  unknown: HOLDINGS.filter((each) => holds(index, one, each, undefined)),
})

describe('what measures a goal', () => {
  it('is the indicator of its target first, with the provenance of the link where there is one', () => {
    const found = { status: 'found' as const, sources: ['bron-site'] }
    const { measures } = given(goal({ target }), [
      measuredBy('overgewicht'),
      measuredBy('rokers', { provenance: found }),
    ])
    expect(measures).toEqual([
      { id: 'rokers', provenance: found },
      { id: 'overgewicht', provenance: { status: 'editorial' } },
    ])
  })

  it('is also an indicator that only the target names, as sure as the target is', () => {
    const unsure = { status: 'unsure' as const, note: 'Niet gelezen.' }
    expect(given(goal({ target, fieldProvenance: { target: unsure } })).measures).toEqual([
      { id: 'rokers', provenance: unsure },
    ])
  })

  it('names an indicator once, also when it is linked twice', () => {
    const twice = [measuredBy('rokers'), measuredBy('rokers', { id: 'nog-eens' })]
    expect(given(goal(), twice).measures).toHaveLength(1)
    expect(given(goal({ target }), twice).measures).toHaveLength(1)
  })
})

describe('what the register holds with a goal', () => {
  it('is nothing when there is neither target nor indicator', () => {
    expect(given(goal()).held.none).toEqual(['no-indicator', 'none'])
  })

  it('is a target without indicator, which is not nothing', () => {
    const { indicator: _left, ...bare } = target
    expect(given(goal({ target: bare })).held.none).toEqual(['target', 'no-indicator'])
  })

  it('is a figure only when one of its indicators has one', () => {
    const { held } = given(goal({ target }), [measuredBy('overgewicht')])
    expect(held.none).toEqual(['target', 'indicator'])
    expect(held.smokers).toEqual(['target', 'indicator', 'figure'])
  })

  it('lets an indicator count for a figure as long as the figures are not known', () => {
    expect(given(goal(), [measuredBy('rokers')]).held.unknown).toEqual(['indicator', 'figure'])
    expect(given(goal()).held.unknown).not.toContain('figure')
  })
})
