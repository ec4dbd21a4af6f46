import { describe, expect, it } from 'vitest'
import { dataset, initiative, law, link, task } from '../../../tests/builders/dataset.ts'
import { coverageOfAll } from '../../domain/coverage/coverage.ts'
import { initiativesWithColumn, tiesByTask } from '../../domain/coverage/ties.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { asColumns, grouped } from './order.ts'

const plan = { text: 'beleidsafdeling', standing: false }
const index = indexRegister(
  dataset({
    laws: [law(), law({ id: 'jeugdwet' })],
    legalTasks: [
      task({ id: 'gedekt' }),
      task({ id: 'vast' }),
      task({ id: 'leeg-1', law: 'jeugdwet', executor: plan }),
      task({ id: 'vast-2', law: 'jeugdwet' }),
      task({ id: 'leeg-2', law: 'jeugdwet', executor: plan }),
    ],
    policyDocuments: [],
    initiatives: [
      initiative({ id: 'land', tier: 'national', area: ['NL01'] }),
      initiative({ id: 'los', tier: 'local' }),
      initiative({ id: 'regio', tier: 'regional' }),
    ],
    links: [
      link({ id: '1', from: 'land', to: 'gedekt' }),
      link({ id: '2', from: 'regio', to: 'gedekt' }),
      link({ id: '3', from: 'land', to: 'vast-2' }),
    ],
  }),
)
const columns = initiativesWithColumn(index, 'GM0935')
const ties = tiesByTask(index, columns, '2026-11-21')
const items = coverageOfAll(index, 'GM0935', '2026-11-21').map((coverage) => ({
  coverage,
  ties: ties.get(coverage.task.id) ?? [],
}))
const ids = (order: 'law' | 'missing') =>
  grouped(index.register.laws, items, order).map((group) => group.items.map((each) => each.coverage.task.id))

describe('the order of tasks and initiatives', () => {
  it('is that of the laws', () => {
    expect(ids('law')).toEqual([
      ['gedekt', 'vast'],
      ['leeg-1', 'vast-2', 'leeg-2'],
    ])
    expect(asColumns(columns, items, 'law').map((each) => each.initiative.id)).toEqual([
      'regio',
      'land',
      'los',
    ])
  })

  it('puts first what this register lacks', () => {
    expect(ids('missing')).toEqual([['leeg-1', 'leeg-2'], ['vast'], ['vast-2', 'gedekt']])
    expect(asColumns(columns, items, 'missing').map((each) => [each.initiative.id, each.ties])).toEqual([
      ['los', 0],
      ['regio', 1],
      ['land', 2],
    ])
  })
})
