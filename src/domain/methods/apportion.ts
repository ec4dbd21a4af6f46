import { isValue } from '../figures/cells.ts'
import type { BoundaryChange, CellValue } from '../register/things.ts'
import { type ApportionedFigure, countOfPieces, type FormedPiece, meanOfPieces } from './apportionedFigure.ts'
import { type FirstDays, isIgnored, redrawings } from './boundaryParts.ts'

/** A figure after the changes, with the border corrections of its region that were left out of account. */
export type AfterChanges = ApportionedFigure & { ignored: readonly BoundaryChange[] }

/** Figures of one indicator and period in an old classification, and what else is needed to carry them over. */
export interface OldFigures {
  /** What the publisher says of each region it is about. A region that it is not about has no figure. */
  cells: ReadonlyMap<string, CellValue>
  /** The changes between the two classifications (`changesBetween`). */
  changes: readonly BoundaryChange[]
  /** First days of regions: which ones a change formed, and which were there before it and grew. */
  regions: FirstDays
  /** Inhabitants, of the same age and year where those are held. */
  inhabitantsOf(code: string): number | undefined
}

/**
 * Figures per inhabitant (percentages, rates, means) carried over to a newer classification. Merged regions get the mean of
 * the old ones, weighted by the inhabitants given with the change, or else by the population. A split is not apportioned:
 * the percentage of a part is unknown. Border corrections are left out of account, and named.
 */
export const apportionShares = (old: OldFigures): ReadonlyMap<string, AfterChanges> =>
  carryOver(old, (pieces) => meanOfPieces(pieces, old.inhabitantsOf))

/**
 * Counts carried over to a newer classification: the sum of the old ones, and of a split region the share of its
 * inhabitants that went over, as if what is counted lay as evenly as they. The total stays the same.
 */
export const apportionCounts = (old: OldFigures): ReadonlyMap<string, AfterChanges> =>
  carryOver(old, countOfPieces)

function carryOver(
  { cells, changes, regions }: OldFigures,
  putTogether: (pieces: readonly FormedPiece[]) => ApportionedFigure,
): ReadonlyMap<string, AfterChanges> {
  const figures = new Map<string, ApportionedFigure>(
    [...cells].map(([code, cell]) => [code, { state: 'carried', from: code, cell: asPublished(cell) }]),
  )
  for (const { formed, ended } of redrawings(changes, regions)) {
    const after = [...formed].flatMap(([code, pieces]) => {
      const known = pieces.map((piece) => ({ ...piece, figure: figures.get(piece.code) }))
      // A change that touches none of these figures makes no figure either.
      const isTouched = known.some(({ figure }) => figure !== undefined)
      return isTouched ? [[code, putTogether(known)] as const] : []
    })
    for (const code of ended) figures.delete(code)
    for (const [code, figure] of after) figures.set(code, figure)
  }
  return new Map(
    [...figures].map(([code, figure]) => [
      code,
      {
        ...figure,
        ignored: changes.filter((each) => isIgnored(each) && [each.from, each.to].includes(code)),
      },
    ]),
  )
}

/** Of what is absent only that it is so, and why: whatever else a store might keep in the cell goes no further. */
const asPublished = (cell: CellValue): CellValue =>
  isValue(cell) ? cell : { state: cell.state, ...(cell.reason === undefined ? {} : { reason: cell.reason }) }
