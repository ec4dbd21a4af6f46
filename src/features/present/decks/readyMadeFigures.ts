import type { QueryClient } from '@tanstack/react-query'
import { askGapFigures } from '../../../api/askGapFigures.ts'
import { figureAnchor } from '../../../contract/figureAnchor.ts'
import { isTotal } from '../../../domain/comparison/against.ts'
import { chooseLine } from '../../../domain/comparison/choice.ts'
import { type Finder, type HeldLine, finder, heldLines } from '../../../domain/comparison/heldLines.ts'
import { linesOf } from '../../../domain/comparison/linesOf.ts'
import { rowPlaces } from '../../../domain/comparison/readFigures.ts'
import type { FigureBlock } from '../../../domain/figures/blocks.ts'
import { isWithin } from '../../../domain/figures/ages.ts'
import { lastYearOf, lineKeyOf } from '../../../domain/figures/series.ts'
import { POPULATION } from '../../../domain/figures/weighing.ts'
import type { RegisterIndex } from '../../../domain/graph/registerIndex.ts'
import type { Id } from '../../../domain/register/things.ts'
import type { RegionTree } from '../../../domain/regions/regionTree.ts'

/** What there is to show of indicators for one municipality. */
export interface FiguresHere {
  /** Of which there is a figure of the municipality, with where on the page of the indicator the ones to show stand. */
  own: ReadonlyMap<Id, readonly string[]>
  /** Of which the figures that a comparison takes have others beside it. */
  compared: ReadonlySet<Id>
  /** Of which the service gave no answer: there may be figures, and there may be none. */
  unknown: ReadonlySet<Id>
}

export const NO_FIGURES: FiguresHere = { own: new Map(), compared: new Set(), unknown: new Set() }

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
      // Totals side by side show how large the municipalities are.
      const isComparable = !isTotal(known.get(id)?.unit ?? 'count')
      const has = finder(figures.population, index)
      const anchors = anchorsOf(heldLines(figures.blocks, municipality, has))
      const isOwn = anchors.length > 0
      return {
        id,
        anchors,
        isCompared: isOwn && isComparable && isCompared(figures.blocks, municipality, around, has),
      }
    }),
  )
  const those = (is: (answer: (typeof answers)[number]) => boolean | undefined): ReadonlySet<Id> =>
    new Set(answers.filter(is).map(({ id }) => id))
  return {
    own: new Map(
      answers.flatMap(({ id, anchors = [] }) => (anchors.length === 0 ? [] : [[id, anchors] as const])),
    ),
    compared: those((answer) => answer.isCompared),
    unknown: those(({ isUnknown }) => isUnknown),
  }
}

/**
 * Where the figures of a municipality stand on the page of their indicator, in the order of that page: the first, those of
 * other groups, and those that are newer. Left out is what is older, no newer and of the same group in another table, or of
 * people who are all in the group of the first.
 */
export function anchorsOf(held: readonly HeldLine[]): string[] {
  const newest = ({ periods }: HeldLine) => lastYearOf(periods.at(-1) ?? '')
  const ordered = held.toSorted(
    (a, b) =>
      Number(a.line.unsure) - Number(b.line.unsure) ||
      b.periods.length - a.periods.length ||
      newest(b) - newest(a),
  )
  const [first] = ordered
  if (first === undefined) return []
  const { table, age, breakdown } = first.line
  const shown = ordered.filter(({ line }, place) => {
    const later = newest(ordered[place] ?? first) - newest(first)
    const isOtherGroup = line.breakdown !== breakdown || !isWithin(line.age, age)
    return line === first.line || later > 0 || (isOtherGroup && (line.table === table || later === 0))
  })
  // One table in several classifications is one figure of the page.
  return [...new Set(shown.map(({ line }) => figureAnchor(lineKeyOf(line))))]
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
