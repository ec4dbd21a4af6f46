import type { Indicator } from '../../domain/register/things.ts'
import { indicatorTexts } from '../../messages/indicators.ts'
import { themeName } from '../../messages/themes.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { IndicatorRow } from './IndicatorRow.tsx'
import { type Known, type Order, type Theme, byTheme, inOrder } from './orders.ts'
import type { useKnown } from './useKnown.ts'

/** The indicators that are left, by theme or in the order asked for. */
export function IndicatorList({
  indicators,
  order,
  known,
}: {
  indicators: readonly Indicator[]
  /** Undefined: by theme. */
  order: Order | undefined
  known: ReturnType<typeof useKnown>
}) {
  const { figureOf, uses } = known
  if (order === undefined) {
    return (
      <div className="catalogue">
        {byTheme(indicators, known).map((theme) => (
          <ThemeSection key={theme.theme} theme={theme} figureOf={figureOf} />
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
        {inOrder(indicators, order, known).map((indicator) => (
          <IndicatorRow
            key={indicator.id}
            indicator={indicator}
            figure={figureOf?.(indicator)}
            withTheme
            uses={order === 'use' ? uses.get(indicator.id) : undefined}
          />
        ))}
      </ul>
    </div>
  )
}

function ThemeSection({
  theme: { theme, indicators },
  figureOf,
}: { theme: Theme } & Pick<Known, 'figureOf'>) {
  const t = useTexts(indicatorTexts)
  const language = useLanguage()
  const { index, municipality } = useRegisterView()
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  const name = themeName(theme, language)
  const id = `thema-${theme.replaceAll(' ', '-')}`
  const here =
    figureOf === undefined ? undefined : indicators.filter((each) => figureOf(each).held === 'here').length
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <div className="indicator-row catalogue-head">
        <div>
          <h2 id={`${id}-title`} lang={name.lang}>
            {name.name}
          </h2>{' '}
          <p className="note">
            {t.countOf(indicators.length)}
            {here === undefined ? '' : t.countHeld(here, place)}
          </p>
        </div>
        <Heads />
      </div>
      <ul className="rows">
        {indicators.map((indicator) => (
          <IndicatorRow
            key={indicator.id}
            indicator={indicator}
            figure={figureOf?.(indicator)}
            withTheme={false}
          />
        ))}
      </ul>
    </section>
  )
}

/** Heads over the columns of figures, for the eye; every row says for itself what is what. */
function Heads() {
  const t = useTexts(indicatorTexts)
  const { index, municipality } = useRegisterView()
  return [index.regions.byCode.get(municipality)?.name ?? municipality, t.country].map((name) => (
    <span key={name} className="catalogue-head__name" aria-hidden="true">
      {name}
    </span>
  ))
}
