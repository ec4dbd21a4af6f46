import { describe, expect, it } from 'vitest'
import { columnWidths as widthsOf } from './columnWidths.ts'

/** Of one row that has in each column the widest that stands there. */
const columnWidths = (widest: readonly number[], narrowest: readonly number[], width: number) =>
  widthsOf({ widest, narrowest, rows: [widest], around: 0 }, width)
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

  it('make the table as low as they can: a column with few long cells gives way to one with many', () => {
    const rows = [[400, 380], ...Array.from({ length: 9 }, () => [100, 380])]
    const widths = widthsOf({ widest: [400, 380], narrowest: [60, 60], rows, around: 0 }, 500)
    expect(Math.round(widths[0] ?? 0)).toBeLessThanOrEqual(125)
    expect(Math.round((widths[0] ?? 0) + (widths[1] ?? 0))).toBe(500)
  })

  it('fill the whole also where nothing fits', () => {
    expect(rounded(columnWidths([400, 400], [300, 300], 300))).toEqual([150, 150])
  })
})
