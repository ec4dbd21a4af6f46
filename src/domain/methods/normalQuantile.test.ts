import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalQuantile } from './normalQuantile.ts'

describe('the normal quantile', () => {
  // Worked out with forty digits.
  it.each([
    [0.975, 1.959963984540054],
    [0.999, 3.090232306167813],
    [0.9, 1.2815515655446004],
    [0.6, 0.2533471031357997],
    [0.001, -3.090232306167813],
    [1e-15, -7.941345326170998],
    [1e-300, -37.0470962993612],
  ])('of %d is %d', (probability, expected) => {
    expect(Math.abs(normalQuantile(probability) / expected - 1)).toBeLessThan(2e-15)
  })

  it('is 0 in the middle and endless at both ends', () => {
    expect([0, 0.5, 1].map(normalQuantile)).toEqual([-Infinity, 0, Infinity])
  })

  it('rises, and mirrors around the middle', () => {
    const fraction = fc.integer({ min: 1, max: 2 ** 20 - 1 }).map((each) => each / 2 ** 20)
    fc.assert(
      fc.property(fraction, fraction, (one, other) => {
        expect(normalQuantile(one) < normalQuantile(other)).toBe(one < other)
        expect(normalQuantile(1 - one)).toBe(-normalQuantile(one) + 0)
      }),
    )
  })

  it.each([-0.1, 1.1, Number.NaN])('refuses %d, which is no probability', (probability) => {
    expect(() => normalQuantile(probability)).toThrow(`probability ${probability}`)
  })
})
