import type { RegisterIndex } from '../domain/graph/registerIndex.ts'
import type { Target } from '../domain/register/things.ts'
import { formatQuantity } from '../messages/figures.ts'
import { digitsOf, formatImprecise } from '../messages/format.ts'
import { goalTexts } from '../messages/goals.ts'
import type { Language } from '../messages/texts.ts'

/** A value with its unit: "38 %". */
const valueInWords = (value: number, unit: Target['unit'], language: Language): string =>
  formatQuantity(value, unit, language, digitsOf(value))

/** A target in a few words: "hoogstens 38 % in 2040", "een kwart van het verschil ingelopen in 2030". */
export function targetInShort(target: Target, language: Language): string {
  const t = goalTexts[language]
  return join(
    target.form === 'close-gap' ? t.gapShort(shareInWords(target, language)) : level(target, language),
    target,
    language,
  )
}

/** The same, naming what the gap is with: "een kwart van het verschil met de rest van Nederland ingelopen in 2030". */
export function targetInFull(index: RegisterIndex, target: Target, language: Language): string {
  const { comparator } = target
  if (target.form !== 'close-gap' || comparator === undefined) return targetInShort(target, language)
  const words = comparatorInWords(index, comparator, language)
  return join(goalTexts[language].ofGap(shareInWords(target, language), words), target, language)
}

function join(words: string, { year }: Target, language: Language): string {
  if (year === undefined) return words
  const when = formatImprecise(year, language)
  // "in 2040", but "eind 2025": a part of a year needs no preposition in Dutch.
  return `${words} ${year.part === undefined || language === 'en' ? goalTexts[language].inYear(when) : when}`
}

function level({ form, value, unit }: Target, language: Language): string {
  const t = goalTexts[language]
  const words = valueInWords(value, unit, language)
  return form === 'at-most' ? t.atMost(words) : form === 'at-least' ? t.atLeast(words) : t.exactly(words)
}

function shareInWords({ value }: Target, language: Language): string {
  const t = goalTexts[language]
  return value === 25 ? t.quarter : value === 50 ? t.half : valueInWords(value, 'percent', language)
}

/** A comparator is a region code, or Dutch words of which the register uses two. */
function comparatorInWords(index: RegisterIndex, comparator: string, language: Language): string {
  const t = goalTexts[language]
  const known: Readonly<Record<string, string>> = {
    'rest van Nederland': t.restOfNetherlands,
    'groep met de hoogste SES': t.highestSes,
  }
  return known[comparator] ?? index.regions.byCode.get(comparator)?.name ?? comparator
}
