import { describe, expect, it } from 'vitest'
import { dataset, goal, indicator, initiative, link, partner, task } from '../../../tests/builders/dataset.ts'
import { indexEdges, keyOf } from './edges.ts'
import { type Line, lineThrough } from './line.ts'
import { indexRegister, type ThingRef } from './registerIndex.ts'
import { unfold } from './tree.ts'

/** Two tasks share an initiative; the second initiative works elsewhere; a target stands under a mission. */
const register = dataset({
  legalTasks: [task(), task({ id: 'wpg-5' })],
  initiatives: [
    initiative({ partners: [{ partner: 'cz', roles: ['funder'], provenance: { status: 'known' } }] }),
    initiative({ id: 'elders', area: ['GM0034'] }),
  ],
  goals: [
    goal({ id: 'missie', type: 'mission' }),
    goal({ id: 'streefwaarde', type: 'target', parent: 'missie' }),
  ],
  partners: [partner(), partner({ id: 'cz', name: 'CZ', type: 'health-insurer' })],
  indicators: [indicator(), indicator({ id: 'rokers' })],
  links: [
    link({ id: 'a', from: 'programma', to: 'wpg-2-2-d' }),
    link({ id: 'b', from: 'programma', to: 'wpg-5' }),
    link({ id: 'c', from: 'elders', to: 'wpg-2-2-d' }),
    link({
      id: 'd',
      kind: 'initiative-goal',
      from: 'programma',
      to: 'missie',
      provenance: { status: 'found', sources: ['bron-site'] },
    }),
    link({ id: 'e', kind: 'goal-indicator', from: 'streefwaarde', to: 'overgewicht' }),
    link({
      id: 'f',
      kind: 'initiative-indicator',
      from: 'elders',
      to: 'rokers',
      direction: 'lower',
      evidence: 'proposal',
    }),
  ],
})
const index = indexRegister(register)
const edges = indexEdges(index)
const through = (kind: ThingRef['kind'], id: string, region?: string) =>
  lineThrough(index, edges, { kind, id }, region)
const things = (line: Line) => line.nodes.map((node) => keyOf(node.ref)).toSorted()
const pathTo = (line: Line, key: string) =>
  line.nodes
    .find((node) => keyOf(node.ref) === key)
    ?.path.map((edge) => `${edge.relation} ${keyOf(edge.upper)} ${keyOf(edge.lower)}`)

describe('the line through a thing', () => {
  it('runs from a task to law, initiatives, partners, goals and indicators', () => {
    expect(things(through('task', 'wpg-2-2-d', 'GM0935'))).toEqual([
      'goal/missie',
      'goal/streefwaarde',
      'indicator/overgewicht',
      'initiative/programma',
      'law/wpg',
      'partner/cz',
      'partner/ggd',
      'task/wpg-2-2-d',
    ])
  })

  it('does not drag in the other tasks of an initiative on the way down', () => {
    expect(things(through('task', 'wpg-2-2-d'))).not.toContain('task/wpg-5')
  })

  it('runs from an indicator back to every task and law above it', () => {
    expect(things(through('indicator', 'overgewicht', 'GM0935'))).toEqual([
      'goal/missie',
      'goal/streefwaarde',
      'indicator/overgewicht',
      'initiative/programma',
      'law/wpg',
      'partner/cz',
      'task/wpg-2-2-d',
      'task/wpg-5',
    ])
  })

  it('runs from a partner through its initiatives, both ways', () => {
    expect(things(through('partner', 'cz'))).toEqual([
      'goal/missie',
      'goal/streefwaarde',
      'indicator/overgewicht',
      'initiative/programma',
      'law/wpg',
      'partner/cz',
      'task/wpg-2-2-d',
      'task/wpg-5',
    ])
  })

  it('leaves out what does not apply in the municipality, and says so', () => {
    const here = through('task', 'wpg-2-2-d', 'GM0935')
    expect(here.elsewhere).toEqual(['elders'])
    expect(things(through('task', 'wpg-2-2-d'))).toContain('indicator/rokers')
  })

  it('keeps the focus itself, wherever it applies', () => {
    expect(things(through('initiative', 'elders', 'GM0935'))).toContain('initiative/elders')
  })

  it('gives the shortest path, each step with its own provenance', () => {
    const line = through('task', 'wpg-2-2-d', 'GM0935')
    expect(pathTo(line, 'indicator/overgewicht')).toEqual([
      'served-by task/wpg-2-2-d initiative/programma',
      'towards initiative/programma goal/missie',
      'includes goal/missie goal/streefwaarde',
      'measured-by goal/streefwaarde indicator/overgewicht',
    ])
    const steps = line.nodes.find((node) => node.ref.id === 'overgewicht')?.path ?? []
    expect(steps.map((edge) => edge.provenance.status)).toEqual(['editorial', 'found', 'found', 'editorial'])
  })

  it('holds no edge with an end that is not on the line', () => {
    for (const kind of ['law', 'task', 'initiative', 'partner', 'goal', 'indicator'] as const)
      for (const node of through(
        kind,
        {
          law: 'wpg',
          task: 'wpg-5',
          initiative: 'programma',
          partner: 'cz',
          goal: 'missie',
          indicator: 'overgewicht',
        }[kind],
      ).edges)
        expect([node.upper.id, node.lower.id].every(Boolean)).toBe(true)
  })
})

describe('the line as a nested list', () => {
  it('spells a thing out once, where it hangs nearest, and names it elsewhere', () => {
    const twice = dataset({
      goals: [goal({ id: 'doel' })],
      links: [
        link({ id: 'a', from: 'programma', to: 'wpg-2-2-d' }),
        link({ id: 'b', kind: 'goal-task', from: 'doel', to: 'wpg-2-2-d' }),
        link({ id: 'c', kind: 'initiative-goal', from: 'programma', to: 'doel' }),
        link({ id: 'd', kind: 'goal-indicator', from: 'doel', to: 'overgewicht' }),
      ],
    })
    const own = indexRegister(twice)
    const root = unfold(lineThrough(own, indexEdges(own), { kind: 'task', id: 'wpg-2-2-d' }), 'down')
    const near = root.children.find((branch) => branch.ref.id === 'doel')
    const far = root.children
      .find((branch) => branch.ref.id === 'programma')
      ?.children.find((branch) => branch.ref.id === 'doel')
    expect(near?.children.map((branch) => branch.ref.id)).toEqual(['overgewicht'])
    expect(far).toMatchObject({ repeated: true, children: [] })
  })

  it('puts partners first, then initiatives, then goals', () => {
    const root = unfold(through('task', 'wpg-2-2-d', 'GM0935'), 'down')
    expect(root.children.map((branch) => branch.ref.kind)).toEqual(['partner', 'initiative'])
  })

  it('goes towards the law the other way', () => {
    const root = unfold(through('indicator', 'overgewicht', 'GM0935'), 'up')
    expect(root.children.map((branch) => branch.ref.id)).toEqual(['streefwaarde'])
  })
})
