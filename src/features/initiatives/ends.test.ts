import { describe, expect, it } from 'vitest'
import { deadline, initiative } from '../../../tests/builders/dataset.ts'
import type { DeadlineRule, Initiative, Money } from '../../domain/register/things.ts'
import { daysUntil, endsOf, nextEnd } from './ends.ts'

const money = (parts: Partial<Money>): Money => ({
  text: 'Geld.',
  state: 'budgeted',
  provenance: { status: 'known' },
  ...parts,
})
const ends = (parts: Partial<Initiative>, rules: DeadlineRule[] = []) =>
  endsOf(initiative({ period: { asGiven: 'x' }, ...parts }), rules).map(({ what, lastDay, exact }) => [
    what,
    lastDay,
    exact,
  ])
const rule = (
  what: 'money-ends' | 'agreement-ends' | 'deadline',
  on: string,
  parts: Partial<DeadlineRule> = {},
) => deadline({ initiatives: ['programma'], rule: { form: 'fixed', on, what }, ...parts })

describe('what ends of an initiative', () => {
  it('is its money, as exactly as the source has it', () => {
    expect(
      ends({ money: [money({ until: { on: '2026-12-31' } }), money({ until: { on: '2025' } }), money({})] }),
    ).toEqual([
      ['money', '2025-12-31', false],
      ['money', '2026-12-31', true],
    ])
  })

  it('is not known to the day where the source says “about”', () => {
    expect(ends({ money: [money({ until: { on: '2026-12-31', about: true } })] })).toEqual([
      ['money', '2026-12-31', false],
    ])
  })

  it('is not an amount that its source no longer holds', () => {
    expect(ends({ money: [money({ until: { on: '2026' }, outdated: true })] })).toEqual([])
  })

  it('is what a rule says of it, also where the day is only the last that it can be', () => {
    const late = {
      form: 'fixed',
      on: '2026-12-31',
      asGiven: { on: '2026', part: 'late' },
      what: 'agreement-ends',
    } as const
    expect(
      ends({}, [rule('money-ends', '2026-06-30'), deadline({ initiatives: ['programma'], rule: late })]),
    ).toEqual([
      ['money', '2026-06-30', true],
      ['agreement', '2026-12-31', false],
    ])
    expect(
      ends({}, [
        rule('deadline', '2027-01-01'),
        rule('money-ends', '2027-01-01', { initiatives: ['ander'] }),
      ]),
    ).toEqual([])
  })

  it('is one end where money and rule say the same', () => {
    expect(
      ends({ money: [money({ until: { on: '2026-12-31' } })] }, [rule('money-ends', '2026-12-31')]),
    ).toEqual([['money', '2026-12-31', true]])
  })

  it('is the period, and never a year that is aimed at', () => {
    expect(ends({ period: { asGiven: 'x', end: { on: '2026' } } })).toEqual([['period', '2026-12-31', false]])
    expect(ends({ period: { asGiven: 'x', end: { on: '2030', aim: true } } })).toEqual([])
  })

  it('has one that comes next, money before the rest on the same day', () => {
    const all = endsOf(
      initiative({
        period: { asGiven: 'x', end: { on: '2026-12-31' } },
        money: [money({ until: { on: '2019' } }), money({ until: { on: '2026-12-31' } })],
      }),
      [],
    )
    const next = nextEnd(all, '2026-11-21')
    expect(next).toMatchObject({ what: 'money', lastDay: '2026-12-31' })
    expect(next && daysUntil(next, '2026-11-21')).toBe(40)
    expect(nextEnd(all, '2027-01-01')).toBeUndefined()
  })
})
