import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type Location, NavigationType } from 'react-router'
import { isEmbedded } from '../contract/addresses.ts'
import type { Step } from './browserHistory.ts'

const STORED = 'gezond-verband-scroll'

/** With these the reader takes over. */
const ACTS = ['wheel', 'pointerdown', 'keydown'] as const

/**
 * Brings every step of the history where it belongs: a page begins at its top or at the anchor of its address, a change of
 * the same view stays where it is, and who goes back, or loads the page again, stands where they stood. The browser would
 * do the last too early: a page whose code or figures are still on their way is too short.
 * @param now where the address of the browser is
 * @returns what is to be told of every step when it is taken, before it is drawn
 */
export function useScrollPosition(now: () => Location, shown: Step): (step: Step) => void {
  const [places] = useState(storedPlaces)
  const last = useRef(0)
  const isOpened = useRef(false)
  /** What the page is too short for, or has no such anchor, as yet. */
  const pending = useRef<number | string>(undefined)
  /** Notes how far down the reader stands: the event of the last scrolling comes a frame later, and they may be gone by then. */
  const leave = useRef<() => void>(undefined)
  useEffect(() => {
    window.history.scrollRestoration = 'manual'
    const store = () => {
      leave.current?.()
      storePlaces(places)
    }
    window.addEventListener('pagehide', store)
    return () => window.removeEventListener('pagehide', store)
  }, [places])
  useLayoutEffect(() => {
    const { location, action, keepsPlace } = shown
    const goesBack = action === NavigationType.Pop
    let isThere = false
    /** A step within this page that is yet to be drawn, and where nobody has stood before. */
    let jump: string | undefined
    const note = () => {
      if (!isThere) return
      last.current = window.scrollY
      const { pathname, key } = now()
      // While another page is on its way, or an earlier step of this one, it is what is on screen that is scrolled; a jump within
      // it has an address at once.
      if (pathname === location.pathname && !places.has(key)) jump = key
      places.set(key === jump ? key : location.key, last.current)
    }
    leave.current = () => {
      if (!isThere) return
      last.current = window.scrollY
      places.set(jump ?? location.key, last.current)
    }
    const arrive = () => {
      isThere = true
      pending.current = undefined
      note()
    }
    window.addEventListener('scroll', note, { passive: true })
    const known = goesBack ? places.get(location.key) : undefined
    const anchor = location.hash === '' ? undefined : location.hash.slice(1)
    // Who opened the page may have begun to read what came before the app.
    const isOpening = !isOpened.current
    isOpened.current = true
    const top = isOpening ? undefined : 0
    const goal = known ?? (keepsPlace ? pending.current : (anchor ?? top))
    let stop: (() => void) | undefined
    if (goal === undefined) {
      // Without a look at the page, which would have to be laid out for it.
      isThere = true
      places.set(location.key, last.current)
    } else {
      if (goal === anchor && !goesBack && !keepsPlace) window.scrollTo(0, 0)
      pending.current = goal
      stop = goTo(goal, arrive)
    }
    return () => {
      stop?.()
      window.removeEventListener('scroll', note)
    }
  }, [places, now, shown])
  return useCallback(
    ({ location, action }) => {
      // The browser has made a jump to an anchor by the time that it tells of it.
      if (action !== NavigationType.Pop || places.has(location.key)) leave.current?.()
    },
    [places],
  )
}

/** Goes to a height or an anchor: at once, or as soon as the page is long enough, unless the reader acts before. */
function goTo(goal: number | string, arrive: () => void): () => void {
  const isReached = () => {
    if (typeof goal === 'number') {
      window.scrollTo(0, goal)
      return window.scrollY > goal - 1
    }
    const anchor = document.getElementById(goal)
    anchor?.scrollIntoView()
    return anchor !== null
  }
  if (isReached()) {
    arrive()
    return () => undefined
  }
  const growth = new ResizeObserver(() => {
    if (isReached()) end()
  })
  const stop = () => {
    growth.disconnect()
    for (const act of ACTS) window.removeEventListener(act, end)
  }
  const end = () => {
    stop()
    arrive()
  }
  growth.observe(document.body)
  for (const act of ACTS) window.addEventListener(act, end, { passive: true })
  return stop
}

/** How far down the reader stood, by the key of the step, as stored before the page was loaded again. */
function storedPlaces(): Map<string, number> {
  const places = new Map<string, number>()
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(STORED) ?? '{}')
    for (const [key, place] of Object.entries(stored ?? {}))
      if (typeof place === 'number') places.set(key, place)
  } catch {
    // Storage that is closed or holds something else: every page begins at its top.
  }
  return places
}

function storePlaces(places: ReadonlyMap<string, number>): void {
  // In the frame of another site nothing is kept.
  if (isEmbedded(window.location.pathname)) return
  try {
    sessionStorage.setItem(STORED, JSON.stringify(Object.fromEntries(places)))
  } catch {
    // As above.
  }
}
