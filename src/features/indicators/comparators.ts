import type { Parameter } from '../../contract/selection.ts'
import { isTotal } from '../../domain/comparison/against.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import { COUNTRY, successorsOf } from '../../domain/regions/regionTree.ts'
import type { PlaceFigure, SortedFigures } from './figuresOfPlace.ts'
import type { ImportedLine } from './importedLines.ts'

/** What the address asks to set beside my municipality. */
export interface AskedComparator {
  /** Code of the region to set beside it. */
  region?: string
  /** The name of before a merger by which it was asked for. */
  former?: string
  /** No region of ours: dropped, and named. */
  unknown?: string
  /** Stands in the figure already: my municipality or the Netherlands. */
  already?: string
}

/** Reads what the address asks for. A municipality of before a merger stands for the one that took most of its inhabitants. */
export function askedComparator(
  parameter: Parameter<string>,
  { regions, register }: RegisterIndex,
  municipality: string,
): AskedComparator {
  if (parameter.state === 'missing') return {}
  if (parameter.state === 'invalid') return { unknown: parameter.given }
  const asked = regions.byCode.get(parameter.value)
  if (asked === undefined) return { unknown: parameter.value }
  const successors = asked.validTo === undefined ? [] : successorsOf(asked.code, register.boundaryChanges)
  const [largest] = successors.toSorted((a, b) => b.share - a.share)
  const region = largest?.code ?? asked.code
  if (region === municipality || region === COUNTRY) return { already: region }
  return { region, ...(largest === undefined ? {} : { former: asked.name }) }
}

/** The regions that have figures which may stand in at least one figure of my municipality. */
export function comparatorsOf(
  { figures, others }: SortedFigures,
  lines: readonly ImportedLine[],
  municipality: string,
): string[] {
  const keys = new Set(figures.filter(isComparable).map(({ key }) => key))
  const series = others.filter(({ key }) => keys.has(key)).flatMap((each) => each.series)
  const imported = lines.filter(({ key }) => keys.has(key)).flatMap((line) => line.regions())
  const inFigure = [municipality, COUNTRY]
  return [...new Set([...series.map(({ region }) => region), ...imported])].filter(
    (code) => !inFigure.includes(code),
  )
}

/** Totals grow with the region: nothing is set beside my municipality's. */
export function isComparable({ own }: PlaceFigure): boolean {
  const unit = own?.points[0]?.observation.unit
  return unit === undefined || !isTotal(unit)
}

/** A figure with the region set beside it, where there are figures of it of the same table, edition, age and breakdown. */
export function withComparator(
  figure: PlaceFigure,
  { others }: SortedFigures,
  region: string | undefined,
  lines: readonly ImportedLine[],
): PlaceFigure {
  if (region === undefined) return figure
  const comparator =
    lines.find(({ key }) => key === figure.key)?.seriesOf(region) ??
    others.find(({ key }) => key === figure.key)?.series.find((each) => each.region === region)
  return comparator === undefined ? figure : { ...figure, comparator }
}
