import { isValue } from '../figures/cells.ts'
import type { Comparison } from './comparison.ts'

/** The order of the rows: by name, by inhabitants, or by the figures of one of the columns. */
export type RowOrder = ({ by: 'name' } | { by: 'inhabitants' } | { by: 'column'; column: number }) & {
  descending?: boolean
}

/** As Dutch lists do: 's-Hertogenbosch under the s, "Wijk 2" before "Wijk 10". One for all, for making one is slow. */
const COLLATOR = new Intl.Collator('nl', { ignorePunctuation: true, numeric: true })

/**
 * The comparison with its rows in another order. Rows without the number that is sorted by stand last in either direction;
 * rows that are equal keep their order.
 */
export function sortRows(
  comparison: Comparison,
  order: RowOrder,
  inhabitants: (code: string) => number | undefined,
): Comparison {
  const { rows, columns } = comparison
  const sorted = placesInOrder(comparison, order, inhabitants)
  const pick = <Each>(from: readonly Each[]): Each[] => sorted.flatMap((place) => from[place] ?? [])
  return {
    ...comparison,
    rows: pick(rows),
    columns: columns.map((each) => ({ ...each, cells: pick(each.cells) })),
  }
}

function placesInOrder(
  { rows, columns }: Comparison,
  order: RowOrder,
  inhabitants: (code: string) => number | undefined,
): number[] {
  const places = rows.map((_, place) => place)
  const sign = order.descending ? -1 : 1
  if (order.by === 'name') {
    const names = rows.map((each) => each.name)
    return places.toSorted((a, b) => sign * COLLATOR.compare(names[a] ?? '', names[b] ?? ''))
  }
  const cells = order.by === 'column' ? (columns[order.column]?.cells ?? []) : []
  const numbers = rows.map(({ code }, place) => {
    if (order.by === 'inhabitants') return inhabitants(code)
    const cell = cells[place]?.cell
    return cell !== undefined && isValue(cell) ? cell.value : undefined
  })
  return places.toSorted((a, b) => {
    const [first, second] = [numbers[a], numbers[b]]
    if (first === undefined || second === undefined)
      return Number(first === undefined) - Number(second === undefined)
    return sign * (first - second)
  })
}
