import { describe, expect, it } from 'vitest'
import { deadline, initiative } from '../../../tests/builders/dataset.ts'
import type { DeadlineRule, Money } from '../register/things.ts'
import { endOfPeriod, endOfRule, isExactDay, moneyThatEnds } from './ends.ts'

const money = (parts: Partial<Money>): Money => ({
  text: 'Geld.',
  state: 'budgeted',
  provenance: { status: 'known' },
  ...parts,
})
const ruleThat = (rule: DeadlineRule['rule']) => endOfRule(deadline({ rule }))

describe('what ends', () => {
  it('is a period with an end, and never a year that is aimed at', () => {
    expect(endOfPeriod({ asGiven: 'x', end: { on: '2026', about: true } })).toEqual({
      on: '2026',
      about: true,
    })
    expect(endOfPeriod({ asGiven: 'x', end: { on: '2030', aim: true } })).toBeUndefined()
    expect(endOfPeriod({ asGiven: 'x' })).toBeUndefined()
  })

  it('is money with a date until which it is there, unless the source holds it no more', () => {
    const ends = moneyThatEnds(
      initiative({
        money: [
          money({ until: { on: '2026' } }),
          money({ until: { on: '2027' }, outdated: true }),
          money({ until: { on: '2030', aim: true } }),
          money({}),
        ],
      }),
    )
    expect(ends.map(({ end }) => end.on)).toEqual(['2026'])
  })

  it('is a fixed date that ends money or an agreement, in the words of its source where it has them', () => {
    expect(ruleThat({ form: 'fixed', on: '2026-12-31', what: 'money-ends' })).toEqual({
      what: 'money',
      end: { on: '2026-12-31' },
    })
    const asGiven = { on: '2026', part: 'late' } as const
    expect(ruleThat({ form: 'fixed', on: '2026-12-31', asGiven, what: 'agreement-ends' })).toEqual({
      what: 'agreement',
      end: asGiven,
    })
    const aim = { on: '2030', aim: true } as const
    expect(ruleThat({ form: 'fixed', on: '2030-12-31', asGiven: aim, what: 'money-ends' })).toBeUndefined()
    for (const what of ['deadline', 'law-changes'] as const)
      expect(ruleThat({ form: 'fixed', on: '2026-12-31', what })).toBeUndefined()
    expect(ruleThat({ form: 'yearly-before', monthDay: '07-01' })).toBeUndefined()
  })

  it('is known to the day only when the source names the day and does not say “about”', () => {
    expect(isExactDay({ on: '2026-12-31' })).toBe(true)
    expect(isExactDay({ on: '2026-12-31', about: true })).toBe(false)
    expect(isExactDay({ on: '2026-12' })).toBe(false)
  })
})
