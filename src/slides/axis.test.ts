import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { along, axisAround, tickDigits, ticksOf } from './axis.ts'

describe('a scale', () => {
  it('begins at nothing for bars, and where the points begin for points', () => {
    expect(axisAround([48, 60.1], true)).toEqual({ min: 0, max: 70, step: 10 })
    expect(axisAround([48, 60.1], false)).toEqual({ min: 48, max: 62, step: 2 })
  })

  it('has room below nothing too', () => {
    expect(axisAround([-12, 30], true)).toEqual({ min: -20, max: 30, step: 10 })
  })

  it('is a scale without figures, with one, and with ones that are alike', () => {
    expect(ticksOf(axisAround([], true)).length).toBeGreaterThan(1)
    expect(axisAround([5, 5], false).max).toBeGreaterThan(axisAround([5, 5], false).min)
    expect(axisAround([0], true).max).toBeGreaterThan(0)
  })

  it('is written with the decimals that its steps need', () => {
    const axis = axisAround([0, 0.6], true)
    expect(ticksOf(axis)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6])
    expect(tickDigits(axis)).toBe(1)
  })

  it('holds all figures between its ends, in few steps', () => {
    const figure = fc
      .double({ min: -1e6, max: 1e6, noNaN: true })
      .filter((each) => each === 0 || Math.abs(each) > 1e-6)
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1 }), fc.boolean(), (figures, fromZero) => {
        const axis = axisAround(figures, fromZero)
        const slack = axis.step * 1e-6
        expect(Math.min(...figures)).toBeGreaterThanOrEqual(axis.min - slack)
        expect(Math.max(...figures)).toBeLessThanOrEqual(axis.max + slack)
        expect(ticksOf(axis).length).toBeLessThanOrEqual(11)
      }),
    )
  })

  it('is drawn from one end to the other', () => {
    const place = along({ min: 10, max: 20, step: 5 }, 100, 50)
    expect([10, 15, 20].map(place)).toEqual([100, 75, 50])
  })
})
