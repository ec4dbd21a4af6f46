import { useMemo } from 'react'
import { useObservations } from '../../api/observations.ts'
import { formatMoment } from '../../messages/format.ts'
import { indicatorTexts, themeName } from '../../messages/indicators.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PageHead, Section } from '../../ui/Pages.tsx'
import { IndicatorRow } from './IndicatorRow.tsx'
import { COUNTRY } from './figuresOfPlace.ts'
import { type Theme, byTheme, heldFigures } from './themes.ts'
import './indicators.css'

const themeId = (theme: string): string => `thema-${theme.replaceAll(' ', '-')}`

/** The catalogue: every indicator by theme, and whether there is a figure for my municipality. */
export function IndicatorsPage() {
  const t = useTexts(indicatorTexts)
  const language = useLanguage()
  const { index, municipality } = useRegisterView()
  const query = useObservations({ regions: [municipality, COUNTRY] })
  const held = useMemo(() => query.data && heldFigures(query.data, municipality), [query.data, municipality])
  const { indicators } = index.register
  const themes = useMemo(
    () =>
      byTheme(
        indicators,
        (theme) => themeName(theme, language).name,
        (indicator) => indicator.title[language],
      ),
    [indicators, language],
  )
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  const own = (theme: Theme) => theme.indicators.filter((each) => held?.get(each.id) === 'own').length
  const retry = () => void query.refetch()
  return (
    <>
      <PageHead
        title={t.title}
        lead={
          <p>
            {t.lead(indicators.length)}{' '}
            {/* Keeps its room until the number is known, so that nothing moves. */}
            <span className={held === undefined ? 'not-yet' : undefined}>
              {t.leadHeld(
                themes.reduce((sum, each) => sum + own(each), 0),
                place,
              )}
            </span>
          </p>
        }
      />
      {query.failureCount === 0 ? null : (
        <Notice tone="warning" urgent title={t.unreachableTitle}>
          <p>
            {held === undefined
              ? t.unreachableList
              : t.stale(formatMoment(new Date(query.dataUpdatedAt), language))}
          </p>
          <Button look="subtle" onClick={retry}>
            {t.retry}
          </Button>
        </Notice>
      )}
      <nav aria-label={t.themes} className="theme-list no-print">
        <ul>
          {themes.map(({ theme, indicators: of }) => (
            <li key={theme}>
              <a
                className="utrecht-link utrecht-link--html-a"
                href={`#${themeId(theme)}`}
                lang={themeName(theme, language).lang}
              >
                {themeName(theme, language).name}
              </a>{' '}
              <span className="note">{of.length}</span>
            </li>
          ))}
        </ul>
      </nav>
      <div className="stack">
        {themes.map((theme) => (
          <Section
            key={theme.theme}
            id={themeId(theme.theme)}
            title={
              <span lang={themeName(theme.theme, language).lang}>
                {themeName(theme.theme, language).name}
              </span>
            }
            note={
              t.countOf(theme.indicators.length) + (held === undefined ? '' : t.countHeld(own(theme), place))
            }
          >
            <ul className="rows indicator-rows">
              {theme.indicators.map((indicator) => (
                <IndicatorRow
                  key={indicator.id}
                  indicator={indicator}
                  held={held === undefined ? undefined : (held.get(indicator.id) ?? 'none')}
                />
              ))}
            </ul>
          </Section>
        ))}
      </div>
    </>
  )
}
