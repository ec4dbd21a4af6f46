import type { Language } from '../messages/texts.ts'

/** A stretch of text that is set in one way. */
export interface Phrase {
  readonly text: string
  readonly strong?: boolean
  /** Where it is in another language than the slide: Dutch names on an English slide. */
  readonly language?: Language
  /** Leads to the address behind the source line. */
  readonly linked?: boolean
}

/** What stands in one place: plain text, or stretches one after the other. */
export type Words = string | readonly Phrase[]

export const phrasesOf = (words: Words): readonly Phrase[] =>
  typeof words === 'string' ? [{ text: words }] : words

/** The text alone. */
export const plainText = (words: Words): string =>
  typeof words === 'string' ? words : words.map(({ text }) => text).join('')
