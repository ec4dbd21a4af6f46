import { useMemo, useState } from 'react'
import { pathOf } from '../../contract/addresses.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { choiceTexts } from '../../messages/compare/choice.ts'
import { themeName } from '../../messages/themes.ts'
import { useFiguresView, useWholeIfThere } from '../../register/RegisterContext.tsx'
import { AppLink } from '../../ui/AppLink.tsx'
import { FindField } from '../../ui/FindField.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { CheckList } from './CheckList.tsx'
import { findIndicators, searchable } from './indicatorSearch.ts'
import type { Selection } from './selection.ts'
import type { Change } from './useCompareSelection.ts'

/** The indicators that can be compared, by theme; typing narrows them down, Enter ticks the first. */
export function IndicatorChoice({ selection, change }: { selection: Selection; change: Change }) {
  const t = useTexts(choiceTexts)
  const language = useLanguage()
  const { index } = useFiguresView()
  // Goals are one more way to find an indicator, and not worth waiting for.
  const goals = useWholeIfThere()?.index.goals
  const [typed, setTyped] = useState('')
  const chosen = new Set(selection.indicators.map(({ id }) => id))
  const all = useMemo(
    () =>
      index.register.indicators.map((each) => {
        const named = index
          .linksTo(each.id, 'goal-indicator')
          .map(({ from }) => goals?.get(from)?.title.nl ?? '')
        return searchable(each, [each.theme, themeName(each.theme, 'en').name, ...named])
      }),
    [index, goals],
  )
  const found = useMemo(() => findIndicators(all, typed), [all, typed])
  const withFigures = found.filter(hasTable)
  const isTyped = typed.trim() !== ''
  const themes = byTheme(withFigures, isTyped)
  const without = found.filter((each) => !hasTable(each))
  const toggle = (id: string) => {
    const before = selection.indicators.map((each) => each.id)
    change({ indicators: chosen.has(id) ? before.filter((each) => each !== id) : [...before, id] })
  }
  return (
    <div className="compare-panel__content">
      <FindField
        label={t.findIndicator}
        value={typed}
        onChange={setTyped}
        onEnter={() => {
          const first = themes[0]?.[1][0]
          if (first !== undefined && isTyped) toggle(first.id)
        }}
        said={!isTyped ? t.enter : found.length === 0 ? t.none(typed.trim()) : t.found(found.length)}
      />
      <div className="compare-panel__lists">
        {themes.map(([theme, indicators]) => {
          const { name, lang } = themeName(theme, language)
          return (
            <CheckList
              key={theme}
              legend={<span lang={lang}>{name}</span>}
              options={indicators.map((each) => ({
                value: each.id,
                name: each.title[language],
                checked: chosen.has(each.id),
              }))}
              onToggle={toggle}
            />
          )
        })}
      </div>
      {without.length === 0 ? null : (
        <WithoutFigures indicators={without} isOpen={withFigures.length === 0} />
      )}
    </div>
  )
}

/** Nothing to compare yet; each leads to its page, which says what would bring its figures. */
function WithoutFigures({ indicators, isOpen }: { indicators: readonly Indicator[]; isOpen: boolean }) {
  const t = useTexts(choiceTexts)
  const language = useLanguage()
  return (
    <details className="compare-panel__more" open={isOpen}>
      <summary>{t.withoutFigures(indicators.length)}</summary>
      <p className="note">{t.withoutFiguresNote}</p>
      <ul className="compare-panel__without">
        {indicators.map(({ id, title }) => (
          <li key={id}>
            <AppLink to={pathOf({ kind: 'indicator', id })}>{title[language]}</AppLink>{' '}
            <small>{t.noFigures}</small>
          </li>
        ))}
      </ul>
    </details>
  )
}

const hasTable = ({ tables }: Indicator): boolean => tables.length > 0

/** The themes with most indicators first; of what was looked for, the theme of the best match. */
function byTheme(
  indicators: readonly Indicator[],
  isFound: boolean,
): [theme: string, indicators: Indicator[]][] {
  const themes = new Map<string, Indicator[]>()
  for (const each of indicators) themes.set(each.theme, [...(themes.get(each.theme) ?? []), each])
  return isFound ? [...themes] : [...themes].toSorted(([, a], [, b]) => b.length - a.length)
}
