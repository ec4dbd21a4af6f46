import { type BlockKey, type FigureBlock, cellAt } from '../figures/blocks.ts'
import { isValue } from '../figures/cells.ts'
import { lastYearOf } from '../figures/series.ts'
import { type Asked, isAskedFor, isSameAge } from './choice.ts'
import { byPeriod } from './linesOf.ts'

/** Figures of a later year than those that are shown, of some of the regions. */
export interface NewerFigures {
  period: string
  table: string
  /** How many of the regions have one. */
  held: number
}

/**
 * What is passed over because fewer regions have it: the latest figures of the same people after those of `shown`, in the
 * table that holds most of the regions. Undefined where there are none, and where all regions have one: then there was
 * another reason to pass it over.
 */
export function newerFigures(
  shown: BlockKey,
  blocks: readonly FigureBlock[],
  codes: readonly string[],
  /** What the reader asked for: figures of another table or age are not what that leads to. */
  asked: Asked = {},
): NewerFigures | undefined {
  const later = blocks.filter(
    (block) =>
      lastYearOf(block.period) > lastYearOf(shown.period) &&
      block.breakdown === shown.breakdown &&
      isSameAge(block.age, shown.age) &&
      isAskedFor(block, block.period, asked),
  )
  const groups = new Map<string, FigureBlock[]>()
  for (const block of later) {
    const key = [block.period, block.table, block.edition].join(' · ')
    groups.set(key, [...(groups.get(key) ?? []), block])
  }
  const [newest] = [...groups.values()]
    .flatMap((group): NewerFigures[] => {
      const [first] = group
      if (first === undefined) return []
      const held = codes.filter((code) => isHeld(group, code)).length
      return held === 0 ? [] : [{ period: first.period, table: first.table, held }]
    })
    .toSorted((a, b) => byPeriod(b.period, a.period) || b.held - a.held)
  return newest === undefined || newest.held === codes.length ? undefined : newest
}

/** What one block suppresses, another does not publish. */
function isHeld(blocks: readonly FigureBlock[], code: string): boolean {
  const cells = blocks.flatMap((block) => cellAt(block, code) ?? [])
  return cells.some(isValue) && cells.every(({ state }) => state !== 'suppressed')
}
