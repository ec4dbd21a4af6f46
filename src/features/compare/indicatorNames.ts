import type { Indicator } from '../../domain/register/things.ts'
import { yearTexts } from '../../messages/compare/year.ts'
import { formatList, formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'

/** With more than these the last of them are counted. */
const MOST_NAMED = 6

/** "“Overgewicht”, “Rokers” en nog 5" */
export function indicatorNames(indicators: readonly Pick<Indicator, 'title'>[], language: Language): string {
  const names = indicators.map(({ title }) => `“${title[language]}”`)
  const isFew = names.length <= MOST_NAMED
  const shown = isFew ? names : names.slice(0, MOST_NAMED - 1)
  const more = names.length - shown.length
  return formatList(
    more === 0 ? shown : [...shown, yearTexts[language].andMore(formatNumber(more, language))],
    language,
  )
}
