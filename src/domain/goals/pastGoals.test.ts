import { describe, expect, it } from 'vitest'
import { dataset, frame, goal, initiative, policyDocument } from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../graph/registerIndex.ts'
import type { Frame, Goal, ImpreciseDate, PolicyDocument } from '../register/things.ts'
import { isFrameOver, isGoalOver, isTargetDatePast } from './pastGoals.ts'

const TODAY = '2026-11-21'
const past = { asGiven: 'tot en met 2024', end: { on: '2024' } }

const isOver = (parts: Partial<Frame>, document: Partial<PolicyDocument> = {}) => {
  const index = indexRegister(
    dataset({
      frames: [frame(parts)],
      policyDocuments: [policyDocument(document)],
      initiatives: [initiative({ status: 'finished' })],
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

  it('is not over as long as one of them goes on or may go on, whatever its own period', () => {
    expect(isOver({ initiative: 'programma' })).toBe(false)
    expect(isOver({ period: past }, { status: 'unknown', period: past })).toBe(false)
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

describe('the date of a target', () => {
  const isPast = (year: ImpreciseDate | undefined, today = TODAY) =>
    isTargetDatePast({ form: 'at-least', value: 80, unit: 'percent', ...(year ? { year } : {}) }, today)

  it('has passed once its last possible day has', () => {
    const late = { on: '2025', part: 'late' } as const
    expect(isPast(late)).toBe(true)
    expect(isPast(late, '2025-12-31')).toBe(false)
    expect(isPast(late, '2026-01-01')).toBe(true)
    expect(isPast({ on: '2026' })).toBe(false)
    expect(isPast({ on: '2026', part: 'early' })).toBe(true)
  })

  it('that is not given has not passed', () => {
    expect(isPast(undefined)).toBe(false)
  })
})
