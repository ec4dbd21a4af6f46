import type { Comparison } from './comparison.ts'

/** The order of the rows that is no order of the comparison itself: how many people live there. */
export interface RowOrder {
  by: 'inhabitants'
  descending?: boolean
}

/**
 * The comparison with its rows in another order. Rows of which the number is not known stand last in either direction; rows
 * that are equal keep their order.
 */
export function sortRows(
  comparison: Comparison,
  { descending }: RowOrder,
  inhabitants: (code: string) => number | undefined,
): Comparison {
  const { rows, columns } = comparison
  const sign = descending ? -1 : 1
  const sorted = rows
    .map(({ code }, place) => ({ place, number: inhabitants(code) }))
    .toSorted(({ number: first }, { number: second }) =>
      first === undefined || second === undefined
        ? Number(first === undefined) - Number(second === undefined)
        : sign * (first - second),
    )
  const pick = <Each>(from: readonly Each[]): Each[] => sorted.flatMap(({ place }) => from[place] ?? [])
  return {
    ...comparison,
    rows: pick(rows),
    columns: columns.map((each) => ({ ...each, cells: pick(each.cells) })),
  }
}
