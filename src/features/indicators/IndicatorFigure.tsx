import { useEffect, useMemo, useState } from 'react'
import { useLocation } from 'react-router'
import { TrendFigure } from '../../charts/trend/TrendFigure.tsx'
import { trendSheet } from '../../charts/trend/trendSheet.ts'
import { type NamedSeries, trendModel } from '../../charts/trend/trendModel.ts'
import { parameters } from '../../contract/selection.ts'
import { withParameter } from '../../state/address.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { indicatorTexts } from '../../messages/indicators.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { sheetToCsv } from '../../ui/download/csv.ts'
import { saveFile } from '../../ui/download/saveFile.ts'
import type { PlaceFigure } from './figuresOfPlace.ts'

/** One figure of an indicator for my municipality beside the Netherlands, with what can be done with it. */
export function IndicatorFigure({
  indicator,
  figure,
  name,
}: {
  indicator: Indicator
  figure: PlaceFigure
  /** What tells this figure from the others of the indicator. */
  name: string
}) {
  const t = useTexts(indicatorTexts)
  const language = useLanguage()
  const { index, municipality, today } = useRegisterView()
  const [view, show] = useState<'chart' | 'table'>('chart')
  const own = index.regions.byCode.get(municipality)?.name ?? municipality
  const reference = t.country
  const names = { own, reference }
  const model = useMemo(() => {
    const named: NamedSeries[] = [
      ...(figure.own === undefined ? [] : [{ series: figure.own, name: own, role: 'own' as const }]),
      ...(figure.reference === undefined
        ? []
        : [{ series: figure.reference, name: reference, role: 'reference' as const }]),
    ]
    return trendModel(named, indicator.breaks)
  }, [figure, own, reference, indicator])
  const id = anchorOf(figure.key)
  const address = useAddress(id)
  useScrollWhenAskedFor(id)
  if (model === undefined) return null

  const table = indicator.tables.find((each) => each.table === model.table && each.edition === model.edition)
  const title = t.figureTitle(indicator.title[language], name)
  const download = () => {
    const ids = [...new Set(model.provenances.flatMap((each) => each.sources ?? []))]
    const sources = ids.flatMap((source) => index.sources.get(source) ?? [])
    const file = trendSheet(model, { title: indicator.title[language], names, table, sources }, language)
    saveFile(
      `${indicator.id}-${municipality}-${id.replace(/^cijfer-/, '')}.csv`,
      new Blob([sheetToCsv(file)], { type: 'text/csv;charset=utf-8' }),
    )
  }
  return (
    <TrendFigure
      id={id}
      title={title}
      model={model}
      names={names}
      table={table}
      today={today}
      actions={{ view, show, download, address }}
    />
  )
}

/** "50090NED · indeling 2020 · 18+ · totaal · percent" → "cijfer-50090ned-indeling-2020-18-totaal-percent" */
const anchorOf = (key: string): string => `cijfer-${key.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`

/** The address that shows this figure, for this municipality and in this language, to whoever opens it. */
function useAddress(id: string): string {
  const language = useLanguage()
  const { municipality } = useRegisterView()
  const { pathname, search } = useLocation()
  const place = withParameter(parameters.municipality, new URLSearchParams(search), municipality)
  const query = withParameter(parameters.language, place, language === 'nl' ? undefined : language)
  return `${window.location.origin}${pathname}?${query}#${id}`
}

/** The figures come after the page: only then can the address's place on the page be gone to. */
function useScrollWhenAskedFor(id: string): void {
  const { hash } = useLocation()
  useEffect(() => {
    if (hash === `#${id}`) document.getElementById(id)?.scrollIntoView()
  }, [hash, id])
}
