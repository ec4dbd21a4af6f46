import { describe, expect, it } from 'vitest'
import { dataset, goal, indicator, initiative, region } from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../graph/registerIndex.ts'
import type { Goal, Link, Target } from '../register/things.ts'
import { gapOfGoal, gapOfInitiative } from './gapGoals.ts'

const GAP: Target = {
  form: 'close-gap',
  value: 25,
  unit: 'percent',
  year: { on: '2030' },
  comparator: 'rest van Nederland',
}
const link = (kind: Link['kind'], from: string, to: string): Link => ({
  id: `${from}--${to}`,
  kind,
  from,
  to,
  provenance: { status: 'editorial' },
})

function indexOf(target: Target | undefined) {
  const aim: Goal = goal({ ...(target && { target }) })
  const index = indexRegister(
    dataset({
      goals: [aim],
      indicators: [
        indicator({ id: 'zonder-tabel', tables: [] }),
        indicator({ id: 'jeugdhulp', polarity: 'none' }),
        indicator({ id: 'aantal', unit: 'count' }),
        indicator(),
      ],
      initiatives: [
        initiative({ area: ['GG6106', 'GM0935', 'NL01'] }),
        initiative({ id: 'ander', area: ['GG6106'] }),
      ],
      regions: [
        region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
        region({ code: 'GG6106', name: 'GGD Zuid-Limburg', level: 'ggd-region', parents: ['NL01'] }),
        region({ parents: ['GG6106'] }),
      ],
      links: [
        link('initiative-goal', 'programma', 'doel'),
        link('initiative-goal', 'ander', 'doel'),
        link('initiative-indicator', 'programma', 'jeugdhulp'),
        link('initiative-indicator', 'programma', 'aantal'),
        link('initiative-indicator', 'programma', 'overgewicht'),
        link('goal-indicator', 'doel', 'zonder-tabel'),
      ],
    }),
  )
  return { index, aim, programme: index.initiatives.get('programma') ?? initiative() }
}

describe('what a goal on a gap can be followed with', () => {
  const { index, aim, programme } = indexOf(GAP)

  it('is the indicators of the goal and of its initiatives, those with a table first', () => {
    expect(gapOfGoal(index, aim)?.indicators.map(({ id }) => id)).toEqual(['overgewicht', 'zonder-tabel'])
  })

  it('names those without a better or worse side, and totals', () => {
    expect(gapOfGoal(index, aim)?.notFollowable.map(({ id }) => id)).toEqual(['jeugdhulp', 'aantal'])
  })

  it('is followed for the region of its initiatives, each once, with the share and year of the goal', () => {
    expect(gapOfGoal(index, aim)).toMatchObject({ areas: ['GG6106'], target: { share: 0.25, year: 2030 } })
    expect(gapOfInitiative(index, programme)?.goal.id).toBe('doel')
  })

  it('is nothing for a goal that aims at something else', () => {
    const other = indexOf({ ...GAP, form: 'at-most' })
    expect(gapOfGoal(other.index, other.aim)).toBeUndefined()
    expect(gapOfInitiative(other.index, other.programme)).toBeUndefined()
    const none = indexOf(undefined)
    expect(gapOfGoal(none.index, none.aim)).toBeUndefined()
  })
})
