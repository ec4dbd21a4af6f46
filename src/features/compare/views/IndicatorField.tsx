import { comparePageTexts } from '../../../messages/compare/page.ts'
import { indicatorName } from '../../../register/things.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { SelectOne } from '../SelectOne.tsx'
import type { Selection } from '../selection.ts'
import type { Change } from '../useCompareSelection.ts'

/** Which of the chosen indicators a view shows that shows one; where there is one there is nothing to choose. */
export function IndicatorField({
  selection: { indicators },
  shown,
  change,
}: {
  selection: Selection
  shown: string
  change: Change
}) {
  const t = useTexts(comparePageTexts)
  const language = useLanguage()
  if (indicators.length < 2) return null
  return (
    <SelectOne
      label={t.indicatorOfView}
      value={shown}
      options={indicators.map((each) => ({
        value: each.id,
        text: indicatorName(each, language).name,
      }))}
      onChange={(id) => change({ x: id })}
    />
  )
}
