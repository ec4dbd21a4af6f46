import { describe, expect, it } from 'vitest'
import { hasBegun, isOver, precisionOf, rangeOf } from './impreciseDate.ts'

describe('imprecise dates', () => {
  it('keeps the precision of the source', () => {
    expect(precisionOf({ on: '2016' })).toBe('year')
    expect(precisionOf({ on: '2018-03' })).toBe('month')
    expect(precisionOf({ on: '2018-04-24' })).toBe('day')
  })

  it.each([
    [{ on: '2016' }, '2016-01-01', '2016-12-31'],
    [{ on: '2016', part: 'early' }, '2016-01-01', '2016-04-30'],
    [{ on: '2026', part: 'late' }, '2026-09-01', '2026-12-31'],
    [{ on: '2024-02' }, '2024-02-01', '2024-02-29'],
    [{ on: '2018-03', part: 'middle' }, '2018-03-11', '2018-03-20'],
    [{ on: '2018-04-24' }, '2018-04-24', '2018-04-24'],
  ] as const)('knows the first and last day that %o can mean', (date, first, last) => {
    expect(rangeOf(date)).toEqual({ first, last })
  })

  it('calls a period over only when its last possible day has passed', () => {
    const period = {
      asGiven: '2013 – begin 2016',
      start: { on: '2013' },
      end: { on: '2016', part: 'early' },
    } as const
    expect(isOver(period, '2016-04-30')).toBe(false)
    expect(isOver(period, '2016-05-01')).toBe(true)
  })

  it('does not take the year that is aimed at for an end', () => {
    const period = {
      asGiven: 'sinds 2018, streefjaar 2030',
      start: { on: '2018' },
      end: { on: '2030', aim: true },
    } as const
    expect(isOver(period, '2031-06-01')).toBe(false)
  })

  it('never ends a period of which only the length is given', () => {
    const period = { asGiven: '26-month project', duration: 'P26M' }
    expect(isOver(period, '2099-01-01')).toBe(false)
    expect(hasBegun(period, '2026-11-21')).toBeUndefined()
  })
})
