import { describe, expect, it } from 'vitest'
import { observation } from '../../../tests/builders/dataset.ts'
import type { Goal, ImpreciseDate } from '../register/things.ts'
import { isTargetDatePast, lacksFigureOfYear, lastYears } from './targetDate.ts'

const TODAY = '2026-11-21'

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

  it('that is not given, or only about, has not passed', () => {
    expect(isPast(undefined)).toBe(false)
    expect(isPast({ on: '2020', about: true })).toBe(false)
  })
})

describe('whether a target was reached', () => {
  const figures = [
    observation({ period: '2023/2025' }),
    observation({ period: '2022' }),
    observation({ period: '2026', cell: { state: 'suppressed' } }),
    observation({ period: '2026', region: 'GM0034' }),
  ]
  const years = lastYears(figures, ['GM0935', 'NL01'])
  const lacks = (parts: Partial<NonNullable<Goal['target']>>, known: typeof years | undefined = years) =>
    lacksFigureOfYear(
      { form: 'at-least', value: 80, unit: 'percent', indicator: 'overgewicht', ...parts },
      known,
    )

  it('cannot be seen without a figure of its year or later', () => {
    expect(years).toEqual(new Map([['overgewicht', 2025]]))
    expect(lacks({ year: { on: '2025', part: 'late' } })).toBe(false)
    expect(lacks({ year: { on: '2026' } })).toBe(true)
    expect(lacks({ year: { on: '2020' }, indicator: 'rokers' })).toBe(true)
  })

  it('is not looked up without a year, or before the figures are there', () => {
    expect(lacks({})).toBeUndefined()
    expect(
      lacksFigureOfYear(
        { form: 'at-least', value: 80, unit: 'percent', indicator: 'x', year: { on: '2020' } },
        undefined,
      ),
    ).toBeUndefined()
    expect(
      lacksFigureOfYear({ form: 'at-least', value: 80, unit: 'percent', year: { on: '2020' } }, undefined),
    ).toBe(true)
  })
})
