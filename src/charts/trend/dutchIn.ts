import type { Language } from '../../messages/texts.ts'
import type { Phrase, Words } from '../../slides/words.ts'

const HAS_LETTER = /\p{L}/u

/** A sentence of a slide in which names and words of the register, wherever they stand, say that they are Dutch. */
export function dutchIn(sentence: string, dutch: readonly string[], language: Language): Words {
  const given = dutch.filter((each) => HAS_LETTER.test(each)).toSorted((a, b) => b.length - a.length)
  if (language === 'nl' || given.length === 0) return sentence
  const pattern = new RegExp(
    `(${given.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`,
  )
  return sentence.split(pattern).flatMap((text): Phrase[] => {
    if (text === '') return []
    return given.includes(text) ? [{ text, language: 'nl' }] : [{ text }]
  })
}
