import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels } from './placeLabels.ts'

describe('labels at the end of lines', () => {
  it('stay where they want to be when there is room', () => {
    expect(placeLabels([20, 70], 18, 0, 100)).toEqual([20, 70])
  })

  it('make room for each other evenly', () => {
    expect(placeLabels([50, 52], 18, 0, 100)).toEqual([42, 60])
  })

  it('stay within the plot', () => {
    expect(placeLabels([2, 99], 18, 10, 90)).toEqual([10, 90])
  })

  it('never overlap and keep the order of their lines, whatever the heights', () => {
    const heights = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(heights, (wanted) => {
        const placed = placeLabels(wanted, 18, 0, 300)
        const inOrder = placed
          .map((y, place) => ({ y, wanted: wanted[place] ?? 0 }))
          .toSorted((a, b) => a.y - b.y)
        for (const [place, label] of inOrder.entries()) {
          const above = inOrder[place - 1]
          if (above === undefined) continue
          expect(label.y - above.y).toBeGreaterThanOrEqual(18 - 1e-6)
          expect(label.wanted).toBeGreaterThanOrEqual(above.wanted)
        }
        expect(Math.min(...placed)).toBeGreaterThanOrEqual(-1e-6)
        expect(Math.max(...placed)).toBeLessThanOrEqual(300 + 1e-6)
      }),
    )
  })
})
