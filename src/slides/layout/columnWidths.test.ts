import { describe, expect, it } from 'vitest'
import { columnWidths } from './columnWidths.ts'

const rounded = (widths: readonly number[]) => widths.map((width) => Math.round(width))

describe('widths of columns', () => {
  it('share what is left by what they need', () => {
    expect(columnWidths([100, 50], [10, 10], 300)).toEqual([200, 100])
  })

  it('do not run apart where little stands in them', () => {
    expect(columnWidths([40, 20], [10, 10], 300)).toEqual([100, 50])
  })

  it('take from the widest where there is too little', () => {
    expect(rounded(columnWidths([400, 100, 50], [80, 60, 40], 300))).toEqual([150, 100, 50])
  })

  it('leave the longest word whole', () => {
    expect(rounded(columnWidths([400, 200], [250, 40], 300))).toEqual([250, 50])
  })

  it('fill the whole also where nothing fits', () => {
    expect(rounded(columnWidths([400, 400], [300, 300], 300))).toEqual([150, 150])
  })
})
