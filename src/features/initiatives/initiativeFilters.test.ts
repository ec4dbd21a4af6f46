import { describe, expect, it } from 'vitest'
import { dataset, initiative } from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import type { LifeStage } from '../../domain/register/values.ts'
import { initiativeFilters } from './initiativeFilters.ts'
import { portfolioOf } from './items.ts'

describe('the filter on life stage', () => {
  const initiatives = [
    initiative({ id: 'alle', lifeStages: ['all'] }),
    initiative({ id: 'jong', lifeStages: ['0-2', '2-4'] }),
    initiative({ id: 'oud', lifeStages: ['65plus'] }),
    initiative({ id: 'ongenoemd', lifeStages: [] }),
  ]
  const index = indexRegister(dataset({ initiatives }))
  const filter = initiativeFilters(index, 'Maastricht', 'nl').find(({ codec }) => codec.name === 'levensfase')
  const passing = (stage: LifeStage) =>
    portfolioOf(index, 'GM0935', '2026-11-21')
      .filter((item) => filter?.passes(item, stage))
      .map(({ initiative: { id } }) => id)

  it('keeps what is for all ages too: it is there for every stage', () => {
    expect(passing('0-2')).toEqual(['alle', 'jong'])
    expect(passing('65plus')).toEqual(['alle', 'oud'])
  })
})
