import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fittingPiles, piles } from './distributionLayout.ts'

const region = (code: string, value: number) => ({
  code,
  name: code,
  value,
  cell: { state: 'value' as const, value },
})
const same = (value: number) => value

describe('dots', () => {
  it('stand where their values are, on each other where they would touch', () => {
    const dots = piles([region('a', 10), region('b', 12), region('c', 40)], same, 10, new Set())
    expect(dots.map(({ x, level }) => [x, level])).toEqual([
      [10, 0],
      [12, 1],
      [40, 0],
    ])
  })

  it('that are chosen stand at the foot', () => {
    const dots = piles([region('a', 10), region('b', 10)], same, 10, new Set(['b']))
    expect(dots.find(({ region: { code } }) => code === 'b')?.level).toBe(0)
  })

  it('never touch, whatever the values, and are made smaller where they are many', () => {
    const values = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 80 })
    fc.assert(
      fc.property(values, (given) => {
        const { dots, diameter } = fittingPiles(
          given.map((value, place) => region(`GM${place}`, value)),
          same,
          150,
          new Set(),
        )
        expect(dots).toHaveLength(given.length)
        for (const [place, dot] of dots.entries())
          for (const other of dots.slice(place + 1))
            expect(dot.level !== other.level || Math.abs(dot.x - other.x) >= diameter).toBe(true)
      }),
    )
  })
})
