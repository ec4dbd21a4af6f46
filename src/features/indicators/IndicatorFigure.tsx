import { useEffect, useMemo, useState } from 'react'
import { useLocation } from 'react-router'
import type { FigureView } from '../../charts/trend/FigureActions.tsx'
import { TrendFigure } from '../../charts/trend/TrendFigure.tsx'
import { figureAnchor } from '../../contract/figureAnchor.ts'
import { parameters } from '../../contract/selection.ts'
import type { FigureImport } from '../../contract/figureBlocks.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { formatList } from '../../messages/format.ts'
import { indicatorTexts } from '../../messages/indicators.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { withParameter } from '../../state/address.ts'
import { useSelection, valueOf } from '../../state/useSelection.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import type { PlaceFigure } from './figuresOfPlace.ts'
import { figureContext, figureModel, trendNames } from './indicatorFigure.ts'
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
  const { index, municipality, today } = useRegisterView()
  const names = useMemo(
    () => trendNames(index, municipality, comparator, language),
    [index, municipality, comparator, language],
  )
  const model = useMemo(() => figureModel(figure, indicator, names), [figure, names, indicator])
  const id = figureAnchor(figure.key)
  const [view, show] = useFigureView(id)
  const address = useAddress(id, view, comparator)
  const about = useAboutFigure(indicator, (figure.own ?? figure.reference)?.age)
  useScrollWhenAskedFor(id)
  if (model === undefined) return null

  const shared = { index, today, names, name, imports, address, language }
  const context = figureContext(model, indicator, shared)
  const lines = formatList(
    model.lines.map((line) => line.name),
    language,
  )
  return (
    <TrendFigure
      id={id}
      model={model}
      context={{ ...context, about }}
      fileTitle={t.fileTitle(context.title, lines)}
      view={view}
      show={show}
    />
  )
}

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
