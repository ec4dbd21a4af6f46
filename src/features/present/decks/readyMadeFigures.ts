import type { QueryClient } from '@tanstack/react-query'
import { askGapFigures } from '../../../api/askGapFigures.ts'
import { type ChosenLine, chooseLine } from '../../../domain/comparison/choice.ts'
import { linesOf } from '../../../domain/comparison/linesOf.ts'
import { figureReader, rowPlaces } from '../../../domain/comparison/readFigures.ts'
import { redrawing } from '../../../domain/comparison/redrawn.ts'
import type { FigureBlock } from '../../../domain/figures/blocks.ts'
import { isValue } from '../../../domain/figures/cells.ts'
import { POPULATION } from '../../../domain/figures/weighing.ts'
import type { RegisterIndex } from '../../../domain/graph/registerIndex.ts'
import type { Id } from '../../../domain/register/things.ts'
import type { RegionTree } from '../../../domain/regions/regionTree.ts'

/** What there is to show of indicators for one municipality. */
export interface FiguresHere {
  /** Of which there is a figure of the municipality. */
  own: ReadonlySet<Id>
  /** Of which the figures that a comparison takes have others beside it. */
  compared: ReadonlySet<Id>
  /** Of which the service gave no answer: there may be figures, and there may be none. */
  unknown: ReadonlySet<Id>
}

export const NO_FIGURES: FiguresHere = { own: new Set(), compared: new Set(), unknown: new Set() }

/** A row of bars with fewer others beside mine shows nothing. */
const FEWEST_OTHERS = 3

/**
 * Asks the service what there is of these indicators, of the register and imported, for a municipality and those around it.
 * What it does not answer is unknown; it never throws.
 */
export async function figuresHere(
  client: QueryClient,
  index: RegisterIndex,
  municipality: string,
  indicators: readonly Id[],
): Promise<FiguresHere> {
  const { regions, indicators: known } = index
  // A municipality that was formed of others is put together with their inhabitants.
  const isFormed = known.has(POPULATION) && regions.byCode.get(municipality)?.validFrom !== undefined
  const around = neighboursOf(regions, municipality)
  const answers = await Promise.all(
    indicators.map(async (id) => {
      const figures = await askGapFigures(client, id, isFormed, undefined).catch(() => undefined)
      if (figures === undefined) return { id, isUnknown: true }
      const has = finder(figures.population, index)
      const isOwn = linesOf(figures.blocks, rowPlaces([municipality])).some((line) =>
        line.periods.some((period) => has({ line, period }, municipality)),
      )
      return { id, isOwn, isCompared: isOwn && isCompared(figures.blocks, municipality, around, has) }
    }),
  )
  const those = (is: (answer: (typeof answers)[number]) => boolean | undefined): ReadonlySet<Id> =>
    new Set(answers.filter(is).map(({ id }) => id))
  return {
    own: those(({ isOwn }) => isOwn),
    compared: those((answer) => answer.isCompared),
    unknown: those(({ isUnknown }) => isUnknown),
  }
}

/** Is there a figure of a region, as published or put together of those that it was formed of? */
type Finder = (chosen: ChosenLine, code: string) => boolean

/** @param population inhabitants, to put a municipality together with */
export function finder(
  population: readonly FigureBlock[],
  { regions, register: { boundaryChanges } }: RegisterIndex,
): Finder {
  const redraw = redrawing({ regions, boundaryChanges, population })
  return ({ line, period }, code) => {
    const read = figureReader(period.blocks)
    const cell = read(code) ?? redraw({ ...line, ...period, read }, code)
    return cell !== undefined && isValue(cell)
  }
}

/** The other municipalities of the same GGD region. */
function neighboursOf({ byCode, ancestorsOf }: RegionTree, municipality: string): string[] {
  const ggd = [...ancestorsOf(municipality)].find((code) => byCode.get(code)?.level === 'ggd-region')
  if (ggd === undefined) return []
  return [...byCode.values()]
    .filter(({ code, level }) => level === 'gemeente' && code !== municipality && ancestorsOf(code).has(ggd))
    .map(({ code }) => code)
}

/** Do the table and year that a comparison of them takes hold a figure of mine, and of enough others? */
export function isCompared(
  blocks: readonly FigureBlock[],
  municipality: string,
  around: readonly string[],
  has: Finder,
): boolean {
  const chosen = chooseLine(linesOf(blocks, rowPlaces([municipality, ...around])), {})
  return (
    chosen !== undefined &&
    has(chosen, municipality) &&
    around.filter((code) => has(chosen, code)).length >= FEWEST_OTHERS
  )
}
