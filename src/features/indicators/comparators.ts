import type { Parameter } from '../../contract/selection.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import { COUNTRY, successorsOf } from '../../domain/regions/regionTree.ts'
import type { PlaceFigure, SortedFigures } from './figuresOfPlace.ts'

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

/** The regions of which the register holds figures that may stand in at least one figure of my municipality. */
export function comparatorsOf({ figures, others }: SortedFigures): string[] {
  const keys = new Set(figures.map(({ key }) => key))
  const series = others.filter(({ key }) => keys.has(key)).flatMap((each) => each.series)
  return [...new Set(series.map(({ region }) => region))]
}

/** A figure with the region set beside it, where the register holds its figures of the same table, edition, age and breakdown. */
export function withComparator(
  figure: PlaceFigure,
  { others }: SortedFigures,
  region: string | undefined,
): PlaceFigure {
  const comparator = others
    .find(({ key }) => key === figure.key)
    ?.series.find((each) => each.region === region)
  return comparator === undefined ? figure : { ...figure, comparator }
}
