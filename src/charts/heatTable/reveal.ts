import { nameWidth } from './useHeatWindow.ts'

/** Scrolls the table as little as needed to show a cell beside the head and the names, which stay in sight; -1 is in those. */
export function reveal(
  frame: HTMLElement,
  row: number,
  column: number,
  { rowHeight, columnWidth }: { rowHeight: number; columnWidth: number },
): void {
  if (row >= 0) {
    const room = frame.clientHeight - (frame.querySelector('thead')?.offsetHeight ?? 0)
    frame.scrollTop = wholeRows(
      frame.scrollTop,
      nearest(frame.scrollTop, row * rowHeight, rowHeight, room),
      rowHeight,
    )
  }
  if (column >= 0) {
    const room = frame.clientWidth - nameWidth(frame)
    frame.scrollLeft = nearest(frame.scrollLeft, column * columnWidth, columnWidth, room)
  }
}

/** The scroll position closest to the present one at which something of a size, at a place, is within the room. */
export const nearest = (now: number, at: number, size: number, room: number): number =>
  Math.min(Math.max(now, at + size - room), at)

/** A position that is gone to, with a whole row under the head: half a row there would look like a fault. */
export const wholeRows = (now: number, to: number, size: number): number =>
  now === to ? now : Math.ceil(to / size) * size

/**
 * Scrolls the page where the table, scrolled in itself, still has the element outside the window: to the whole table if it
 * fits, so that the next keys move nothing more.
 */
export function bringIntoWindow(frame: HTMLElement, element: HTMLElement): void {
  if (isInWindow(element)) return
  if (frame.offsetHeight <= window.innerHeight) frame.scrollIntoView({ block: 'nearest' })
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

function isInWindow(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  // Less than the window where a keyboard on the screen covers a part of it.
  const { offsetTop = 0, height = window.innerHeight } = window.visualViewport ?? {}
  return top >= offsetTop && bottom <= offsetTop + height
}
