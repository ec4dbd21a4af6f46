import type { Period } from '../domain/register/things.ts'
import { formatPeriod } from '../messages/period.ts'
import { thingTexts } from '../messages/things.ts'
import { useLanguage, useTexts } from '../ui/language.tsx'

/** A period in words, as exact as it is known. */
export function PeriodText({ period }: { period: Period }) {
  return <>{formatPeriod(period, useLanguage())}</>
}

/** A period in words, and in those of its source where they say it differently. */
export function PeriodAsGiven({ period }: { period: Period }) {
  const t = useTexts(thingTexts)
  const language = useLanguage()
  const words = formatPeriod(period, language)
  const { asGiven } = period
  if (bare(words).includes(bare(asGiven))) return <>{words}</>
  return (
    <>
      {words}. {t.asGiven}{' '}
      <q lang={languageOf(asGiven) === language ? undefined : languageOf(asGiven)}>{asGiven}</q>
    </>
  )
}

/** Without what makes no difference to a reader: "2022 – 2024" says the same as "2022-2024". */
const bare = (words: string): string => words.toLowerCase().replace(/\s*[-–]\s*/g, '-')

/** Periods are quoted as they stand: the founding pages of Wemos in English, all others in Dutch. */
const languageOf = (quote: string): 'nl' | 'en' =>
  /\b(from|since|until|month|year)\b/i.test(quote) ? 'en' : 'nl'
