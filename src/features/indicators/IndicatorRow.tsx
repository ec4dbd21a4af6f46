import { memo } from 'react'
import type { Indicator } from '../../domain/register/things.ts'
import { indicatorListTexts } from '../../messages/indicatorList.ts'
import { themeName } from '../../messages/themes.ts'
import { methodWords, unitWords } from '../../messages/values.ts'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { RowFigures } from './RowFigures.tsx'
import type { CatalogueFigure } from './catalogue.ts'
import type { UseCount } from './useKnown.ts'

/** One indicator in the catalogue: what it is, how it is made, and its newest figures. */
export const IndicatorRow = memo(function IndicatorRow({
  indicator,
  figure,
  withTheme,
  uses,
}: {
  indicator: Indicator
  /** Undefined while it is not known whether there are figures. */
  figure: CatalogueFigure | undefined
  /** Where the list is not grouped by theme. */
  withTheme: boolean
  /** How many goals and initiatives use it, where the list is ordered by that. */
  uses?: UseCount | undefined
}) {
  const t = useTexts(indicatorListTexts)
  const units = useTexts(unitWords)
  const methods = useTexts(methodWords)
  const language = useLanguage()
  const theme = themeName(indicator.theme, language)
  const { bbv, ageGroup } = indicator
  return (
    <li className="indicator-row">
      <div className="indicator-row__name">
        <ThingChip thing={{ kind: 'indicator', id: indicator.id }} full />{' '}
        <ProvenanceBadge provenance={indicator.provenance} />
        <span className="note">
          <span className="visually-hidden">{t.unit}: </span>
          {units[indicator.unit]}
          {ageGroup === undefined ? null : (
            <>
              {' · '}
              <span className="visually-hidden">{t.age}: </span>
              <DutchText>{ageGroup}</DutchText>
            </>
          )}
          {withTheme ? (
            <>
              {' · '}
              <span lang={theme.lang}>{theme.name}</span>
            </>
          ) : null}
          {uses === undefined ? null : ` · ${t.usedBy(uses.goals, uses.initiatives)}`}
        </span>
      </div>
      <div className="indicator-row__marks">
        <span className="visually-hidden">{t.method}: </span>
        <span className="note">{methods[indicator.method]}</span>
        {bbv === undefined ? null : (
          <span className="indicator-mark">
            <span className="visually-hidden">{t.bbvTerm}: </span>
            <span aria-hidden="true">
              {t.bbv}
              {bbv.number === undefined ? '' : ` ${bbv.number}`}
            </span>
            <span className="visually-hidden">
              {t.bbvField(String(bbv.taskField))}
              {bbv.number === undefined ? '' : `, ${t.bbvNumber(String(bbv.number))}`}
            </span>
          </span>
        )}
      </div>
      <RowFigures figure={figure} />
    </li>
  )
})
