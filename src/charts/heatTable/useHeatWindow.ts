import {
  type Range,
  type Rect,
  type Virtualizer,
  observeElementRect,
  useVirtualizer,
} from '@tanstack/react-virtual'
import { type RefObject, useLayoutEffect, useMemo } from 'react'
import { ROW_HEAD } from './roles.ts'

/** One row or column that is drawn, and how many before it are not. */
export interface Drawn {
  at: number
  skipped: number
}

interface Axis {
  count: number
  /** In CSS pixels; all are alike. */
  size: number
  /** Drawn on either side of what is in view, so that a small step needs no drawing. */
  overscan: number
  horizontal?: boolean
  /** Stays drawn wherever the reader scrolls: the one that has the focus. */
  kept: RefObject<number>
}

/** Before anything is laid out, a usual window is assumed: the first rows are then drawn at once. */
const USUAL: Rect = { width: 1200, height: 700 }

/** Which rows, or columns, of a frame that scrolls are drawn. The same array as long as they are the same. */
export function useHeatWindow(
  frame: RefObject<HTMLElement | null>,
  { count, size, overscan, horizontal = false, kept }: Axis,
): readonly Drawn[] {
  const virtualizer = useVirtualizer({
    count,
    horizontal,
    overscan,
    // Drawn in a task of its own behind the one that scrolls: both are short, and what lies around the view is there already.
    useFlushSync: false,
    estimateSize: () => size,
    getScrollElement: () => frame.current,
    initialRect: USUAL,
    observeElementRect: observeRect,
    rangeExtractor: (range) => withKept(range, kept.current),
  })
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, size])
  const indexes = virtualizer.getVirtualIndexes()
  const key = indexes.join(' ')
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key says all of the indexes
  return useMemo(() => drawnRange(indexes), [key])
}

/**
 * The room for figures beside the head and the names, which stay in sight. A frame without a size (before it is laid out,
 * or in a test) is a usual window.
 */
const observeRect = (instance: Virtualizer<HTMLElement, Element>, tell: (rect: Rect) => void) =>
  observeElementRect(instance, ({ width, height }) => {
    if (width === 0 || height === 0) return tell(USUAL)
    const frame = instance.scrollElement
    tell({
      width: width - (frame === null ? 0 : nameWidth(frame)),
      height: height - (frame?.querySelector('thead')?.offsetHeight ?? 0),
    })
  })

/** Width of the column of names: the first head of all may be that of a theme, which is many columns wide. */
export const nameWidth = (frame: Element): number =>
  frame.querySelector<HTMLElement>(`[role='${ROW_HEAD.role}']`)?.offsetWidth ?? 0

/** The range in view with what lies around it, and the one that is kept, in order. */
export function withKept({ startIndex, endIndex, overscan, count }: Range, kept: number): number[] {
  const first = Math.max(0, startIndex - overscan)
  const last = Math.min(count - 1, endIndex + overscan)
  const range = Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place)
  if (kept < 0 || kept >= count) return range
  return kept < first ? [kept, ...range] : kept > last ? [...range, kept] : range
}

/** The same with how many are left out before each: 0, 7 and 8 → 0 (none), 7 (six), 8 (none). */
export const drawnRange = (indexes: readonly number[]): Drawn[] =>
  indexes.map((at, place) => ({ at, skipped: at - (indexes[place - 1] ?? -1) - 1 }))
