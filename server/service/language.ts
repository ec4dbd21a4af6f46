/** Dutch unless the caller prefers English. */
export type Language = 'nl' | 'en'

/** One sentence in both languages. */
export type Phrase = Record<Language, string>

/** Reads `Accept-Language` (RFC 9110, 12.5.4): English only when it is wanted more than Dutch. */
export function languageOf(header: string | null | undefined): Language {
  const wanted = { nl: 0, en: 0, '*': 0 }
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [range = '', ...parameters] = part.trim().split(';')
    const quality = parameters
      .map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1])
      .find((one) => one !== undefined)
    const weight = quality === undefined ? 1 : Number(quality)
    const language = range.split('-')[0]
    if (language === 'nl' || language === 'en' || language === '*')
      wanted[language] = Math.max(wanted[language], weight)
  }
  return wanted.en > Math.max(wanted.nl, wanted['*']) ? 'en' : 'nl'
}
