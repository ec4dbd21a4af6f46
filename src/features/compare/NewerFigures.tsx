import { useMemo } from 'react'
import { newerFigures } from '../../domain/comparison/newer.ts'
import type { Id } from '../../domain/register/things.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import { formatFigurePeriod } from '../../messages/figures.ts'
import { formatList, formatNumber } from '../../messages/format.ts'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { goToFigure } from './stayingPlaces.ts'
import type { Change } from './useCompareSelection.ts'
import type { Compared } from './workOut.ts'

/** More indicators than these stand as a number. */
const MOST_NAMED = 3

/** Indicators of which as many regions have figures of the same later period. */
interface Newer {
  period: string
  held: number
  indicators: readonly Id[]
}

/** Where nobody chose a year: figures that are newer than those shown and that fewer regions have, and one press to them. */
export function NewerFigures({
  compared: { comparison, input },
  change,
}: {
  compared: Compared
  change: Change
}) {
  const t = useTexts(comparePageTexts)
  const language = useLanguage()
  const { rows, columns } = comparison
  const newer = useMemo((): Newer[] => {
    const codes = rows.map(({ code }) => code)
    const found = new Map<string, Newer>()
    for (const { indicator, key } of columns) {
      const later = key && newerFigures(key, input.blocks.get(indicator.id) ?? [], codes, input)
      if (later === undefined) continue
      const { period, held } = later
      const same = found.get(`${period} ${held}`)
      found.set(`${period} ${held}`, {
        period,
        held,
        indicators: [...(same?.indicators ?? []), indicator.id],
      })
    }
    return [...found.values()]
  }, [rows, columns, input])
  if (newer.length === 0) return null
  const titleOf = (id: Id) =>
    columns.find(({ indicator }) => indicator.id === id)?.indicator.title[language] ?? id
  return (
    <ul className="compare-notices">
      {newer.map(({ period, held, indicators }) => {
        const word = formatFigurePeriod(period, language)
        return (
          <li key={`${period} ${held}`}>
            {t.newer(
              indicators.length > MOST_NAMED
                ? t.indicators(indicators.length)
                : formatList(
                    indicators.map((id) => `“${titleOf(id)}”`),
                    language,
                  ),
              word,
              formatNumber(held, language),
              formatNumber(rows.length, language),
            )}{' '}
            <Button
              look="subtle"
              className="no-print"
              onClick={() => {
                goToFigure()
                change({ period })
              }}
            >
              {t.showPeriod(word)}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
