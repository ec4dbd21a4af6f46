import { safeAddress } from './address.ts'
import type { SlideContent } from './content.ts'
import { type Phrase, phrasesOf } from './words.ts'

/** The line in the foot: the source, which leads to its address where there is one, and how old the data are. */
export function footWords({ source, sourceAddress, age }: SlideContent): readonly Phrase[] {
  const sources = phrasesOf(source).map((phrase) =>
    safeAddress(sourceAddress) === undefined ? phrase : { ...phrase, linked: true },
  )
  const ages = phrasesOf(age).filter(({ text }) => text !== '')
  return ages.length === 0 ? sources : [...sources, { text: ' · ' }, ...ages]
}
