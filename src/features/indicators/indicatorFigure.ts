/** One figure of an indicator, without its page: the lines, what they are called and what stands with them. */
import { possibleBreaksOf } from '../../charts/trend/possibleBreaks.ts'
import type { TrendContext, TrendTableOf } from '../../charts/trend/trendFrame.ts'
import { type NamedSeries, type TrendModel, trendModel } from '../../charts/trend/trendModel.ts'
import type { TrendSeries } from '../../charts/trend/trendSeries.ts'
import type { TrendNames } from '../../charts/trend/trendWords.ts'
import type { FigureImport } from '../../contract/figureBlocks.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { indicatorTexts } from '../../messages/indicators.ts'
import type { Language } from '../../messages/texts.ts'
import { isComparable } from './comparators.ts'
import { distinguish } from './figureNames.ts'
import type { PlaceFigure } from './figuresOfPlace.ts'

/** What tells a figure from the others of its indicator. */
export function nameOfFigure({ own, reference }: PlaceFigure, figures: readonly PlaceFigure[]): string {
  const series = own ?? reference
  return series === undefined
    ? ''
    : distinguish(
        series,
        figures.flatMap((each) => each.own ?? each.reference ?? []),
      )
}

/** Age and part of the population of a figure, where figures of its indicator differ in it or it is not everyone. */
export function groupOfFigure(figure: PlaceFigure, figures: readonly PlaceFigure[]): string[] {
  const series = figure.own ?? figure.reference
  if (series === undefined) return []
  const all = figures.flatMap((each) => each.own ?? each.reference ?? [])
  const differs = (part: 'age' | 'breakdown') => all.some((each) => each[part] !== series[part])
  return [
    ...(differs('age') ? [series.age] : []),
    ...(differs('breakdown') || series.breakdown !== 'totaal' ? [series.breakdown] : []),
  ]
}

/** What the lines are called. @param comparator code of the region that the reader set beside them */
export function trendNames(
  { regions }: RegisterIndex,
  municipality: string,
  comparator: string | undefined,
  language: Language,
): TrendNames {
  const nameOf = (code: string) => regions.byCode.get(code)?.name ?? code
  const beside =
    comparator === undefined
      ? {}
      : {
          comparator: nameOf(comparator),
          comparatorHoldsOwn: regions.ancestorsOf(municipality).has(comparator),
        }
  return { own: nameOf(municipality), reference: indicatorTexts[language].country, ...beside }
}

/** The lines of a figure; undefined where it has none. */
export function figureModel(
  figure: PlaceFigure,
  { breaks, tables }: Indicator,
  names: TrendNames,
): TrendModel | undefined {
  const line = (series: TrendSeries | undefined, role: NamedSeries['role']): NamedSeries[] =>
    series === undefined ? [] : [{ series, name: names[role] ?? series.region, role }]
  return trendModel(
    [
      ...line(figure.own, 'own'),
      ...(isComparable(figure)
        ? [...line(figure.reference, 'reference'), ...line(figure.comparator, 'comparator')]
        : []),
    ],
    breaks,
    possibleBreaksOf(tables, (figure.own ?? figure.reference)?.table),
  )
}

/** What stands with it wherever it goes, but for what only a file has. @param address that brings the figure back */
export function figureContext(
  model: TrendModel,
  indicator: Indicator,
  {
    index,
    today,
    names,
    name,
    imports,
    address,
    language,
  }: {
    index: RegisterIndex
    today: string
    names: TrendNames
    /** What tells this figure from the others of the indicator. */
    name: string
    /** The tables that were imported. */
    imports: readonly FigureImport[]
    address: string
    language: Language
  },
): TrendContext {
  const t = indicatorTexts[language]
  const read = [...new Set(model.provenances.flatMap((each) => each.sources ?? []))]
  return {
    title: t.figureTitle(indicator.title[language], name),
    names,
    table: tableOf(model, indicator, imports),
    sources: read.flatMap((source) => index.sources.get(source) ?? []),
    today,
    address,
    ...(indicator.method === 'model' ? { caution: t.modelCaution } : {}),
  }
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
