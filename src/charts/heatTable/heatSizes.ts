import type { ComparedRow } from '../../domain/comparison/comparison.ts'

/** In rem: rows in which a name takes one line, two and three, and narrow ones. All leave room for a reader's own spacing. */
const ROWS = [2, 2.625, 3.625]
const COMPACT_ROW = 1.625
const COLUMN = 6.75
const NARROW_COLUMN = 5.5
const COMPACT_COLUMN = 3.75

/** What a letter of a head takes, of the widest of its kind, and what stands beside a word: none is to be broken in the middle. */
const LETTER = 0.43
const THIN = { letters: /[fijlrt1I().,]/g, size: 0.26 }
const BROAD = { letters: /[mwMW]/g, size: 0.69 }
const BESIDE_WORD = 0.8125
/** A column as wide as a longer word would leave no room for others. */
const WIDEST_COLUMN = 9

/** Letters of a name that one line holds. */
const ONE_LINE = { wide: 30, narrow: 15 }

/** Rows lower than this would be too small to press. */
const LOWEST_PX = 24

/** Where a line may end. */
const WORD_ENDS = /[\s/-]+/

interface Looks {
  compact: boolean
  isWide: boolean
  /** Names of the columns. */
  heads: readonly string[]
  /** CSS pixels of the reader's letter size. */
  rem: number
}

/** Height of every row and width of every column in CSS pixels: known beforehand, so that nothing has to be measured. */
export function heatSizes(
  rows: readonly ComparedRow[],
  { compact, isWide, heads, rem }: Looks,
): { row: number; column: number; lines: number } {
  const line = isWide ? ONE_LINE.wide : ONE_LINE.narrow
  let longest = 0
  for (const { name, within = '' } of rows) longest = Math.max(longest, name.length + within.length)
  const lines = Math.min(ROWS.length, Math.max(1, Math.ceil(longest / line)))
  const row = compact && lines === 1 ? COMPACT_ROW : (ROWS[lines - 1] ?? 0)
  return {
    lines,
    row: Math.max(LOWEST_PX, Math.round(row * rem)),
    column: Math.round((compact ? COMPACT_COLUMN : columnFor(heads, isWide ? COLUMN : NARROW_COLUMN)) * rem),
  }
}

/** Wide enough for the longest word of the heads. */
function columnFor(heads: readonly string[], least: number): number {
  const longest = Math.max(0, ...heads.flatMap((head) => head.split(WORD_ENDS).map(widthOf)))
  return Math.max(least, Math.min(WIDEST_COLUMN, longest + BESIDE_WORD))
}

/** About what a word takes on the screen, rather too much than too little. */
function widthOf(word: string): number {
  const thin = word.match(THIN.letters)?.length ?? 0
  const broad = word.match(BROAD.letters)?.length ?? 0
  return thin * THIN.size + broad * BROAD.size + (word.length - thin - broad) * LETTER
}
