import { useEffect, useMemo, useState } from 'react'
import { useLocation } from 'react-router'
import type { FigureView } from '../../charts/trend/FigureActions.tsx'
import { TrendFigure } from '../../charts/trend/TrendFigure.tsx'
import { possibleBreaksOf } from '../../charts/trend/possibleBreaks.ts'
import type { TrendTableOf } from '../../charts/trend/trendFrame.ts'
import { type NamedSeries, type TrendModel, trendModel } from '../../charts/trend/trendModel.ts'
import type { TrendSeries } from '../../charts/trend/trendSeries.ts'
import type { TrendNames } from '../../charts/trend/trendWords.ts'
import { parameters } from '../../contract/selection.ts'
import type { FigureImport } from '../../contract/figureBlocks.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { formatList } from '../../messages/format.ts'
import { indicatorTexts } from '../../messages/indicators.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { withParameter } from '../../state/address.ts'
import { useSelection, valueOf } from '../../state/useSelection.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { isComparable } from './comparators.ts'
import type { PlaceFigure } from './figuresOfPlace.ts'
import { indicatorParameters } from './indicatorParameters.ts'
import { useAboutFigure } from './useAboutFigure.ts'

/** One figure of an indicator for my municipality beside the Netherlands and a chosen region, with what can be done with it. */
export function IndicatorFigure({
  indicator,
  figure,
  name,
  comparator,
  imports,
}: {
  indicator: Indicator
  figure: PlaceFigure
  /** The tables that were imported. */
  imports: readonly FigureImport[]
  /** What tells this figure from the others of the indicator. */
  name: string
  /** Code of the region that the reader set beside it, whether or not this table has its figures. */
  comparator: string | undefined
}) {
  const t = useTexts(indicatorTexts)
  const language = useLanguage()
  const { index, today } = useRegisterView()
  const names = useNames(comparator)
  const model = useMemo(() => {
    const line = (series: TrendSeries | undefined, role: NamedSeries['role']): NamedSeries[] =>
      series === undefined ? [] : [{ series, name: names[role] ?? series.region, role }]
    return trendModel(
      [
        ...line(figure.own, 'own'),
        ...(isComparable(figure)
          ? [...line(figure.reference, 'reference'), ...line(figure.comparator, 'comparator')]
          : []),
      ],
      indicator.breaks,
      possibleBreaksOf(indicator.tables, (figure.own ?? figure.reference)?.table),
    )
  }, [figure, names, indicator])
  const id = anchorOf(figure.key)
  const [view, show] = useFigureView(id)
  const address = useAddress(id, view, comparator)
  const about = useAboutFigure(indicator, (figure.own ?? figure.reference)?.age)
  useScrollWhenAskedFor(id)
  if (model === undefined) return null

  const title = t.figureTitle(indicator.title[language], name)
  const lines = formatList(
    model.lines.map((line) => line.name),
    language,
  )
  const read = [...new Set(model.provenances.flatMap((each) => each.sources ?? []))]
  return (
    <TrendFigure
      id={id}
      model={model}
      context={{
        title,
        names,
        table: tableOf(model, indicator, imports),
        sources: read.flatMap((source) => index.sources.get(source) ?? []),
        today,
        address,
        about,
        ...(indicator.method === 'model' ? { caution: t.modelCaution } : {}),
      }}
      fileTitle={t.fileTitle(title, lines)}
      view={view}
      show={show}
    />
  )
}

/** What the register says of a table, or else its import; of another edition only what it is called and where it stands. */
function tableOf(
  { table, edition }: TrendModel,
  { tables }: Indicator,
  imports: readonly FigureImport[],
): TrendTableOf | undefined {
  const isThis = (each: { table: string; edition: string }) =>
    each.table === table && each.edition === edition
  const known = tables.find(isThis)
  if (known !== undefined) return known
  const another = tables.find((each) => each.table === table)
  const { title, publisher, address, licence } = { ...another, ...imports.find(isThis) }
  return title === undefined || publisher === undefined
    ? undefined
    : { table, title, publisher, ...(address && { address }), ...(licence && { licence }) }
}

function useNames(comparator: string | undefined): TrendNames {
  const t = useTexts(indicatorTexts)
  const { index, municipality } = useRegisterView()
  return useMemo(() => {
    const nameOf = (code: string) => index.regions.byCode.get(code)?.name ?? code
    const beside =
      comparator === undefined
        ? {}
        : {
            comparator: nameOf(comparator),
            comparatorHoldsOwn: index.regions.ancestorsOf(municipality).has(comparator),
          }
    return { own: nameOf(municipality), reference: t.country, ...beside }
  }, [index, municipality, comparator, t])
}

/** "50090NED · indeling 2020 · 18+ · totaal · percent" → "cijfer-50090ned-indeling-2020-18-totaal-percent" */
const anchorOf = (key: string): string => `cijfer-${key.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`

/** Chart or table; a link to this figure, or to the page as a whole, says how it was shown. */
function useFigureView(id: string): [FigureView, (view: FigureView) => void] {
  const [asked] = useSelection(indicatorParameters.figure)
  const { hash } = useLocation()
  const meant = hash === '' || hash === `#${id}`
  return useState<FigureView>(meant ? (valueOf(asked) ?? 'chart') : 'chart')
}

/** The address that shows this figure as it stands, for this municipality and in this language, to whoever opens it. */
function useAddress(id: string, view: FigureView, comparator: string | undefined): string {
  const language = useLanguage()
  const { municipality } = useRegisterView()
  const { pathname, search } = useLocation()
  const place = withParameter(parameters.municipality, new URLSearchParams(search), municipality)
  const beside = withParameter(indicatorParameters.comparator, place, comparator)
  const shown = withParameter(indicatorParameters.figure, beside, view === 'table' ? view : undefined)
  const query = withParameter(parameters.language, shown, language === 'nl' ? undefined : language)
  return `${window.location.origin}${pathname}?${query}#${id}`
}

/** The figures come after the page: only then can the address's place on the page be gone to. */
function useScrollWhenAskedFor(id: string): void {
  const { hash } = useLocation()
  useEffect(() => {
    if (hash === `#${id}`) document.getElementById(id)?.scrollIntoView()
  }, [hash, id])
}
