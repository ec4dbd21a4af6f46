import type { FigureBlock } from '../figures/blocks.ts'
import { isValue } from '../figures/cells.ts'
import type { RegisterIndex } from '../graph/registerIndex.ts'
import type { ChosenLine } from './choice.ts'
import { type FigureLine, byPeriod, linesOf } from './linesOf.ts'
import { figureReader, rowPlaces } from './readFigures.ts'
import { redrawing } from './redrawn.ts'

/** Is there a figure of a region, as published or put together of those that it was formed of? */
export type Finder = (chosen: ChosenLine, code: string) => boolean

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

/** A line that holds figures of a region, with the periods that it has one in, the newest last. */
export interface HeldLine {
  line: FigureLine
  periods: readonly string[]
}

/** The lines of blocks that hold a figure of a region; among its lines may be some of one table in several classifications. */
export const heldLines = (blocks: readonly FigureBlock[], code: string, has: Finder): HeldLine[] =>
  linesOf(blocks, rowPlaces([code])).flatMap((line) => {
    const periods = line.periods
      .filter((period) => has({ line, period }, code))
      .map(({ period }) => period)
      .toSorted(byPeriod)
    return periods.length === 0 ? [] : [{ line, periods }]
  })
