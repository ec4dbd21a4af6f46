import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BESIDE, headLabels, placeNames } from './placeLabels.ts'

const WIDTH = 400
const places = fc.array(fc.integer({ min: 0, max: WIDTH }), { minLength: 1, maxLength: 24 })

describe('names below the axis', () => {
  it('hang lower where another would be in the way', () => {
    const names = placeNames(
      [
        { item: 'a', x: 100, width: 80 },
        { item: 'b', x: 120, width: 80 },
        { item: 'c', x: 300, width: 80 },
      ],
      3,
      WIDTH,
    )
    expect(Object.fromEntries(names.map(({ item, line }) => [item, line]))).toEqual({ a: 1, b: 0, c: 0 })
  })

  it('stay within the drawing, and are crossed by no other name and no pole', () => {
    fc.assert(
      fc.property(places, (xs) => {
        const names = placeNames(
          xs.map((x, item) => ({ item, x, width: 90 })),
          4,
          WIDTH,
          2,
        )
        for (const one of names) {
          expect(one.left).toBeGreaterThanOrEqual(0)
          expect(one.left + 90).toBeLessThanOrEqual(WIDTH)
          for (const other of names) {
            if (one === other) continue
            const isBeside = other.left >= one.left + 90 || one.left >= other.left + 90
            expect(one.line !== other.line || isBeside).toBe(true)
            // A pole reaches as far as its own name.
            const isClear = other.x <= one.left || other.x >= one.left + 90 || other.line < one.line
            expect(isClear).toBe(true)
          }
        }
      }),
    )
  })

  it('are there of what must be named, whatever else there is', () => {
    fc.assert(
      fc.property(places, (xs) => {
        const names = placeNames(
          xs.map((x, item) => ({ item, x, width: 90 })),
          8,
          WIDTH,
          2,
        )
        for (const item of [0, 1].slice(0, xs.length))
          expect(names.some((each) => each.item === item)).toBe(true)
      }),
    )
  })
})

describe('the words at the head of upright lines', () => {
  it('stand outwards where there is room', () => {
    expect(
      headLabels(
        [
          { x: 150, width: 90 },
          { x: 200, width: 150 },
        ],
        WIDTH,
      ),
    ).toEqual([
      { row: 0, left: 150 - BESIDE - 90 },
      { row: 1, left: 200 + BESIDE },
    ])
  })

  it('stay within the drawing, and are not crossed by the other line', () => {
    const line = fc.record({
      x: fc.integer({ min: 0, max: WIDTH }),
      width: fc.integer({ min: 20, max: 190 }),
    })
    fc.assert(
      fc.property(line, line, (...lines) => {
        const heads = headLabels(lines, WIDTH)
        for (const [place, { row, left }] of heads.entries()) {
          const right = left + (lines[place]?.width ?? 0)
          expect(left).toBeGreaterThanOrEqual(0)
          expect(right).toBeLessThanOrEqual(WIDTH)
          const { x } = lines[1 - place] ?? { x: 0 }
          const isBelow = (heads[1 - place]?.row ?? 0) > row
          expect(x <= left || x >= right || isBelow).toBe(true)
        }
      }),
    )
  })

  it('stand beside a line that is alone, on the side where there is room', () => {
    expect(headLabels([{ x: 390, width: 90 }], WIDTH)).toEqual([{ row: 0, left: 390 - BESIDE - 90 }])
    expect(headLabels([{ x: 10, width: 90 }], WIDTH)).toEqual([{ row: 0, left: 10 + BESIDE }])
  })
})
