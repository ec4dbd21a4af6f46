import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react'
import { target } from '../../ui/grid/useGridKeys.ts'
import { bringIntoWindow, reveal } from './reveal.ts'

/** A place in the table as the arrow keys count: the rows of the head come first, the first column is that of the names. */
interface Place {
  row: number
  column: number
}

export interface HeatKeys {
  /** The row and the column with the focus among those of the body; -1 for the head and the names. */
  keptRow: RefObject<number>
  keptColumn: RefObject<number>
  onKeyDown: (event: KeyboardEvent) => void
  onFocus: (event: FocusEvent) => void
  /** Brings a place into view, and then the focus to it. */
  goTo: (row: number, column: number) => void
}

/**
 * The keys of a grid whose rows and columns are drawn only where the reader looks: scrolls to the cell that a key leads to
 * and gives it the focus once it is drawn. One cell at a time can be reached with Tab: the one left last.
 */
export function useHeatKeys(
  frame: RefObject<HTMLDivElement | null>,
  size: { headRows: number; rows: number; columns: number; rowHeight: number; columnWidth: number },
): HeatKeys {
  const { headRows, rows, columns } = size
  const keptRow = useRef(-1)
  const keptColumn = useRef(-1)
  const wanted = useRef<Place>(undefined)

  /** Gives the focus to the cell that a key asked for, if it is there by now. */
  const arrive = () => {
    const { current: place } = wanted
    const { current: grid } = frame
    const to = place && stopAt(grid, place)
    if (to === undefined || grid === null) return
    wanted.current = undefined
    to.focus({ preventScroll: true })
    bringIntoWindow(grid, cellOf(to))
  }

  // After every drawing: the cell that is waited for may have come, the one that Tab leads to may have gone.
  useLayoutEffect(() => {
    arrive()
    const { current: grid } = frame
    if (grid === null || grid.querySelector('[tabindex="0"]') !== null) return
    const last = stopAt(grid, { row: keptRow.current + headRows, column: keptColumn.current + 1 })
    const stop = keptRow.current < 0 ? undefined : last
    const first = stop ?? stopAt(grid, { row: 0, column: 0 })
    if (first !== undefined) first.tabIndex = 0
  })

  const goTo = (row: number, column: number) => {
    if (frame.current !== null) reveal(frame.current, row - headRows, column - 1, size)
    wanted.current = { row, column }
    arrive()
  }

  return {
    keptRow,
    keptColumn,
    goTo,
    onFocus: ({ target: element, currentTarget }) => {
      const place = placeOf(element)
      if (place === undefined) return
      keptRow.current = place.row - headRows
      keptColumn.current = place.column - 1
      for (const before of currentTarget.querySelectorAll<HTMLElement>('[tabindex="0"]')) before.tabIndex = -1
      ;(element as HTMLElement).tabIndex = 0
      // Come to with Tab: the browser would leave it under the head. What is pressed does not move away from under the press.
      if (frame.current === null || !element.matches(':focus-visible')) return
      reveal(frame.current, keptRow.current, keptColumn.current, size)
      bringIntoWindow(frame.current, cellOf(element as HTMLElement))
    },
    onKeyDown: (event) => {
      // A key that is held down may be faster than the drawing: it goes on from where it was going.
      const from = wanted.current ?? placeOf(event.target as Element)
      if (from === undefined || event.altKey || event.metaKey) return
      const to = target(event, from.row, from.column, headRows + rows - 1, columns)
      if (to === undefined) return
      event.preventDefault()
      goTo(to.row, to.column)
    },
  }
}

const cellOf = (element: HTMLElement): HTMLElement => element.closest<HTMLElement>('th, td') ?? element

/** Where an element stands, by its cell. */
function placeOf(element: Element): Place | undefined {
  const cell = element.closest<HTMLElement>('[aria-colindex]')
  const row = cell?.closest<HTMLElement>('[data-row]')?.dataset.row
  return cell === null || row === undefined
    ? undefined
    : { row: Number(row), column: Number(cell.ariaColIndex ?? cell.getAttribute('aria-colindex')) - 1 }
}

/** What has the focus in a cell: the one thing to press in it, or the cell. Undefined as long as it is not drawn. */
function stopAt(grid: HTMLElement | null, { row, column }: Place): HTMLElement | undefined {
  const cell = grid?.querySelector<HTMLElement>(`[data-row="${row}"] > [aria-colindex="${column + 1}"]`)
  return cell?.querySelector<HTMLElement>('a, button') ?? cell ?? undefined
}
