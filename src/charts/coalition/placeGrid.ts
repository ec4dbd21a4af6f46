/** Boxes in rows and columns, and the lines that reach them without touching another. */
import type { PlacedBox, Point } from './layoutParts.ts'
import { placeBox, type SetBox } from './setBox.ts'

/** A box in a grid, with the level above its row and the room at its left, where a line can run. */
export interface Cell {
  box: PlacedBox
  above: number
  left: number
  isFirst: boolean
}

interface Spacing {
  gap: number
  rowGap: number
}

/** Boxes of one width, row by row; a row is as high as its highest box. */
export function placeGrid(
  set: readonly SetBox[],
  columns: number,
  at: Point,
  { gap, rowGap }: Spacing,
): { cells: readonly Cell[]; bottom: number } {
  const cells: Cell[] = []
  let y = at.y
  for (let start = 0; start < set.length; start += columns) {
    const row = set.slice(start, start + columns)
    const height = Math.max(...row.map((each) => each.height))
    row.forEach((each, column) => {
      const x = at.x + column * (each.width + gap)
      cells.push({
        box: placeBox({ ...each, height }, x, y),
        above: y - rowGap / 2,
        left: x - gap / 2,
        isFirst: column === 0,
      })
    })
    y += height + rowGap
  }
  return { cells, bottom: set.length === 0 ? at.y : y - rowGap }
}

/** Boxes of several widths on columns of one: each takes as many columns as it needs. */
export function placeFlow(
  set: readonly { box: SetBox; span: number }[],
  { columns, column }: { columns: number; column: number },
  at: Point,
  { gap, rowGap }: Spacing,
): { boxes: readonly PlacedBox[]; bottom: number } {
  const rows: { box: SetBox; place: number }[][] = []
  let next = columns
  for (const { box, span } of set) {
    if (next + span > columns) {
      rows.push([])
      next = 0
    }
    rows.at(-1)?.push({ box, place: next })
    next += span
  }
  const boxes: PlacedBox[] = []
  let y = at.y
  for (const row of rows) {
    const height = Math.max(...row.map(({ box }) => box.height))
    for (const { box, place } of row)
      boxes.push(placeBox({ ...box, height }, at.x + place * (column + gap), y))
    y += height + rowGap
  }
  return { boxes, bottom: rows.length === 0 ? at.y : y - rowGap }
}

/**
 * From where lines fan out (an upright at `trunk`) to a box of a grid: straight into the first column; into another along
 * the level above its row, then down at its left. No box stands there.
 */
export function wayTo({ box, above, left, isFirst }: Cell, from: Point, trunk: number): Point[] {
  const end = { x: box.x, y: box.y + box.height / 2 }
  const way = isFirst
    ? [
        { x: trunk, y: from.y },
        { x: trunk, y: end.y },
      ]
    : [
        { x: trunk, y: from.y },
        { x: trunk, y: above },
        { x: left, y: above },
        { x: left, y: end.y },
      ]
  return turnsOnly([from, ...way, end])
}

/** Points that lie on one line with those beside them are left out: at every point between the ends the line turns. */
function turnsOnly(points: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const last = kept.at(-1)
    const before = kept.at(-2)
    if (last !== undefined && last.x === point.x && last.y === point.y) continue
    const isStraight =
      last !== undefined &&
      before !== undefined &&
      ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y))
    if (isStraight) kept.pop()
    kept.push(point)
  }
  return kept
}
