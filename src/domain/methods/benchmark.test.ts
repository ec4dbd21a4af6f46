import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { POLARITIES } from '../register/values.ts'
import { againstBenchmark } from './benchmark.ts'

const cell = (value: number, lower?: number, upper?: number) => ({
  state: 'value' as const,
  value,
  ...(lower === undefined || upper === undefined ? {} : { lower, upper }),
})

describe('a figure against a benchmark', () => {
  it.each([
    ['wholly above', cell(50, 48, 52), 'higher', true],
    ['wholly below', cell(30, 28, 32), 'lower', true],
    ['across', cell(42, 39, 45), 'higher', false],
    ['with the benchmark on its lower limit', cell(42, 40, 44), 'higher', false],
    ['with the benchmark on its upper limit', cell(38, 36, 40), 'lower', false],
    ['as large as it', cell(40, 39, 41), 'equal', false],
    ['without margins', cell(50), 'higher', undefined],
    ['with one limit only', { ...cell(50), lower: 48 }, 'higher', undefined],
    ['outside its own margins', cell(50, 60, 70), 'higher', undefined],
  ] as const)('%s', (_name, own, position, differs) => {
    const against = againstBenchmark(own, cell(40), 'none')
    expect(against?.position).toBe(position)
    expect(against?.differs).toBe(differs)
    expect(against?.testable).toBe(differs !== undefined)
  })

  it('gives order and difference whether or not it can be tested', () => {
    expect(againstBenchmark(cell(37.5), cell(40), 'lower-better')).toEqual({
      position: 'lower',
      difference: -2.5,
      testable: false,
      favourable: true,
    })
  })

  it('is better or worse by polarity, and neither where there is none or both are equal', () => {
    const favourable = (value: number, polarity: (typeof POLARITIES)[number]) =>
      againstBenchmark(cell(value, value - 1, value + 1), cell(40), polarity)?.favourable
    expect(favourable(50, 'higher-better')).toBe(true)
    expect(favourable(50, 'lower-better')).toBe(false)
    expect(favourable(50, 'none')).toBeUndefined()
    expect(favourable(40, 'higher-better')).toBeUndefined()
  })

  it('ignores the interval of the benchmark itself', () => {
    expect(againstBenchmark(cell(50, 48, 52), cell(47, 40, 60), 'none')?.differs).toBe(true)
  })

  it('is tested more strictly with the wider margins, where those are given and hold the figure', () => {
    const strictly = (strict?: { lower: number; upper: number }) =>
      againstBenchmark(cell(45, 42, 48), cell(40), 'none', strict)?.differsStrictly
    expect(strictly({ lower: 41, upper: 49 })).toBe(true)
    expect(strictly({ lower: 39, upper: 51 })).toBe(false)
    expect(strictly({ lower: 46, upper: 51 })).toBeUndefined()
    expect(strictly()).toBeUndefined()
  })

  it('says nothing where one of the two is absent', () => {
    expect(againstBenchmark({ state: 'suppressed' }, cell(40), 'none')).toBeUndefined()
    expect(againstBenchmark(cell(40), { state: 'not-distinguished' }, 'none')).toBeUndefined()
  })

  it('turns over with the sign of everything', () => {
    const number = fc.integer({ min: -1000, max: 1000 })
    fc.assert(
      fc.property(
        number,
        fc.nat(50),
        fc.nat(50),
        number,
        fc.constantFrom(...POLARITIES),
        (value, down, up, benchmark, polarity) => {
          const one = againstBenchmark(cell(value, value - down, value + up), cell(benchmark), polarity)
          const mirrored = againstBenchmark(
            cell(-value, -value - up, -value + down),
            cell(-benchmark),
            polarity,
          )
          const turned = { higher: 'lower', lower: 'higher', equal: 'equal' } as const
          expect(mirrored?.position).toBe(one && turned[one.position])
          expect(mirrored?.differs).toBe(one?.differs)
          expect(mirrored?.favourable).toBe(one?.favourable === undefined ? undefined : !one.favourable)
        },
      ),
    )
  })
})
