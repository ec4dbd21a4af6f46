import type { TrendSeries } from '../../charts/trend/trendSeries.ts'
import { isValue } from '../../domain/figures/cells.ts'
import { type Series, seriesOf, yearOf } from '../../domain/figures/series.ts'
import { COUNTRY } from '../../domain/regions/regionTree.ts'
import type { Observation } from '../../domain/register/things.ts'
import type { ImportedLine } from './importedLines.ts'

/**
 * The series that make one figure: same table, edition, age and breakdown, of my municipality, the Netherlands or both,
 * and of the region that the reader sets beside them.
 */
export interface PlaceFigure {
  key: string
  own?: TrendSeries
  reference?: TrendSeries
  comparator?: TrendSeries
}

/** The series of all other regions, per table, edition, age and breakdown. */
export interface OtherFigures {
  key: string
  series: readonly TrendSeries[]
  /** So many regions of today have imported figures of the same, and are not among these. */
  imported?: number
}

export interface SortedFigures {
  figures: readonly PlaceFigure[]
  others: readonly OtherFigures[]
}

/**
 * Figures of one indicator, sorted into one figure per line: those with my municipality first, what was read in a source
 * before what is not sure, then the ones that reach furthest. Nothing is spliced: what differs in table, edition, age or breakdown is another figure.
 */
export function sortFigures(observations: readonly Observation[], municipality: string): SortedFigures {
  const figures = new Map<string, PlaceFigure>()
  const others = new Map<string, Series[]>()
  for (const series of seriesOf(observations)) {
    const { key, region } = series
    if (region === municipality || region === COUNTRY) {
      const figure = figures.get(key) ?? { key }
      figures.set(key, { ...figure, [region === COUNTRY ? 'reference' : 'own']: series })
    } else {
      others.set(key, [...(others.get(key) ?? []), series])
    }
  }
  return {
    figures: inOrder([...figures.values()]),
    others: [...others].map(([key, series]) => ({ key, series })),
  }
}

/**
 * What was imported takes the place of the same line of the register, of whichever region, and stands beside the others. A line that has neither
 * my municipality nor the Netherlands is none of the page's.
 */
export function withImported(
  sorted: SortedFigures,
  lines: readonly ImportedLine[],
  municipality: string,
): SortedFigures {
  const imported = lines.flatMap(({ key, ...line }): PlaceFigure[] => {
    const own = line.seriesOf(municipality)
    const reference = line.seriesOf(COUNTRY)
    return own === undefined && reference === undefined
      ? []
      : [{ key, ...(own && { own }), ...(reference && { reference }) }]
  })
  const keys = new Set(imported.map(({ key }) => key))
  return {
    others: sorted.others.map((each) =>
      withImportedOthers(
        each,
        lines.find(({ key }) => key === each.key),
        municipality,
      ),
    ),
    figures: inOrder([...imported, ...sorted.figures.filter(({ key }) => !keys.has(key))]),
  }
}

/** One region has one figure on the page, set beside mine or in a list; what the register has nothing of is only counted. */
function withImportedOthers(
  { key, series }: OtherFigures,
  line: ImportedLine | undefined,
  municipality: string,
): OtherFigures {
  if (line === undefined) return { key, series }
  const shown = new Set([municipality, COUNTRY, ...series.map(({ region }) => region)])
  return {
    key,
    series: series.map((each) => line.seriesOf(each.region) ?? each),
    imported: line.regions().filter((code) => !shown.has(code)).length,
  }
}

const inOrder = (figures: readonly PlaceFigure[]): PlaceFigure[] =>
  figures.toSorted(
    (a, b) =>
      Number(hasValue(b.own)) - Number(hasValue(a.own)) ||
      Number(isUnsure(a)) - Number(isUnsure(b)) ||
      reach(b) - reach(a) ||
      newest(b) - newest(a),
  )

const hasValue = (series: TrendSeries | undefined): boolean =>
  series?.points.some(({ cell }) => isValue(cell)) ?? false

const isUnsure = ({ own, reference }: PlaceFigure): boolean =>
  [own, reference].some((series) =>
    series?.points.some(({ observation }) => observation.provenance?.status === 'unsure'),
  )

const reach = ({ own, reference }: PlaceFigure): number =>
  Math.max(own?.points.length ?? 0, reference?.points.length ?? 0)

const newest = ({ own, reference }: PlaceFigure): number =>
  Math.max(...[own, reference].map((each) => yearOf(each?.points.at(-1)?.period ?? '0')))
