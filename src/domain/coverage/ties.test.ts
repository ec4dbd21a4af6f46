import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dataset, initiative, link, task } from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../graph/registerIndex.ts'
import { initiativesWithColumn, tiesByTask } from './ties.ts'

const TODAY = '2026-11-21'
const HERE = 'GM0935'

describe('the cells of the coverage matrix', () => {
  it('leave out what is international, whatever it is linked with', () => {
    const index = indexRegister(
      dataset({
        initiatives: [
          initiative({ id: 'wemos', tier: 'international', area: [] }),
          initiative({ id: 'europa', tier: 'european', area: ['NL01'] }),
          initiative({ id: 'hier' }),
        ],
      }),
    )
    expect(initiativesWithColumn(index).map((each) => each.id)).toEqual(['hier'])
  })

  it('tell serving from being related and from being over', () => {
    const index = indexRegister(
      dataset({
        initiatives: [
          initiative({ id: 'a' }),
          initiative({ id: 'b' }),
          initiative({ id: 'c', status: 'finished' }),
          initiative({ id: 'd', status: 'unknown' }),
          initiative({ id: 'e', fieldProvenance: { status: { status: 'unsure', note: 'Afgeleid.' } } }),
        ],
        links: [
          link({ id: '1', from: 'a' }),
          link({ id: '2', from: 'b', related: true }),
          link({ id: '3', from: 'c' }),
          link({ id: '4', from: 'd' }),
          link({ id: '5', from: 'e' }),
        ],
      }),
    )
    const ties = tiesByTask(index, initiativesWithColumn(index, HERE), TODAY).get(task().id) ?? []
    expect(ties.map(({ initiative: { id }, role, unsure }) => [id, role, unsure])).toEqual([
      ['a', 'serves', false],
      ['b', 'related', false],
      ['c', 'ended', false],
      ['d', 'serves', true],
      ['e', 'serves', true],
    ])
  })

  it('are exactly the links between a task and a Dutch initiative that reaches the municipality', () => {
    const initiatives = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z]{1,2}$/),
        tier: fc.constantFrom('local', 'national', 'european', 'international'),
        area: fc.constantFrom(['GM0935'], ['GM0917'], ['NL01'], []),
        status: fc.constantFrom('running', 'finished', 'unknown'),
      }),
      { selector: (each) => each.id, maxLength: 8 },
    )
    const tasks = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,2}$/), { maxLength: 6 })
    fc.assert(
      fc.property(initiatives, tasks, fc.infiniteStream(fc.boolean()), (inits, taskIds, coin) => {
        const pairs = inits.flatMap(({ id }) => taskIds.map((to) => ({ from: id, to })))
        const linked = pairs.filter(() => coin.next().value)
        const index = indexRegister(
          dataset({
            legalTasks: taskIds.map((id) => task({ id })),
            initiatives: inits.map((each) => initiative({ ...each, area: [...each.area] })),
            links: linked.map((each) => link({ id: `${each.from}--${each.to}`, ...each })),
          }),
        )
        const ties = tiesByTask(index, initiativesWithColumn(index, HERE), TODAY)
        const cells = [...ties.values()].flat().map((tie) => `${tie.initiative.id}--${tie.task.id}`)
        const expected = linked.filter(({ from }) => {
          const of = inits.find((each) => each.id === from)
          return (
            (of?.tier === 'local' || of?.tier === 'national') &&
            (of.area[0] === 'GM0935' || of.area[0] === 'NL01')
          )
        })
        expect(cells.toSorted()).toEqual(expected.map((each) => `${each.from}--${each.to}`).toSorted())
      }),
    )
  })
})
