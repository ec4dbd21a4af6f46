/** What a publisher calls a unit, in the units of the register: a table of numbers is never read as one of percentages. */
import type { IndicatorUnit } from '../../src/domain/register/values.ts'

const UNITS: readonly (readonly [RegExp, IndicatorUnit])[] = [
  [/^(%|procent|percentage|percent)$/, 'percent'],
  [/^(aantal|aantallen|aantal (personen|inwoners)|number|personen|inwoners)$/, 'count'],
  [/^per 1000( inwoners| inhabitants)?$/, 'per-1000'],
  [/^per 10000( inwoners| inhabitants)?$/, 'per-10000'],
  [/^per 100000( inwoners| inhabitants)?$/, 'per-100000'],
  [/^(jaar|jaren|years?)$/, 'years'],
  [/^(euro|eur|€)$/, 'euro'],
  [/^([x×] )?(€ ?1000|1000 ?(euro|eur|€)|duizend euro)$/, 'thousand-euro'],
  [/^(euro|€) per (inwoner|inhabitant)$/, 'euro-per-inhabitant'],
  [/^([x×] )?1000 euro per (woning|dwelling)$/, 'thousand-euro-per-dwelling'],
  [/^fte per 1000( inwoners| inhabitants)?$/, 'fte-per-1000'],
  [/^(kg|kilogram) ?(per|\/) ?(inwoner|inhabitant)$/, 'kg-per-inhabitant'],
  [/^z-?scores?$/, 'z-score'],
  [/^(km|kilometers?|kilometres?)$/, 'kilometre'],
  // A class is written as a code: how urban a municipality is, from 1 to 5.
  [/^(index|indexcijfer|code|\d{4} ?= ?100)$/, 'index'],
]

/** Numbers in words that stand in a unit of the register too. */
const WRITTEN: readonly (readonly [RegExp, string])[] = [
  [/\bhonderd ?duizend\b/g, '100000'],
  [/\btien ?duizend\b/g, '10000'],
  [/\b(duizend|thousand)\b/g, '1000'],
  [/^\s*(‰|pro ?mille)\s*$/g, 'per 1000'],
]

/** The unit of the register that a publisher's words stand for; undefined for words that we do not know. */
export function unitOf(words: string): IndicatorUnit | undefined {
  const numbered = WRITTEN.reduce(
    (text, [word, number]) => text.replaceAll(word, number),
    words.toLowerCase(),
  )
  const plain = numbered
    .replaceAll(/\s+/g, ' ')
    // "1 000", "1.000" and "1,000" are all a thousand.
    .replaceAll(/(?<=\d)[ .,](?=\d{3}(?!\d))/g, '')
    .trim()
  return UNITS.find(([shape]) => shape.test(plain))?.[1]
}

/** Units per so many of something, whose publishers often leave that to the title of the topic. */
const PLAIN: Partial<Record<IndicatorUnit, IndicatorUnit>> = {
  'thousand-euro-per-dwelling': 'thousand-euro',
  'euro-per-inhabitant': 'euro',
}

/** May a topic in one unit hold the figures of an indicator in the other? */
export const fits = (topic: IndicatorUnit, indicator: IndicatorUnit): boolean =>
  topic === indicator || topic === PLAIN[indicator]

/** Does the unit count in other steps, or per so many? Such words are no detail, known or not. */
export const hasNumber = (words: string): boolean => /\d|‰/.test(words) || NUMBER_WORDS.test(words)

const NUMBER_WORDS =
  /\b(mln|mld|mrd|mio|miljoen\w*|miljard\w*|millions?|billions?|\w*duizend\w*|thousands?|honderd\w*|pro ?mille)\b/i
