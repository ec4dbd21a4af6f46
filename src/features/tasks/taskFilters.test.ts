import { describe, expect, it } from 'vitest'
import { dataset, goal, initiative, link, task } from '../../../tests/builders/dataset.ts'
import { coverageOfAll } from '../../domain/coverage/coverage.ts'
import { initiativesWithColumn, tiesByTask } from '../../domain/coverage/ties.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { looser } from '../../state/useFilters.ts'
import { passingTasks, taskFilters } from './taskFilters.ts'

const data = dataset()
const [frame] = data.frames
if (frame === undefined) throw new Error('no frame')
const index = indexRegister(
  dataset({
    legalTasks: [task({ id: 'beide' }), task({ id: 'alle', lifeStages: ['all'] })],
    goals: [goal({ id: 'doel', frame: frame.id })],
    initiatives: [
      initiative({ id: 'lokaal', tier: 'local' }),
      initiative({ id: 'kader', tier: 'national', area: ['NL01'] }),
    ],
    links: [
      link({ id: '1', from: 'lokaal', to: 'beide' }),
      link({ id: '2', from: 'kader', to: 'beide' }),
      link({ id: '3', kind: 'initiative-goal', from: 'kader', to: 'doel' }),
    ],
  }),
)
const ties = tiesByTask(index, initiativesWithColumn(index, 'GM0935'), '2026-11-21')
const items = coverageOfAll(index, 'GM0935', '2026-11-21').map((coverage) => ({
  coverage,
  ties: ties.get(coverage.task.id) ?? [],
}))
const chosen = (values: Record<string, string>) =>
  taskFilters(index, 'nl').map((filter) => ({
    filter,
    value: values[filter.codec.name],
    unknown: undefined,
  }))
const shown = (values: Record<string, string>) =>
  passingTasks(index, items, chosen(values)).map(({ coverage, ties: kept }) => [
    coverage.task.id,
    kept.map((tie) => tie.initiative.id),
  ])

describe('filters of the tasks', () => {
  it('keep the ties of the tier that is asked for, and no task without one', () => {
    expect(shown({ niveau: 'local' })).toEqual([['beide', ['lokaal']]])
  })

  it('ask tier and frame of one and the same initiative', () => {
    expect(shown({ kader: frame.id })).toEqual([['beide', ['kader']]])
    expect(shown({ niveau: 'local', kader: frame.id })).toEqual([])
  })

  it('say what letting one of them go would bring', () => {
    const counts = looser(items, chosen({ niveau: 'local', kader: frame.id }), (each, filters) =>
      passingTasks(index, each, filters),
    )
    expect(counts.map(({ name, count }) => [name, count])).toEqual([
      ['niveau', 1],
      ['kader', 1],
    ])
  })

  it('take a task for all ages for a task of every life stage', () => {
    expect(shown({ levensfase: 'pregnancy' }).map(([id]) => id)).toContain('alle')
  })
})
