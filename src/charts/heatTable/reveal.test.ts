import { describe, expect, it } from 'vitest'
import { nearest, wholeRows } from './reveal.ts'

describe('scrolling to a cell', () => {
  it('goes no further than needed', () => {
    expect(nearest(100, 150, 20, 200)).toBe(100)
    expect(nearest(100, 40, 20, 200)).toBe(40)
    expect(nearest(100, 500, 20, 200)).toBe(320)
  })

  it('leaves a whole row under the head, and a reader who need not go anywhere where he is', () => {
    expect(wholeRows(0, 329, 32)).toBe(352)
    expect(wholeRows(500, 320, 32)).toBe(320)
    expect(wholeRows(15, 15, 32)).toBe(15)
  })
})
