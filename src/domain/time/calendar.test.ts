import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, dayInNetherlands, daysBetween, isDay } from './calendar.ts'

describe('calendar days', () => {
  it('counts the days to the end of the brede SPUK and to the omgevingsvisie', () => {
    expect(daysBetween('2026-11-21', '2026-12-31')).toBe(40)
    expect(daysBetween('2026-11-21', '2027-01-01')).toBe(41)
  })

  it('counts a day in which summer time begins as one day', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  })

  it('turns a day that the month lacks into its last one', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
    expect(addMonths('2025-12-12', 24)).toBe('2027-12-12')
  })

  it('refuses a day that does not exist', () => {
    expect(isDay('2026-02-30')).toBe(false)
    expect(isDay('2026-2-3')).toBe(false)
    expect(() => daysBetween('2026-02-30', '2026-03-01')).toThrow('2026-02-30')
  })

  it('adds and counts days as each other’s inverse', () => {
    const days = fc.integer({ min: -40_000, max: 40_000 })
    fc.assert(
      fc.property(days, (count) => {
        expect(daysBetween('2026-11-21', addDays('2026-11-21', count))).toBe(count)
      }),
    )
  })

  it('takes the day of the Netherlands, also just before midnight elsewhere', () => {
    expect(dayInNetherlands(new Date('2026-11-20T23:30:00Z'))).toBe('2026-11-21')
    expect(dayInNetherlands(new Date('2026-07-31T22:30:00Z'))).toBe('2026-08-01')
  })
})
