import { describe, expect, it } from 'vitest'
import { dataset, deadline, policyDocument } from '../../../tests/builders/dataset.ts'
import type { DeadlineCalculation } from '../register/things.ts'
import { deadlinesOn } from './deadlines.ts'

const on = (rule: DeadlineCalculation, today: string) =>
  deadlinesOn(dataset({ deadlines: [deadline({ rule })] }), today)[0]

describe('deadlines', () => {
  it('counts the days to a fixed day', () => {
    const rule = { form: 'fixed', on: '2027-01-01', what: 'deadline' } as const
    expect(on(rule, '2026-11-21')).toMatchObject({ lastDay: '2027-01-01', daysLeft: 41 })
    expect(on(rule, '2027-01-04')).toMatchObject({ daysLeft: -3 })
  })

  it('counts the nota two years from the publication of the national one, as sure as that date is', () => {
    const rule = {
      form: 'after-event',
      years: 2,
      event: 'landelijke nota',
      eventOn: '2025-12-12',
      eventStatus: 'unsure',
    } as const
    expect(on(rule, '2026-11-21')).toMatchObject({
      lastDay: '2027-12-12',
      daysLeft: 386,
      certainty: 'unsure',
    })
  })

  it('computes nothing while the event has no date', () => {
    const rule = { form: 'after-event', years: 2, event: 'landelijke nota', eventStatus: 'unsure' } as const
    expect(on(rule, '2026-11-21')).not.toHaveProperty('lastDay')
  })

  it('takes "before 1 July" to end on 30 June, this year or the next', () => {
    const rule = { form: 'yearly-before', monthDay: '07-01' } as const
    expect(on(rule, '2026-11-21')).toMatchObject({
      before: '2027-07-01',
      lastDay: '2027-06-30',
      daysLeft: 221,
    })
    expect(on(rule, '2027-06-30')).toMatchObject({ lastDay: '2027-06-30', daysLeft: 0 })
    expect(on(rule, '2027-07-01')).toMatchObject({ lastDay: '2028-06-30' })
  })

  it('shows a recurring term and does not compute it', () => {
    expect(on({ form: 'recurring', months: 3 }, '2026-11-21')).not.toHaveProperty('daysLeft')
  })

  it('puts the soonest first and those without a date last', () => {
    const register = dataset({
      deadlines: [
        deadline({ id: 'zonder', rule: { form: 'recurring', months: 3 } }),
        deadline({ id: 'later', rule: { form: 'fixed', on: '2032-01-01', what: 'deadline' } }),
        deadline({ id: 'eerder', rule: { form: 'fixed', on: '2026-12-31', what: 'money-ends' } }),
      ],
    })
    expect(deadlinesOn(register, '2026-11-21').map((each) => each.rule.id)).toEqual([
      'eerder',
      'later',
      'zonder',
    ])
  })

  it('names the documents that answer it', () => {
    const register = dataset({ policyDocuments: [policyDocument({ answersDeadlines: ['nota-termijn'] })] })
    expect(deadlinesOn(register, '2026-11-21')[0]?.answeredBy.map((each) => each.id)).toEqual(['nota'])
  })
})
