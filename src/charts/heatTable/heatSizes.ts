import type { ComparedRow } from '../../domain/comparison/comparison.ts'

/** In rem: rows of one line, narrow ones, and rows in which a name takes two. All leave room for a reader's own spacing. */
const ROW = 2
const COMPACT_ROW = 1.625
const TALL_ROW = 2.625
const COLUMN = 6.75
const NARROW_COLUMN = 5.5
const COMPACT_COLUMN = 3.75

/** A longer name takes two lines beside the figures. */
const ONE_LINE = { wide: 30, compact: 22, narrow: 14 }

/** Rows lower than this would be too small to press. */
const LOWEST_PX = 24

let remPx: number | undefined

/** CSS pixels of the reader's own letter size; asked once, since asking makes the browser lay out the page. */
function rem(): number {
  remPx ??= Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  return remPx
}

/** Height of every row and width of every column in CSS pixels: known beforehand, so that nothing has to be measured. */
export function heatSizes(
  rows: readonly ComparedRow[],
  { compact, isWide }: { compact: boolean; isWide: boolean },
): { row: number; column: number } {
  const line = isWide ? (compact ? ONE_LINE.compact : ONE_LINE.wide) : ONE_LINE.narrow
  const isTall = rows.some(({ name, within = '' }) => name.length + within.length > line)
  const row = isTall ? TALL_ROW : compact ? COMPACT_ROW : ROW
  return {
    row: Math.max(LOWEST_PX, Math.round(row * rem())),
    column: Math.round((compact ? COMPACT_COLUMN : isWide ? COLUMN : NARROW_COLUMN) * rem()),
  }
}
