import { describe, expect, it } from 'vitest'
import { dataset, goal, initiative, link } from '../../../tests/builders/dataset.ts'
import { indexEdges } from '../../domain/graph/edges.ts'
import { lineThrough } from '../../domain/graph/line.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { columnsOf, drawnEdges, isDashed } from './columns.ts'

const names = Array.from({ length: 9 }, (_, place) => `doel-${place}`)
const register = dataset({
  initiatives: [initiative()],
  goals: names.map((id) => goal({ id })),
  links: [
    link(),
    ...names.map((id) =>
      link({
        id: `l-${id}`,
        kind: 'initiative-goal',
        to: id,
        provenance: id === 'doel-8' ? { status: 'found', sources: ['bron-site'] } : { status: 'editorial' },
      }),
    ),
  ],
})
const index = indexRegister(register)
const line = lineThrough(index, indexEdges(index), { kind: 'task', id: 'wpg-2-2-d' })

describe('the columns of the picture', () => {
  it('run from law to indicator and hold the focus', () => {
    const columns = columnsOf(line, new Set())
    expect(columns.map((column) => column.kind)).toEqual(['law', 'task', 'initiative', 'goal', 'indicator'])
    expect(columns[1]?.shown.map((node) => node.ref.id)).toEqual(['wpg-2-2-d'])
  })

  it('show at first what rests on a source, and say how many more there are', () => {
    const goals = columnsOf(line, new Set())[3]
    expect(goals?.shown).toHaveLength(6)
    expect(goals?.hidden).toBe(3)
    expect(goals?.shown.map((node) => node.ref.id)).toContain('doel-8')
  })

  it('show all when they are opened', () => {
    expect(columnsOf(line, new Set(['goal'] as const))[3]).toMatchObject({ hidden: 0 })
  })

  it('draw no edge to what is not shown', () => {
    const columns = columnsOf(line, new Set())
    const shown = new Set(columns.flatMap((column) => column.shown.map((node) => node.ref.id)))
    for (const edge of drawnEdges(line, columns))
      expect([shown.has(edge.upper.id), shown.has(edge.lower.id)]).toEqual([true, true])
  })

  it('dash every edge that was not taken from a source', () => {
    const dashed = new Map(line.edges.map((edge) => [edge.lower.id, isDashed(edge)]))
    expect([dashed.get('doel-8'), dashed.get('doel-1')]).toEqual([false, true])
  })
})
