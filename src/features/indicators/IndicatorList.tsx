import { Activity, useMemo } from 'react'
import type { Indicator } from '../../domain/register/things.ts'
import { indicatorListTexts } from '../../messages/indicatorList.ts'
import { themeName } from '../../messages/themes.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { IndicatorRow } from './IndicatorRow.tsx'
import { type Known, type Order, type Theme, byTheme, inOrder } from './orders.ts'
import type { useKnown } from './useKnown.ts'

/**
 * The indicators that are left, by theme or in the order asked for. Those that a filter takes away are kept aside, so that
 * they are back at once when it goes.
 */
export function IndicatorList({
  indicators,
  shown,
  order,
  known,
}: {
  /** All of them: keep the same array between renders. */
  indicators: readonly Indicator[]
  /** The ones that pass. */
  shown: ReadonlySet<Indicator>
  /** Undefined: by theme. */
  order: Order | undefined
  known: ReturnType<typeof useKnown>
}) {
  const { figureOf, uses } = known
  const themes = useMemo(
    () => (order === undefined ? byTheme(indicators, known) : []),
    [indicators, known, order],
  )
  const ordered = useMemo(
    () => (order === undefined ? [] : inOrder(indicators, order, known)),
    [indicators, known, order],
  )
  if (order === undefined) {
    return (
      <div className="catalogue">
        {themes.map((theme) => (
          <ThemeSection key={theme.theme} theme={theme} shown={shown} figureOf={figureOf} />
        ))}
      </div>
    )
  }
  return (
    <div>
      <div className="indicator-row catalogue-head">
        <div />
        <Heads />
      </div>
      <ul className="rows">
        {ordered.map((indicator) => (
          <Activity key={indicator.id} mode={shown.has(indicator) ? 'visible' : 'hidden'}>
            <IndicatorRow
              indicator={indicator}
              figure={figureOf?.(indicator)}
              withTheme
              uses={order === 'use' ? uses.get(indicator.id) : undefined}
            />
          </Activity>
        ))}
      </ul>
    </div>
  )
}

function ThemeSection({
  theme: { theme, indicators },
  shown,
  figureOf,
}: { theme: Theme; shown: ReadonlySet<Indicator> } & Pick<Known, 'figureOf'>) {
  const t = useTexts(indicatorListTexts)
  const language = useLanguage()
  const { index, municipality } = useRegisterView()
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  const name = themeName(theme, language)
  const id = `thema-${theme.replaceAll(' ', '-')}`
  const left = indicators.filter((each) => shown.has(each))
  const here =
    figureOf === undefined ? undefined : left.filter((each) => figureOf(each).held === 'here').length
  return (
    <section id={id} aria-labelledby={`${id}-title`} hidden={left.length === 0}>
      <div className="indicator-row catalogue-head">
        <div>
          <h2 id={`${id}-title`} lang={name.lang}>
            {name.name}
          </h2>{' '}
          <p className="note">
            {t.countOf(left.length)}
            {here === undefined ? '' : t.countHeld(here, place)}
          </p>
        </div>
        <Heads />
      </div>
      <ul className="rows">
        {indicators.map((indicator) => (
          <Activity key={indicator.id} mode={shown.has(indicator) ? 'visible' : 'hidden'}>
            <IndicatorRow indicator={indicator} figure={figureOf?.(indicator)} withTheme={false} />
          </Activity>
        ))}
      </ul>
    </section>
  )
}

/** Heads over the columns of figures, for the eye; every row says for itself what is what. */
function Heads() {
  const t = useTexts(indicatorListTexts)
  const { index, municipality } = useRegisterView()
  return [index.regions.byCode.get(municipality)?.name ?? municipality, t.country].map((name) => (
    <span key={name} className="catalogue-head__name" aria-hidden="true">
      {name}
    </span>
  ))
}
