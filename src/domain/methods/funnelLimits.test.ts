import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { funnelLimits } from './funnelLimits.ts'
import { wilsonInterval } from './wilson.ts'

const BASELINE = 0.124530945114324

/** Denominator, then both limits in per cent at 95 and at 99.8 per cent. */
const WORKED = [
  [1, 0.0, 77.1684189773995, 0.0, 100.0],
  [2, 0.0, 58.2137392880054, 0.0, 84.6029013216939],
  [5, 0.0, 41.3946674498039, 0.0, 58.0846389637433],
  [10, 0.0, 32.91787699436, 0.0, 44.7194690296768],
  [28, 0.223047757732239, 24.6831412651326, 0.0, 31.7359414832844],
  [31, 0.829879114961685, 24.0763099079032, 0.0, 30.7791637673173],
  [74, 4.930090851723644, 19.9760981711412, 0.591739337548272, 24.3144496853166],
  [196, 7.830571335291927, 17.0756176875729, 5.164863417598823, 19.741325605266],
  [850, 10.233377194842081, 14.6728118280228, 8.953314813236938, 15.9528742096279],
  [3686, 11.38716259170329, 13.5190264311616, 10.772462989371379, 14.1337260334935],
  [16002, 11.941506922584441, 12.9646821002804, 11.64648555996048, 13.2597034629044],
  [63000, 12.195262487218761, 12.7109265356461, 12.046576403408883, 12.859612619456],
] as const

/** The largest relative error; of a figure that should be 0, its size. */
const largestError = (pairs: readonly (readonly [actual: number, expected: number])[]): number =>
  Math.max(...pairs.map(([actual, expected]) => Math.abs(expected === 0 ? actual : actual / expected - 1)))

function limitsOf(baseline: number, denominator: number, level?: 95 | 99.8) {
  const result = funnelLimits(baseline, denominator, level)
  if (result.state !== 'limits') throw new Error(`no limits: ${JSON.stringify(result)}`)
  return result
}

describe('the limits of a funnel', () => {
  it.each(WORKED)('for %d people', (denominator, lower95, upper95, lower998, upper998) => {
    const usual = limitsOf(BASELINE, denominator)
    const strict = limitsOf(BASELINE, denominator, 99.8)
    const error = largestError([
      [100 * usual.lower, lower95],
      [100 * usual.upper, upper95],
      [100 * strict.lower, lower998],
      [100 * strict.upper, upper998],
    ])
    expect(error).toBeLessThanOrEqual(1e-9)
  })

  it('leave out exactly the proportions of which the Wilson interval leaves out the baseline', () => {
    const sizes = fc
      .integer({ min: 1, max: 5000 })
      .chain((size) => fc.tuple(fc.integer({ min: 0, max: size }), fc.constant(size)))
    fc.assert(
      fc.property(sizes, fc.double({ min: 0.01, max: 0.99, noNaN: true }), ([count, size], baseline) => {
        const funnel = limitsOf(baseline, size)
        const wilson = wilsonInterval(count, size)
        if (wilson.state !== 'figure') throw new Error('no interval')
        expect(wilson.value < funnel.lower).toBe(wilson.upper < baseline)
        expect(wilson.value > funnel.upper).toBe(wilson.lower > baseline)
      }),
    )
  })

  it('cannot be drawn for nobody, for part of a person, or around what is no proportion', () => {
    expect(funnelLimits(0.5, 0)).toEqual({ state: 'not-computable', reason: 'no-denominator' })
    expect(funnelLimits(0.5, 2.5)).toMatchObject({ field: 'denominator', value: 2.5, remedy: 'whole-number' })
    expect(() => funnelLimits(12.5, 100)).toThrow('baseline 12.5')
  })
})
