import { useState } from 'react'
import { regionTableTexts } from '../../messages/compare/regionTable.ts'
import { formatNumber } from '../../messages/format.ts'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'

/** Rows of a table that are shown at first, and that follow with every press. */
const STEP = 400

/** How many of a table's rows are shown: thirteen thousand at once would keep the reader waiting. */
export function useMoreRows(count: number) {
  const [shown, show] = useState(STEP)
  return { count, shown: Math.min(shown, count), more: () => show((before) => before + STEP) }
}

/** Says how many rows are shown, and shows more; nothing where all of them are. */
export function MoreRows({ count, shown, more }: ReturnType<typeof useMoreRows>) {
  const t = useTexts(regionTableTexts)
  const language = useLanguage()
  if (shown >= count) return null
  return (
    <p className="note">
      {t.shown(formatNumber(shown, language), formatNumber(count, language))}{' '}
      <Button look="subtle" onClick={more}>
        {t.more(formatNumber(Math.min(STEP, count - shown), language))}
      </Button>
    </p>
  )
}
