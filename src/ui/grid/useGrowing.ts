import { startTransition, useEffect, useState } from 'react'
import { useOnPaper } from '../useOnPaper.ts'

/** The rows that a window shows under what stands above them; the rest follow this many at a time. */
const FIRST = 8
const STEP = 6

/**
 * How many of `count` rows to draw: the first at once, then a few more each time the browser has painted, then all. On
 * paper all of them are there.
 * @param what the rows themselves: when they change, they come in anew, so that a filter shows its answer at once
 */
export function useGrowing(count: number, what: unknown): number {
  const onPaper = useOnPaper()
  const [grown, setGrown] = useState({ what, shown: FIRST })
  // Set while drawing, as React advises: an effect would first draw all the new rows.
  if (grown.what !== what) setGrown({ what, shown: FIRST })
  const { shown } = grown
  useEffect(() => {
    if (shown >= count) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setGrown({ what, shown: shown + STEP })), 0)
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [shown, count, what])
  return onPaper ? count : shown
}
