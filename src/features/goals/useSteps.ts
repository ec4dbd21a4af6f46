import { startTransition, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useOnPaper } from '../../ui/useOnPaper.ts'

/** As many goals as fill a window, with their indicators; the rest follow this many at a time. */
const FIRST = 16
const STEP = 12

/**
 * How many of `count` goals to draw, from the top: a windowful at once, then more each time the browser has a moment. On
 * paper all of them are there.
 * @returns `drawAll` draws the rest now, for whoever goes to a place further down
 */
export function useSteps(count: number): { drawn: number; drawAll: () => void } {
  const [drawn, setDrawn] = useState(FIRST)
  const isPrinting = useOnPaper()
  useEffect(() => {
    if (drawn >= count) return
    const timer = setTimeout(() => startTransition(() => setDrawn((before) => before + STEP)), 0)
    return () => clearTimeout(timer)
  }, [drawn, count])
  return {
    drawn: isPrinting ? Math.max(drawn, count) : drawn,
    drawAll: () => flushSync(() => setDrawn(count)),
  }
}

/** For each number how much comes before it: 3, 5, 2 gives 0, 3, 8. */
export function startsOf(sizes: readonly number[]): number[] {
  let sum = 0
  return sizes.map((size) => {
    const before = sum
    sum += size
    return before
  })
}
