import { expect, it } from 'vitest'
import { dataset, indicator, indicatorLink, link } from '../../../tests/builders/dataset.ts'
import { followedBy } from './followedBy.ts'
import { indexRegister } from './registerIndex.ts'

const found = { status: 'found' as const, sources: ['bron-site'] }

it('has its own indicators first, then those of its goals, each once and no surer than the links it rests on', () => {
  const index = indexRegister(
    dataset({
      indicators: ['eigen', 'beide', 'van-doel'].map((id) => indicator({ id })),
      links: [
        link({ id: 'c', kind: 'initiative-goal', to: 'doel', provenance: { status: 'known' } }),
        link({ id: 'd', kind: 'goal-indicator', from: 'doel', to: 'beide', provenance: found }),
        link({ id: 'e', kind: 'goal-indicator', from: 'doel', to: 'van-doel', provenance: found }),
        indicatorLink({ id: 'a', to: 'eigen', provenance: found }),
        indicatorLink({ id: 'b', to: 'beide', provenance: found }),
      ],
    }),
  )
  expect(followedBy(index, 'programma')).toEqual([
    { indicator: 'eigen', goal: undefined, status: 'found' },
    { indicator: 'beide', goal: undefined, status: 'found' },
    { indicator: 'van-doel', goal: 'doel', status: 'known' },
  ])
})
