import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisOf } from './axisTicks.ts'

describe('the ticks of a line axis', () => {
  it.each([
    { values: [48.5, 57.8], percentage: true, ticks: [48, 50, 52, 54, 56, 58] },
    { values: [66.4, 78.4], percentage: true, ticks: [65, 70, 75, 80] },
    { values: [14.8, 15], percentage: true, ticks: [12, 14, 16, 18] },
    { values: [0.2, 0.4], percentage: true, ticks: [0, 1, 2, 3, 4, 5] },
    { values: [98, 99], percentage: true, ticks: [95, 96, 97, 98, 99, 100] },
    { values: [212, 212], percentage: false, ticks: [200, 205, 210, 215, 220, 225] },
    { values: [63, 66.9], percentage: false, ticks: [60, 62, 64, 66, 68, 70] },
    { values: [-0.3, 0.4], percentage: false, ticks: [-0.4, -0.2, 0, 0.2, 0.4] },
  ])('cover $values in at most five round steps: $ticks', ({ values, percentage, ticks }) => {
    expect(axisOf(values, percentage).ticks).toEqual(ticks)
  })

  it('have the decimals that their step needs', () => {
    expect(axisOf([-0.3, 0.4], false).digits).toBe(1)
    expect(axisOf([48.5, 57.8], true).digits).toBe(0)
  })

  it('are none where there is no figure', () => {
    expect(axisOf([], true).ticks).toEqual([])
  })

  it('hold every value, in order, in two to six ticks, whatever the values', () => {
    const percentages = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(percentages, (values) => {
        const { ticks } = axisOf(values, true)
        expect(ticks.length).toBeGreaterThanOrEqual(2)
        expect(ticks.length).toBeLessThanOrEqual(6)
        expect(ticks[0]).toBeLessThanOrEqual(Math.min(...values))
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...values))
        expect(ticks[0]).toBeGreaterThanOrEqual(0)
        expect(ticks.at(-1)).toBeLessThanOrEqual(100)
        expect(ticks).toEqual(ticks.toSorted((a, b) => a - b))
      }),
    )
  })
})
