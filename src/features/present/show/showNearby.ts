import { startTransition, useEffect, useState } from 'react'
import { whenIdle } from '../whenIdle.ts'

/** As far from the slide on screen as anyone runs; what lies further is drawn when it comes nearer. */
const FURTHEST = 30
/** As many at first as a hand on the key can reach before the others are there. */
const FIRST = 2
/** The presenter has come to rest after this time, in ms: until then a press is not held up by slides further off. */
const REST = 500

/** Which steps are drawn before they are asked for: the neighbours first, then further off while nothing else is to be done. */
export function useNearby(at: number, count: number): (step: number) => boolean {
  const [centre, setCentre] = useState(at)
  const [reach, setReach] = useState(FIRST)
  const isAllDrawn = reach >= count
  useEffect(() => {
    if (isAllDrawn || centre === at) return undefined
    const timer = setTimeout(() => startTransition(() => setCentre(at)), REST)
    return () => clearTimeout(timer)
  }, [isAllDrawn, centre, at])
  const isEnough = reach >= Math.min(count, FURTHEST)
  useEffect(() => {
    if (isEnough) return undefined
    return whenIdle(() => startTransition(() => setReach((before) => before + 1)))
  }, [isEnough, reach])
  return (step) => step === at || Math.abs(step - centre) <= reach
}
