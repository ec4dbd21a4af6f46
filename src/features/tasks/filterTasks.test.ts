import { describe, expect, it } from 'vitest'
import { dataset, task } from '../../../tests/builders/dataset.ts'
import { coverageOfAll } from '../../domain/coverage/coverage.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { filterTasks, looserFilters, type TaskFilters } from './filterTasks.ts'

const NONE: TaskFilters = { law: undefined, lifeStage: undefined, dutyHolder: undefined, coverage: undefined }
const coverages = coverageOfAll(
  indexRegister(
    dataset({
      legalTasks: [
        task(),
        task({ id: 'jgz', lifeStages: ['0-2', '2-4'], dutyHolders: ['executive'] }),
        task({ id: 'nota', law: 'andere', lifeStages: [], dutyHolders: ['council'] }),
      ],
      policyDocuments: [],
    }),
  ),
  'GM0935',
  '2026-11-21',
)
const ids = (filters: Partial<TaskFilters>) =>
  filterTasks(coverages, { ...NONE, ...filters }).map(({ task: { id } }) => id)

describe('filtering tasks', () => {
  it('keeps a task for all ages under every life stage', () => {
    expect(ids({ lifeStage: '0-2' })).toEqual(['wpg-2-2-d', 'jgz'])
  })

  it('asks for every filter at once', () => {
    expect(ids({ law: 'wpg', coverage: 'initiative' })).toEqual(['wpg-2-2-d'])
    expect(ids({ law: 'wpg', dutyHolder: 'council' })).toEqual([])
  })

  it('says which filter to loosen, the most fruitful first', () => {
    expect(looserFilters(coverages, { ...NONE, law: 'wpg', dutyHolder: 'council' })).toEqual([
      { name: 'dutyHolder', count: 2 },
      { name: 'law', count: 1 },
    ])
  })
})
