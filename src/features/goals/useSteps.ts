import { startTransition, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useOnPaper } from '../../ui/useOnPaper.ts'

/** As many lines as fill a window below the filters; the rest follow this many at a time. */
const FIRST = 12
const STEP = 24

/**
 * How many of `count` goals, or lines of them, to draw, from the top: a windowful at once, then more each time the browser has a moment. On
 * paper all of them are there.
 * @returns `drawAll` draws the rest now, for whoever goes to a place further down
 */
export function useSteps(count: number): { drawn: number; drawAll: () => void } {
  const [drawn, setDrawn] = useState(FIRST)
  const isPrinting = useOnPaper()
  useEffect(() => {
    if (drawn >= count) return
    return afterPaint(() => startTransition(() => setDrawn((before) => before + STEP)))
  }, [drawn, count])
  return {
    drawn: isPrinting ? Math.max(drawn, count) : drawn,
    drawAll: () => flushSync(() => setDrawn(count)),
  }
}

/** Once what is there now has been painted: what follows must not keep the reader waiting for it. @returns how to call it off */
function afterPaint(then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(then, 0)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
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
