import { type Measure, spacious } from '../measure.ts'
import { plainText, type Words } from '../words.ts'
import { type Line, wrapWords } from './wrapWords.ts'

/** Height of a line in letters' sizes: what Arial asks for, and PowerPoint gives. */
export const LINE_HEIGHT = 1.15
/** Titles of more than one line stand closer. */
export const TITLE_LEADING = LINE_HEIGHT * 0.9

/** A text as it stands in its place. */
export interface Fitted {
  readonly lines: readonly Line[]
  /** Of the letters, in points. */
  readonly size: number
  readonly lineHeight: number
  /** Of all lines together, in points. */
  readonly height: number
  /** It did not fit at any size: the last line ends in "…". */
  readonly isCut: boolean
}

interface Room {
  readonly width: number
  readonly height: number
}

interface Setting {
  readonly strong?: boolean
  /** In letters' sizes; `LINE_HEIGHT` when absent. */
  readonly leading?: number
}

/** The words in lines, at the first of the sizes at which they fit with room to spare; cut short where none does. */
export function fitWords(
  words: Words,
  room: Room,
  sizes: readonly number[],
  measure: Measure,
  { strong = false, leading = LINE_HEIGHT }: Setting = {},
): Fitted {
  const wide = spacious(measure)
  const at = (size: number): Fitted => {
    const lines = wrapWords(words, room.width + ROUNDING, (text, isStrong) =>
      wide(text, size, strong || isStrong),
    )
    const lineHeight = size * leading
    return { lines, size, lineHeight, height: lines.length * lineHeight, isCut: false }
  }
  let last: Fitted | undefined
  for (const size of sizes) {
    last = at(size)
    if (last.height <= room.height + ROUNDING) return last
  }
  return cutToFit(last ?? at(0), room, wide, strong)
}

/** Sums of tenths are off by a little. */
const ROUNDING = 0.001

function cutToFit(fitted: Fitted, room: Room, wide: Measure, strong: boolean): Fitted {
  const count = Math.max(1, Math.floor((room.height + ROUNDING) / fitted.lineHeight))
  const kept = fitted.lines.slice(0, count)
  const final = kept.at(-1) ?? []
  const { size } = fitted
  const shortened = shorten(plainText(final), room.width, (text) => wide(text, size, strong), true)
  const lines = [...kept.slice(0, -1), [{ ...final[0], text: shortened }]]
  return { ...fitted, lines, height: lines.length * fitted.lineHeight, isCut: true }
}

/** A text that fits in a width, with "…" where something was left out. */
export function shorten(
  text: string,
  width: number,
  widthOf: (text: string) => number,
  always = false,
): string {
  if (!always && widthOf(text) <= width) return text
  const characters = Array.from(text)
  while (characters.length > 0 && widthOf(`${characters.join('')}…`) > width) characters.pop()
  return `${characters.join('').trimEnd()}…`
}
