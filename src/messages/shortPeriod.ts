import type { Language } from './texts.ts'

const PARTS = {
  nl: { locale: 'nl-NL', H: 'e helft', Q: 'e kw.' },
  en: { locale: 'en-GB', H: 'H', Q: 'Q' },
}

/**
 * A period where there is no room for a sentence, at the axis of a figure: "2022-H1" → "1e helft 2022"; "2020-Q3" →
 * "3e kw. 2020"; "2024-01" → "jan 2024"; "2018/2022" → "2018–2022".
 */
export function shortPeriod(period: string, language: Language): string {
  const [year = '', part] = period.split('-')
  if (part === undefined) return period.replace('/', '–')
  const words = PARTS[language]
  const [kind, number = ''] = part
  if (kind === 'H' || kind === 'Q')
    return `${language === 'nl' ? number + words[kind] : words[kind] + number} ${year}`
  return new Date(period).toLocaleDateString(words.locale, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
}
