import { isValue } from '../../domain/figures/cells.ts'
import { type Latest, latestByIndicator } from '../../domain/figures/latest.ts'
import { lineKeyOf } from '../../domain/figures/series.ts'
import type { Id, Indicator, Observation } from '../../domain/register/things.ts'
import type { RegionLevel } from '../../domain/register/values.ts'
import { COUNTRY, type RegionTree } from '../../domain/regions/regionTree.ts'
import { digitsOf } from '../../messages/format.ts'

/** Where the register holds figures of an indicator: of my municipality, only of other regions, or nowhere. */
export type Held = 'here' | 'elsewhere' | 'none'

/** What the catalogue shows of an indicator's figures. */
export interface CatalogueFigure {
  held: Held
  /** Newest figures of my municipality and of the Netherlands, of one line and period. */
  latest?: Latest
  /** Decimals of a figure's line: 15 beside 15,6 in a table of one decimal is 15,0. */
  digits: (observation: Observation) => number
  /** The newest cell of my municipality, where none of its cells holds a figure: why there is none. */
  absent?: Observation
}

/** The figures of my municipality and the Netherlands, per indicator. */
export function catalogueFigures(
  observations: readonly Observation[],
  municipality: string,
): (indicator: Indicator) => CatalogueFigure {
  const latest = latestByIndicator(observations, municipality, COUNTRY)
  const absent = newestAbsence(observations, municipality)
  const digits = digitsOfLines(observations)
  // The same answer every time: a row that does not change is not drawn anew.
  const known = new Map<Id, CatalogueFigure>()
  return (indicator) => {
    const before = known.get(indicator.id)
    if (before !== undefined) return before
    const { id, tables } = indicator
    const newest = latest.get(id)
    const why = newest?.own === undefined ? absent.get(id) : undefined
    // An indicator without tables is one of which the register holds no figure of any region.
    const elsewhere = newest?.reference !== undefined || tables.length > 0
    const figure: CatalogueFigure = {
      digits,
      held: newest?.own !== undefined ? 'here' : elsewhere ? 'elsewhere' : 'none',
      ...(newest === undefined ? {} : { latest: newest }),
      ...(why === undefined ? {} : { absent: why }),
    }
    known.set(id, figure)
    return figure
  }
}

function newestAbsence(observations: readonly Observation[], municipality: string): Map<Id, Observation> {
  const newest = new Map<Id, Observation>()
  for (const each of observations) {
    if (each.region !== municipality || isValue(each.cell)) continue
    const before = newest.get(each.indicator)
    if (before === undefined || each.period > before.period) newest.set(each.indicator, each)
  }
  return newest
}

function digitsOfLines(observations: readonly Observation[]): (observation: Observation) => number {
  const lineOf = (each: Observation) => `${each.indicator} · ${lineKeyOf(each)} · ${each.region}`
  const digits = new Map<string, number>()
  for (const each of observations) {
    if (!isValue(each.cell)) continue
    const line = lineOf(each)
    digits.set(line, Math.max(digits.get(line) ?? 0, digitsOf(each.cell.value)))
  }
  return (observation) => digits.get(lineOf(observation)) ?? 0
}

/** Per indicator the kinds of region of which the register holds a figure. What a publisher has more of is not known here. */
export function levelsHeld(
  observations: readonly Observation[],
  { byCode }: RegionTree,
): ReadonlyMap<Id, ReadonlySet<RegionLevel>> {
  const levels = new Map<Id, Set<RegionLevel>>()
  for (const { indicator, region, cell } of observations) {
    const level = byCode.get(region)?.level
    if (level === undefined || !isValue(cell)) continue
    const known = levels.get(indicator) ?? new Set()
    levels.set(indicator, known.add(level))
  }
  return levels
}
