/** The two languages of the interface. Dutch first; English complete. */
export const LANGUAGES = ['nl', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

type Entry = string | ((...values: never[]) => string)
type Texts = Record<string, Entry>
type Counterpart<T extends Texts> = { [K in keyof T]: T[K] extends string ? string : T[K] }

/** The texts of one topic in both languages; the compiler refuses an English set that lacks or adds a text. */
export function topic<const T extends Texts>(
  nl: T,
  en: Counterpart<T>,
): { nl: Counterpart<T>; en: Counterpart<T> } {
  return { nl: nl as Counterpart<T>, en }
}
