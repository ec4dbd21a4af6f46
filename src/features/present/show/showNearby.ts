import { startTransition, useEffect, useState } from 'react'

/** As far from the slide on screen as anyone runs; what lies further is drawn when it comes nearer. */
const FURTHEST = 30
/** These are laid out too, so that only paint is left when they come on screen. */
const NEAR = 2
/** What comes into reach by a step is drawn this long after it, in ms: the step itself is painted by then. */
const AFTER_STEP = 60

export interface Nearby {
  /** Is it in the page? */
  isDrawn: (step: number) => boolean
  /** Is it laid out, though not to be seen? */
  isNear: (step: number) => boolean
}

/** Which steps are drawn before they are asked for: the neighbours first, then further off while nothing else is to be done. */
export function useNearby(at: number, count: number): Nearby {
  const [centre, setCentre] = useState(at)
  useEffect(() => {
    if (centre === at) return undefined
    const timer = setTimeout(() => startTransition(() => setCentre(at)), AFTER_STEP)
    return () => clearTimeout(timer)
  }, [centre, at])
  const [reach, setReach] = useState(NEAR)
  const isEnough = reach >= Math.min(count, FURTHEST)
  useEffect(() => {
    if (isEnough) return undefined
    return whenIdle(() => startTransition(() => setReach((before) => before + 1)))
  }, [isEnough, reach])
  return {
    isDrawn: (step) => step === at || Math.abs(step - centre) <= reach,
    isNear: (step) => Math.abs(step - centre) <= NEAR,
  }
}

/** Safari does not say when it is idle. */
function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, 100)
    return () => clearTimeout(timer)
  }
  const idle = requestIdleCallback(act, { timeout: 2000 })
  return () => cancelIdleCallback(idle)
}
