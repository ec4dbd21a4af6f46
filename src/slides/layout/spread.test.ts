import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spread } from './spread.ts'

describe('labels beside the ends of lines', () => {
  it('stay where they want to be while there is room', () => {
    expect(spread([50, 10], 20, 0, 100)).toEqual([50, 10])
  })

  it('give way to both sides, in order', () => {
    expect(spread([50, 52], 20, 0, 100)).toEqual([41, 61])
    expect(spread([99, 98], 20, 0, 100)).toEqual([100, 80])
  })

  it('never come nearer than the distance, and stay inside, where all fit', () => {
    const wanted = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 10 })
    fc.assert(
      fc.property(wanted, (ys) => {
        const at = spread(ys, 20, 0, 300).toSorted((a, b) => a - b)
        expect(at.filter((y) => y < -1e-6 || y > 300 + 1e-6)).toEqual([])
        const gaps = at.slice(1).map((y, place) => y - (at[place] ?? 0))
        expect(gaps.filter((gap) => gap < 20 - 1e-6)).toEqual([])
      }),
    )
  })
})
