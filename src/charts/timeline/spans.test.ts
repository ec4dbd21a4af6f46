import { describe, expect, it } from 'vitest'
import { endAfter, monthsIn, spanOf } from './spans.ts'

describe('the days that a date can mean', () => {
  it.each([
    [{ on: '2018-04-24' }, '2018-04-24', '2018-04-24', true],
    [{ on: '2018-04' }, '2018-04-01', '2018-04-30', false],
    [{ on: '2016', part: 'early' }, '2016-01-01', '2016-04-30', false],
    [{ on: '2016' }, '2016-01-01', '2016-12-31', false],
    [{ on: '2018-10-10', about: true }, '2018-09-25', '2018-10-25', false],
    [{ on: '2018', about: true }, '2017-01-01', '2019-12-31', false],
  ] as const)('of %o', (date, first, last, exact) => {
    expect(spanOf(date)).toEqual({ first, last, exact })
  })
})

describe('a length', () => {
  it('is counted in months, and what is no length is not counted', () => {
    expect(monthsIn('P26M')).toBe(26)
    expect(monthsIn('P5Y')).toBe(60)
    expect(monthsIn('P1Y6M')).toBe(18)
    expect(monthsIn('P')).toBeUndefined()
    expect(monthsIn('twee jaar')).toBeUndefined()
  })

  it('ends as exactly as half its unit, never to the day', () => {
    const day = { first: '2015-11-01', last: '2015-11-01', exact: true }
    expect(endAfter(day, 'P4Y')).toEqual({ first: '2019-05-01', last: '2020-05-01', exact: false })
    expect(endAfter(day, 'P26M')).toEqual({ first: '2017-12-16', last: '2018-01-15', exact: false })
    expect(endAfter(day, 'P10D')?.exact).toBe(false)
  })

  it('never ends before it begins', () => {
    const year = { first: '2020-01-01', last: '2020-12-31', exact: false }
    expect(endAfter(year, 'P1M')?.first).toBe('2020-01-16')
    expect(endAfter({ first: '2020-05-01', last: '2020-05-01', exact: true }, 'P0Y3D')?.first).toBe(
      '2020-05-02',
    )
  })
})
