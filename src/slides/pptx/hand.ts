import type { slideTexts } from '../../messages/slides.ts'
import type { Language } from '../../messages/texts.ts'
import type { Measure } from '../measure.ts'
import type { SlideTheme } from '../slideTheme.ts'

/** What everything in a file is written with. */
export interface Hand {
  readonly language: Language
  readonly texts: (typeof slideTexts)[Language]
  readonly theme: SlideTheme
  readonly measure: Measure
}

/** Languages as Office names them. */
const OFFICE_LANGUAGES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

export const officeLanguage = (language: Language): string => OFFICE_LANGUAGES[language]

/** The same by their numbers, in the formats of figures ([MS-LCID]; ECMA-376 part 1, 18.8.31). */
const OFFICE_NUMBERS: Readonly<Record<Language, string>> = { nl: '413', en: '809' }

export const officeNumber = (language: Language): string => OFFICE_NUMBERS[language]
