import { formatQuantity } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import type { IndicatorUnit } from '../../domain/register/values.ts'

/** The same few hundred numbers are written over and over while the reader scrolls: each is written once. */
const written = new Map<string, Map<number, string>>()

function once(kind: string, value: number, write: () => string): string {
  let kept = written.get(kind)
  if (kept === undefined) {
    kept = new Map()
    written.set(kind, kept)
  }
  const before = kept.get(value)
  if (before !== undefined) return before
  const words = write()
  kept.set(value, words)
  return words
}

/** "22,2" */
export const numberWords = (value: number, digits: number, language: Language): string =>
  once(`${language} ${digits}`, value, () => formatNumber(value, language, digits))

/** "22,2 %" */
export const quantityWords = (
  value: number,
  unit: IndicatorUnit,
  digits: number,
  language: Language,
): string => once(`${language} ${digits} ${unit}`, value, () => formatQuantity(value, unit, language, digits))
