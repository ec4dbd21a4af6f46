import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ComparedRow } from '../../domain/comparison/comparison.ts'
import { nextStartingWith } from './findRegion.ts'

/** With more rows than this the list scrolls within its frame, and only the rows in sight are on the page. */
export const MOST_WHOLE = 60
const PAGE = 10
/** Letters that follow each other within this time are one name. */
const TYPING_MS = 900
/** Rows kept ready above and below those in sight. */
const AHEAD = 4

/**
 * A list of regions that is walked through by row: arrows, Page Up and Down, Home and End, and letters that lead to a
 * name. One row at a time can be reached with Tab: the one left last, or the one picked out.
 */
export function useRowList(
  rows: readonly ComparedRow[],
  {
    rowHeight,
    headHeight,
    picked,
    whole,
  }: {
    rowHeight: number
    /** The head sticks to the top of the frame and covers so much of it. */
    headHeight: number
    picked: string | undefined
    /** On paper nothing scrolls. */
    whole: boolean
  },
) {
  const frame = useRef<HTMLDivElement>(null)
  const [left, setLeft] = useState<string>()
  const [asked, setAsked] = useState(0)
  const typed = useRef({ text: '', at: 0 })
  const places = useMemo(() => new Map(rows.map(({ code }, place) => [code, place])), [rows])
  const active = places.get(left ?? picked ?? '') ?? places.get(picked ?? '') ?? 0
  const scrolls = rows.length > MOST_WHOLE && !whole
  // It hands out functions that must not be remembered; the components that use them are not compiled.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    enabled: scrolls,
    count: rows.length,
    // Drawn in a task of its own behind the one that scrolls, as in the heat table: both are short.
    useFlushSync: false,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: AHEAD,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    // The row that has the focus stays, also when it is scrolled away from.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range)
      if (shown.includes(active) || active >= rows.length) return shown
      return [...shown, active].toSorted((a, b) => a - b)
    },
  })
  // What is picked out elsewhere comes into sight here, and stays in sight in another order or another height of rows.
  const heightBefore = useRef(rowHeight)
  useEffect(() => {
    const place = places.get(picked ?? '')
    const isOther = heightBefore.current !== rowHeight
    heightBefore.current = rowHeight
    if (isOther) virtualizer.measure()
    if (place === undefined || !scrolls) return
    const { range } = virtualizer
    if (isOther || range === null || place < range.startIndex || place >= range.endIndex)
      virtualizer.scrollToIndex(place, { align: 'center' })
  }, [picked, places, rowHeight, scrolls, virtualizer])
  useEffect(() => {
    if (asked > 0)
      frame.current?.querySelector<HTMLElement>('[data-active] button')?.focus({ preventScroll: scrolls })
  }, [asked, scrolls])

  /** Brings a row into sight and gives it the focus. */
  const goTo = (place: number) => {
    const row = rows[Math.min(Math.max(place, 0), rows.length - 1)]
    if (row === undefined) return
    setLeft(row.code)
    setAsked((before) => before + 1)
    if (scrolls) virtualizer.scrollToIndex(places.get(row.code) ?? 0, { align: 'auto' })
  }
  const press = (event: KeyboardEvent) => {
    const to = event.ctrlKey || event.metaKey || event.altKey ? undefined : target(event)
    if (to === undefined) return
    event.preventDefault()
    if (to >= 0) goTo(to)
  }
  const target = ({ key, timeStamp }: KeyboardEvent): number | undefined => {
    switch (key) {
      case 'ArrowDown':
        return active + 1
      case 'ArrowUp':
        return active - 1
      case 'PageDown':
        return active + PAGE
      case 'PageUp':
        return active - PAGE
      case 'Home':
        return 0
      case 'End':
        return rows.length - 1
      default:
        return startingWith(key, timeStamp)
    }
  }
  const startingWith = (key: string, at: number): number | undefined => {
    const text = at - typed.current.at < TYPING_MS ? typed.current.text : ''
    // A space presses the button, unless it stands in a name: "Den Haag".
    if (key.length !== 1 || (key === ' ' && text === '')) return undefined
    typed.current = { text: text + key, at }
    return nextStartingWith(rows, text + key, text === '' ? active + 1 : active)
  }
  // The same function for every row and every drawing: a step draws two rows anew, not all of them.
  const latest = useRef(press)
  useLayoutEffect(() => {
    latest.current = press
  })
  const onKeyDown = useCallback((event: KeyboardEvent) => latest.current(event), [])
  return { frame, virtualizer, scrolls, active, goTo, onKeyDown }
}

export type RowList = ReturnType<typeof useRowList>
