import { cssOf, type SlideColour } from '../colours.ts'
import type { Box } from '../box.ts'
import type { Fitted } from '../layout/fitWords.ts'

/** How far the line of letters lies above the lower edge of a line, in letters' sizes: Arial. */
const DESCENT = 0.235

export interface TextBlockProps {
  words: Fitted
  /** Where the text begins, ends or has its middle, and the top of its first line. */
  x: number
  y: number
  anchor?: 'start' | 'middle' | 'end' | undefined
  colour?: SlideColour
  strong?: boolean
}

/** Lines of text as they were fitted. */
export function TextBlock({ words, x, y, anchor = 'start', colour = 'ink', strong = false }: TextBlockProps) {
  const { lines, size, lineHeight } = words
  return lines.map((line, place) => (
    <text
      // Lines have no other name than their place.
      // oxlint-disable-next-line react/no-array-index-key
      key={place}
      x={x}
      y={y + (place + 1) * lineHeight - DESCENT * size}
      fontSize={size}
      fontWeight={strong ? 700 : 400}
      textAnchor={anchor}
      style={{ fill: cssOf(colour) }}
    >
      {line.map((phrase, part) => (
        <tspan
          // oxlint-disable-next-line react/no-array-index-key
          key={part}
          lang={phrase.language}
          fontWeight={phrase.strong ? 700 : undefined}
          textDecoration={phrase.linked ? 'underline' : undefined}
          style={phrase.linked ? { fill: cssOf('accent') } : undefined}
        >
          {phrase.text}
        </tspan>
      ))}
    </text>
  ))
}

/** The top of a text that stands at the bottom, or in the middle, of a box. */
export const topOf = ({ y, height }: Box, words: Fitted, at: 'top' | 'middle' | 'bottom'): number =>
  at === 'top' ? y : at === 'bottom' ? y + height - words.height : y + (height - words.height) / 2

/** The line of letters that has `y` in the middle of its capitals. */
export const middleOf = (y: number, size: number): number => y + size * 0.36
