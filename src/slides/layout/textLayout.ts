import type { Paragraph, TextBody } from '../content.ts'
import type { Measure } from '../measure.ts'
import { SIZES } from '../places.ts'
import { fitWords, type Fitted } from './fitWords.ts'

/** How far text and its mark are set in, in points, by level. */
export const INDENT = { 1: 18, 2: 40 } as const
/** Between the mark and the text. */
export const HANGING = 18
/** What stands before a paragraph, by level. */
export const BULLETS = { 1: '•', 2: '–' } as const
/** Above each paragraph, in points. */
export const PARAGRAPH_GAP = 8

export interface ParagraphLayout {
  readonly level: Paragraph['level']
  /** From the top of the body, in points. */
  readonly y: number
  readonly words: Fitted
}

/** The paragraphs below each other, at the one size that text has. */
export function textLayout(
  { paragraphs }: TextBody,
  width: number,
  measure: Measure,
): { readonly paragraphs: readonly ParagraphLayout[]; readonly height: number } {
  let height = 0
  const set = paragraphs.map(({ words, level }) => {
    const room = { width: width - INDENT[level], height: Number.POSITIVE_INFINITY }
    const fitted = fitWords(words, room, SIZES.text, measure)
    const y = height + PARAGRAPH_GAP
    height = y + fitted.height
    return { level, y, words: fitted }
  })
  return { paragraphs: set, height }
}
