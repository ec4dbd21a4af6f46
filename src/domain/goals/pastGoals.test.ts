import { describe, expect, it } from 'vitest'
import { dataset, frame, goal, initiative, policyDocument } from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../graph/registerIndex.ts'
import type { Frame, Goal, Initiative, PolicyDocument } from '../register/things.ts'
import { isFrameOver, isGoalOver } from './pastGoals.ts'

const TODAY = '2026-11-21'
const past = { asGiven: 'tot en met 2024', end: { on: '2024' } }

const isOver = (
  parts: Partial<Frame>,
  document: Partial<PolicyDocument> = {},
  programme: Partial<Initiative> = { status: 'finished' },
) => {
  const index = indexRegister(
    dataset({
      frames: [frame(parts)],
      policyDocuments: [policyDocument(document)],
      initiatives: [initiative(programme)],
    }),
  )
  return isFrameOver(index, index.frames.get('kader'), TODAY)
}

describe('a frame', () => {
  it('is over when all that it is written down in has ended', () => {
    expect(isOver({}, { status: 'expired' })).toBe(true)
    expect(isOver({}, { period: past })).toBe(true)
    expect(isOver({ initiative: 'programma' }, { status: 'expired' })).toBe(true)
  })

  it('is not over as long as one of them is known to go on, whatever its own period', () => {
    expect(isOver({ initiative: 'programma', period: past })).toBe(false)
    expect(
      isOver({ initiative: 'programma', period: past }, { status: 'expired' }, { status: 'running' }),
    ).toBe(false)
  })

  it('goes by its own period where nothing is known to go on', () => {
    const unknown = { status: 'unknown', period: past } as const
    expect(isOver({ period: past }, unknown)).toBe(true)
    expect(isOver({}, unknown)).toBe(false)
    expect(isOver({ period: { ...past, end: { on: '2024', aim: true } } }, unknown)).toBe(false)
    const unsure = { fieldProvenance: { status: { status: 'unsure', note: 'x' } } } as const
    expect(isOver({ period: past }, unsure)).toBe(true)
    expect(isOver({ period: past }, { status: 'in-preparation' })).toBe(true)
    const both = { initiative: 'programma', period: past }
    expect(isOver(both, unknown, { status: 'running', ...unsure })).toBe(true)
    expect(isOver(both, unknown, { status: 'unknown' })).toBe(true)
  })

  it('that is written down in nothing is over with its own period', () => {
    const bare: Frame = { id: 'kader', title: { nl: 'x', en: 'x' }, provenance: { status: 'known' } }
    const index = indexRegister(dataset())
    expect(isFrameOver(index, { ...bare, period: past }, TODAY)).toBe(true)
    expect(isFrameOver(index, bare, TODAY)).toBe(false)
    expect(isFrameOver(index, undefined, TODAY)).toBe(false)
  })
})

describe('a goal', () => {
  const isGoneBy = (parts: Partial<Goal>) => {
    const index = indexRegister(dataset({ policyDocuments: [policyDocument({ status: 'expired' })] }))
    return isGoalOver(index, goal(parts), TODAY)
  }

  it('goes by its own validity before that of its frame', () => {
    expect(isGoneBy({})).toBe(true)
    expect(isGoneBy({ validity: { asGiven: 'tot 2030', end: { on: '2030' } } })).toBe(false)
  })
})
