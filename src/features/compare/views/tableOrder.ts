import type { CompareSort } from '../../../contract/comparisonAddress.ts'
import type { Comparison } from '../../../domain/comparison/comparison.ts'
import { sortRows } from '../../../domain/comparison/sortRows.ts'
import type { FigureIndex } from '../../../domain/graph/registerIndex.ts'

/** More columns than these are found by the heading of their theme. */
export const MOST_UNGROUPED = 8

/** The rows as the table is given them: how many live there is no part of a comparison, so that order is made here. */
export function inhabitantsOrder(
  comparison: Comparison,
  sort: CompareSort | undefined,
  { byCode }: FigureIndex['regions'],
): Comparison {
  if (sort?.by !== 'population') return comparison
  const { descending } = sort
  return sortRows(comparison, { by: 'inhabitants', descending }, (code) => {
    const numbers = Object.entries(byCode.get(code)?.population ?? {})
    return numbers.toSorted(([a], [b]) => b.localeCompare(a))[0]?.[1]
  })
}
