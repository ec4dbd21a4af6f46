import { type KeyboardEvent, type RefObject, useEffect } from 'react'

const PAGE = 10

/**
 * The keys of a grid (ARIA Authoring Practices, grid pattern): arrows go from cell to cell, Home and End to the ends of
 * the row, with Ctrl to those of the grid, Page Up and Page Down ten rows. One cell at a time can be reached with Tab:
 * the one left last. Done on the elements themselves: thousands of cells need not be drawn again for a step.
 */
export function useGridKeys(table: RefObject<HTMLTableElement | null>) {
  // After every drawing: rows may have gone, the one that Tab leads to among them.
  useEffect(() => {
    const grid = table.current
    if (grid === null || grid.querySelector('[tabindex="0"]') !== null) return
    const first = grid.querySelector<HTMLElement>('tbody tr:not(.matrix__group) th')
    if (first !== null) stopOf(first).tabIndex = 0
  })
  return (event: KeyboardEvent) => {
    const grid = table.current
    const cell = (event.target as HTMLElement).closest<HTMLTableCellElement>('th, td')
    if (grid === null || cell === null || event.altKey || event.metaKey) return
    const rows = [...grid.rows].filter((row) => !row.classList.contains('matrix__group'))
    const row = rows.findIndex((each) => each.contains(cell))
    const next = target(event, row, cell.cellIndex, rows.length - 1, (rows[0]?.cells.length ?? 1) - 1)
    if (next === undefined) return
    event.preventDefault()
    const to = rows[next.row]?.cells[next.column]
    if (to !== undefined) move(grid, stopOf(to))
  }
}

/** Where a key leads, kept within the grid; undefined for a key that is none of the grid's. */
export function target(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  row: number,
  column: number,
  lastRow: number,
  lastColumn: number,
): { row: number; column: number } | undefined {
  const to = (nextRow: number, nextColumn: number) => ({
    row: Math.min(Math.max(nextRow, 0), lastRow),
    column: Math.min(Math.max(nextColumn, 0), lastColumn),
  })
  switch (key) {
    case 'ArrowRight':
      return to(row, column + 1)
    case 'ArrowLeft':
      return to(row, column - 1)
    case 'ArrowDown':
      return to(row + 1, column)
    case 'ArrowUp':
      return to(row - 1, column)
    case 'PageDown':
      return to(row + PAGE, column)
    case 'PageUp':
      return to(row - PAGE, column)
    case 'Home':
      return to(ctrlKey ? 0 : row, 0)
    case 'End':
      return to(ctrlKey ? lastRow : row, lastColumn)
    default:
      return undefined
  }
}

/** A cell with one thing to press is reached by that thing. */
const stopOf = (cell: HTMLElement): HTMLElement => cell.querySelector<HTMLElement>('a, button') ?? cell

function move(grid: HTMLElement, to: HTMLElement): void {
  for (const before of grid.querySelectorAll<HTMLElement>('[tabindex="0"]')) before.tabIndex = -1
  to.tabIndex = 0
  to.focus()
}
