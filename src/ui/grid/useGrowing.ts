import { startTransition, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** As many rows as a window shows; the rest follow this many at a time. */
const FIRST = 14
const STEP = 8

/**
 * How many of `count` rows to draw: a windowful at once, then a few more each time the browser has a moment, then all. On
 * paper all of them are there.
 */
export function useGrowing(count: number): number {
  const [shown, setShown] = useState(FIRST)
  useEffect(() => {
    if (shown >= count) return
    const all = () => flushSync(() => setShown(count))
    window.addEventListener('beforeprint', all)
    const timer = setTimeout(() => startTransition(() => setShown((before) => before + STEP)), 0)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('beforeprint', all)
    }
  }, [shown, count])
  return shown
}
