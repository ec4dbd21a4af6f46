import type { Cell, Table } from '../content.ts'
import { type Measure, spacious } from '../measure.ts'
import { SIZES } from '../places.ts'
import { plainText } from '../words.ts'
import { columnWidths } from './columnWidths.ts'
import { fitWords, type Fitted } from './fitWords.ts'

/** Height of a line in a table, in letters' sizes. */
export const TABLE_LEADING = 1.2
/** Room within a cell, in points: seventeen rows and their head just fit at the smallest size. */
export const CELL = { across: 6, down: 1.5 } as const
/** What a row gets at most of the height that is left, in points. */
const MORE_AIR = 8

/** A table as it is set: sizes in points. */
export interface TableLayout {
  readonly size: number
  readonly widths: readonly number[]
  readonly head: RowLayout
  readonly rows: readonly RowLayout[]
  readonly height: number
}

export interface RowLayout {
  readonly height: number
  readonly cells: readonly Fitted[]
}

/** The table at the largest size at which it fits; undefined where it does not, also not at the smallest. */
export function tableLayout(
  table: Table,
  room: { readonly width: number; readonly height: number },
  measure: Measure,
): TableLayout | undefined {
  const sizes = table.setting === undefined ? SIZES.table : [table.setting.size]
  for (const size of sizes) {
    const layout = tableAt(table, room.width, size, measure)
    if (layout.height <= room.height + 0.001 && isWhole(layout)) return airy(layout, room.height)
  }
  return undefined
}

/** The rows share what is left of the height. */
function airy(layout: TableLayout, height: number): TableLayout {
  const air = Math.max(0, Math.min(MORE_AIR, (height - layout.height) / (layout.rows.length + 1)))
  const wider = (row: RowLayout): RowLayout => ({ ...row, height: row.height + air })
  return {
    ...layout,
    head: wider(layout.head),
    rows: layout.rows.map(wider),
    height: layout.height + air * (layout.rows.length + 1),
  }
}

/** The table at one size, however high it becomes. */
export function tableAt(table: Table, width: number, size: number, measure: Measure): TableLayout {
  const wide = spacious(measure)
  const grid = [table.head, ...table.rows]
  const inCell = 2 * CELL.across
  const widthOf = (cell: Cell, head: boolean, text: string) => wide(text, size, head || cell.strong === true)
  const natural = (): number[][] =>
    grid.map((row, place) => row.map((cell) => widthOf(cell, place === 0, plainText(cell.words)) + inCell))
  const longestWords = () =>
    table.head.map((_, column) =>
      Math.max(
        ...grid.flatMap((row, place) => {
          const cell = row[column]
          if (cell === undefined) return [0]
          return plainText(cell.words)
            .split(/\s+/)
            .map((word) => widthOf(cell, place === 0, word) + inCell)
        }),
      ),
    )
  const widthsFor = () => {
    const rows = natural()
    const widest = table.head.map((_, column) => Math.max(...rows.map((row) => row[column] ?? 0)))
    return columnWidths({ widest, narrowest: longestWords(), rows, around: inCell }, width)
  }
  const widths = table.setting?.widths ?? widthsFor()
  const rowOf = (cells: readonly Cell[], head: boolean): RowLayout => {
    const fitted = cells.map((cell, column) =>
      fitWords(
        cell.words,
        { width: (widths[column] ?? 0) - inCell + 0.001, height: Number.POSITIVE_INFINITY },
        [size],
        measure,
        { strong: head || cell.strong === true, leading: TABLE_LEADING },
      ),
    )
    const lines = Math.max(1, ...fitted.map((each) => each.lines.length))
    return { height: lines * size * TABLE_LEADING + 2 * CELL.down, cells: fitted }
  }
  const head = rowOf(table.head, true)
  const rows = table.rows.map((cells) => rowOf(cells, false))
  const height = [head, ...rows].reduce((sum, row) => sum + row.height, 0)
  return { size, widths, head, rows, height }
}

/** So many columns that a letter does not fit: no size helps. */
const isWhole = ({ widths, size }: TableLayout): boolean =>
  widths.every((width) => width - 2 * CELL.across >= size)
