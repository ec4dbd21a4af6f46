import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clearOf } from './barScale.ts'

describe('the figure behind a bar', () => {
  it('stands right behind it where no line is near', () => {
    expect(clearOf(undefined, 100, 30, false)).toBe(106)
    expect(clearOf(300, 100, 30, false)).toBe(106)
    expect(clearOf(40, 100, 30, false)).toBe(106)
  })

  it('steps over the line of the comparator', () => {
    expect(clearOf(120, 100, 30, false)).toBe(126)
    expect(clearOf(80, 100, 30, true)).toBe(74)
  })

  it('is never crossed by that line, on either side of zero', () => {
    const pixels = fc.integer({ min: 0, max: 400 })
    fc.assert(
      fc.property(
        pixels,
        pixels,
        fc.integer({ min: 8, max: 60 }),
        fc.boolean(),
        (line, reach, width, isLeft) => {
          const x = clearOf(line, reach, width, isLeft)
          expect(isLeft ? line < x - width || line > x : line < x || line > x + width).toBe(true)
        },
      ),
    )
  })
})
