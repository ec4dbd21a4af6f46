import type { Language } from './texts.ts'

/** Numbers, dates and lengths of time as readers of the language write them. */

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }

/** A formatter is slow to make and quick to use: each is made once. */
function once<T>(make: (locale: string, kind: string) => T): (language: Language, kind: string) => T {
  const made = new Map<string, T>()
  return (language, kind) => {
    const key = `${language} ${kind}`
    const before = made.get(key)
    if (before !== undefined) return before
    const fresh = make(LOCALES[language], kind)
    made.set(key, fresh)
    return fresh
  }
}

const numberFormat = once((locale, digits) => {
  const fraction = { minimumFractionDigits: Number(digits), maximumFractionDigits: Number(digits) }
  return new Intl.NumberFormat(locale, fraction)
})

const dayFormat = once(
  (locale, exactness) =>
    new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: 'long',
      timeZone: 'UTC',
      ...(exactness === 'day' ? { day: 'numeric' } : {}),
    }),
)

/** 67.4 → "67,4"; always `digits` decimals, so that columns line up. */
export function formatNumber(value: number, language: Language, digits = 0): string {
  return numberFormat(language, String(digits)).format(value)
}

/** Decimals that a published figure has: 67.4 → 1, 12 → 0. */
export const digitsOf = (value: number): number => Math.min(2, (String(value).split('.')[1] ?? '').length)

const PARTS = {
  nl: { early: 'begin', middle: 'midden', late: 'eind', about: 'circa' },
  en: { early: 'early', middle: 'mid', late: 'late', about: 'about' },
}

/** "2018-04-24" → "24 april 2018"; "2018-04" → "april 2018"; "2016" stays so. Never more exact than given. */
export function formatDay(on: string, language: Language): string {
  if (on.length === 4) return on
  const date = new Date(`${on.length === 7 ? `${on}-01` : on}T12:00:00Z`)
  return dayFormat(language, on.length === 10 ? 'day' : 'month').format(date)
}

interface Imprecise {
  on: string
  part?: 'early' | 'middle' | 'late'
  about?: true
}

/** { on: "2016", part: "early" } → "begin 2016". */
export function formatImprecise(date: Imprecise, language: Language): string {
  const words = PARTS[language]
  return [date.about && words.about, date.part && words[date.part], formatDay(date.on, language)]
    .filter(Boolean)
    .join(' ')
}

const DURATION_UNITS = {
  nl: [
    ['jaar', 'jaar'],
    ['maand', 'maanden'],
    ['dag', 'dagen'],
  ],
  en: [
    ['year', 'years'],
    ['month', 'months'],
    ['day', 'days'],
  ],
} as const

/** "P26M" → "26 maanden"; "P5Y" → "5 jaar". */
export function formatDuration(duration: string, language: Language): string {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(duration)
  if (!match) return duration
  return DURATION_UNITS[language]
    .flatMap(([one, more], place) => {
      const count = match[place + 1]
      return count === undefined ? [] : [`${count} ${count === '1' ? one : more}`]
    })
    .join(', ')
}

/** Time of day and day of a moment, in the Netherlands: "21 november 2026 om 14:03". */
export function formatMoment(moment: Date, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(moment)
}

const listFormat = once((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }))

/** "a, b en c". */
export function formatList(items: readonly string[], language: Language): string {
  return listFormat(language, 'and').format(items)
}
