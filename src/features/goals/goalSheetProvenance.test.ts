import { expect, it } from 'vitest'
import { dataset, goal, link } from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { goalSheet } from './goalSheet.ts'

const target = { form: 'at-most' as const, value: 38, unit: 'percent' as const }
const doubtful = link({
  kind: 'goal-indicator',
  from: 'doel',
  to: 'overgewicht',
  provenance: { status: 'unsure', note: 'Niet zeker.' },
})

/** The only row of the file, by the heads of its columns. */
function row() {
  const index = indexRegister(dataset({ goals: [goal({ target })], links: [doubtful] }))
  const parts = {
    index,
    language: 'nl',
    latest: new Map(),
    years: new Map(),
    place: 'Maastricht',
    country: 'Nederland',
  } as const
  const { columns, rows } = goalSheet(index.register.goals, { ...parts, today: '2026-11-21' })
  return Object.fromEntries(columns.map(({ title }, place) => [title, rows[0]?.[place]]))
}

it('the file says how sure it is that an indicator measures a goal, apart from the goal itself', () => {
  expect(row()).toMatchObject({
    'Herkomst koppeling met indicator': 'onzeker',
    'Herkomst doel': 'gelezen in een bron',
  })
})

it('the file says that a target names no starting point', () => {
  expect(row()).toMatchObject({ Nulmeting: 'niet in dit register' })
})
