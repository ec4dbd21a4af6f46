import type { SlideColour } from '../colours.ts'
import { type Phrase, phrasesOf, type Words } from '../words.ts'
import { type Hand, officeLanguage } from './hand.ts'
import { fill, hundredths } from './paint.ts'
import { attribute, element, type Markup, xml } from './xml.ts'

/** How letters are set; what is absent comes from the place that the text stands in. */
export interface Letters {
  /** In points. */
  readonly size?: number | undefined
  readonly strong?: boolean
  readonly colour?: SlideColour
}

export interface Setting extends Letters {
  readonly align?: 'start' | 'middle' | 'end' | undefined
  /** From 0. */
  readonly level?: number
  /** Height of a line in points, where rows must be as high in every font. */
  readonly lineHeight?: number
}

const ALIGNMENTS = { start: 'l', middle: 'ctr', end: 'r' } as const

/** Each stretch says its language: without it a screen reader reads Dutch as the language of the computer. */
export function paragraph(words: Words, hand: Hand, setting: Setting = {}): Markup {
  const { align, level, lineHeight } = setting
  const leading =
    lineHeight !== undefined && xml`<a:lnSpc><a:spcPts val="${hundredths(lineHeight)}"/></a:lnSpc>`
  const properties = [
    attribute('lvl', level),
    attribute('algn', align === undefined ? undefined : ALIGNMENTS[align]),
  ]
  return xml`
    <a:p>
      ${element('a:pPr', properties, leading)}
      ${phrasesOf(words).map((phrase) => run(phrase, hand, setting))}
      ${element('a:endParaRPr', letterAttributes({ text: '' }, hand, setting), undefined)}
    </a:p>`
}

/**
 * A linked stretch looks like one; the link itself is that of its shape. LibreOffice sets a link within a text on a line of its
 * own and breaks it within words.
 */
const run = (phrase: Phrase, hand: Hand, setting: Setting): Markup => {
  const colour = phrase.linked === true ? 'accent' : setting.colour
  const properties = element(
    'a:rPr',
    letterAttributes(phrase, hand, setting),
    colour !== undefined && fill(colour, hand),
  )
  return xml`<a:r>${properties}<a:t>${phrase.text}</a:t></a:r>`
}

const letterAttributes = (phrase: Phrase, hand: Hand, { size, strong }: Letters) => [
  attribute('lang', officeLanguage(phrase.language ?? hand.language)),
  attribute('sz', size === undefined ? undefined : hundredths(size)),
  attribute('b', phrase.strong === true || strong === true),
  attribute('u', phrase.linked === true ? 'sng' : undefined),
  attribute('dirty', '0'),
]

/** A paragraph for each line of a text. */
export const lines = (text: string, hand: Hand): Markup[] =>
  text.split(/\r\n|\r|\n/).map((line) => paragraph(line, hand))
