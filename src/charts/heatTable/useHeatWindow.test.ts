import { describe, expect, it } from 'vitest'
import { drawnRange, withKept } from './useHeatWindow.ts'

const range = (startIndex: number, endIndex: number) => ({ startIndex, endIndex, overscan: 2, count: 20 })

describe('what is drawn of a long table', () => {
  it('is what is in view and a little around it', () => {
    expect(withKept(range(5, 7), -1)).toEqual([3, 4, 5, 6, 7, 8, 9])
    expect(withKept(range(0, 2), -1)).toEqual([0, 1, 2, 3, 4])
    expect(withKept(range(18, 19), -1)).toEqual([16, 17, 18, 19])
  })

  it('keeps the one that has the focus, wherever the reader scrolls', () => {
    expect(withKept(range(5, 7), 1)).toEqual([1, 3, 4, 5, 6, 7, 8, 9])
    expect(withKept(range(5, 7), 15)).toEqual([3, 4, 5, 6, 7, 8, 9, 15])
    expect(withKept(range(5, 7), 6)).toEqual([3, 4, 5, 6, 7, 8, 9])
    expect(withKept(range(5, 7), 99)).toEqual([3, 4, 5, 6, 7, 8, 9])
  })

  it('counts what is left out before each', () => {
    expect(drawnRange([0, 7, 8])).toEqual([
      { at: 0, skipped: 0 },
      { at: 7, skipped: 6 },
      { at: 8, skipped: 0 },
    ])
  })
})
