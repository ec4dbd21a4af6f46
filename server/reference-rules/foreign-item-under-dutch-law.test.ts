import { expect, it } from 'vitest'
import {
  dataset,
  deadline,
  foreignInitiative,
  goal,
  initiative,
  link,
  partner,
  policyDocument,
} from '../../tests/builders/dataset.ts'
import { foreignItemUnderDutchLaw } from './foreign-item-under-dutch-law.ts'

const things = (parts: Parameters<typeof dataset>[0]) =>
  foreignItemUnderDutchLaw(dataset(parts)).map(({ thing }) => thing)
const foreign = 'programma-afrika'
const toTask = link({ id: 'fout', from: foreign })

it('names an international initiative that is linked to a task', () => {
  const [finding] = foreignItemUnderDutchLaw(dataset({ initiatives: [foreignInitiative()], links: [toTask] }))
  expect(finding).toMatchObject({ file: 'initiatives.json', thing: foreign })
  expect(finding?.message).toContain('programma-afrika → wpg-2-2-d')
})

it('names a European one, one without a region, and one with foreign partners only', () => {
  const provenance = { status: 'known' } as const
  expect(things({ initiatives: [foreignInitiative({ tier: 'european' })], links: [toTask] })).toEqual([
    foreign,
  ])
  expect(things({ initiatives: [foreignInitiative({ tier: 'local' })], links: [toTask] })).toEqual([foreign])
  expect(
    things({
      initiatives: [
        initiative({ id: foreign, partners: [{ partner: 'abroad', roles: ['lead'], provenance }] }),
      ],
      partners: [partner({ id: 'abroad', regions: [] })],
      links: [toTask],
    }),
  ).toEqual([foreign])
})

it('follows the chain from initiative to goal to task, to a parent goal, and to the whole it is part of', () => {
  const toGoal = link({ id: 'a', kind: 'initiative-goal', from: foreign, to: 'sub' })
  const goalTask = link({ id: 'b', kind: 'goal-task', from: 'doel', to: 'wpg-2-2-d' })
  const goals = [goal(), goal({ id: 'sub', parent: 'doel' })]
  expect(things({ initiatives: [foreignInitiative()], goals, links: [toGoal, goalTask] })).toEqual([foreign])
  expect(
    things({ initiatives: [initiative(), foreignInitiative({ partOf: 'programma' })], links: [link()] }),
  ).toEqual([foreign])
})

it('names a goal outside Dutch policy under a task, directly or through a Dutch initiative', () => {
  const goals = [goal({ dutchPolicy: false })]
  const direct = link({ id: 'a', kind: 'goal-task', from: 'doel', to: 'wpg-2-2-d' })
  const through = link({ id: 'b', kind: 'initiative-goal', to: 'doel' })
  expect(things({ goals, links: [direct] })).toEqual(['doel'])
  expect(things({ goals, links: [link(), through] })).toEqual(['doel'])
})

it('names a foreign document that answers a task and a foreign initiative in its deadline', () => {
  expect(things({ policyDocuments: [policyDocument({ regions: [] })] })).toEqual(['nota'])
  expect(
    things({ initiatives: [foreignInitiative()], deadlines: [deadline({ initiatives: [foreign] })] }),
  ).toEqual([foreign])
})

it('lets foreign things be tied to each other', () => {
  const links = [link({ kind: 'initiative-goal', from: foreign, to: 'doel' })]
  expect(
    things({ initiatives: [foreignInitiative()], goals: [goal({ dutchPolicy: false })], links }),
  ).toEqual([])
})
