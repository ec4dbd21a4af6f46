import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** The bar and the pointer are out of sight after this time without movement, in ms. */
const AWAY_AFTER = 3000
/** A press that moves less than this is a press, one that moves further across is a swipe; in px. */
const STILL = 12
const SWIPE = 48
/** This share of the slide, on its left, goes back: who presses in the middle wants to go on. */
const BACK_SHARE = 1 / 3

/** Has the pointer been still for some time? */
export function usePointerAway(): boolean {
  const [isAway, setAway] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let [x, y] = [Number.NaN, Number.NaN]
    const wake = () => {
      setAway(false)
      clearTimeout(timer)
      timer = setTimeout(() => setAway(true), AWAY_AFTER)
    }
    const move = (event: PointerEvent) => {
      // A browser also tells of a move when something else comes to lie under a pointer that is still.
      if (event.screenX === x && event.screenY === y) return
      ;[x, y] = [event.screenX, event.screenY]
      wake()
    }
    wake()
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerdown', wake)
    window.addEventListener('focusin', wake)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerdown', wake)
      window.removeEventListener('focusin', wake)
    }
  }, [])
  return isAway
}

/** Presses and swipes on the slide go on and back. Keys do the same: a pointer is one way of many. */
export function useStagePointer(
  stage: RefObject<HTMLElement | null>,
  step: (way: 'next' | 'previous') => void,
): void {
  const latest = useRef(step)
  useLayoutEffect(() => {
    latest.current = step
  })
  useEffect(() => {
    const element = stage.current
    if (element === null) return undefined
    let from: { id: number; x: number; y: number } | undefined
    const down = ({ target, isPrimary, button, pointerId, clientX, clientY }: PointerEvent) => {
      // A second finger makes it another gesture: the browser's. Words beside the slide are read and selected.
      const isOwn =
        isPrimary && button === 0 && !(target instanceof Element && target.closest('[data-scrolls]'))
      from = isOwn ? { id: pointerId, x: clientX, y: clientY } : undefined
    }
    const up = ({ pointerId, clientX, clientY }: PointerEvent) => {
      if (from === undefined || from.id !== pointerId) return
      const [across, along] = [clientX - from.x, clientY - from.y]
      from = undefined
      if (Math.hypot(across, along) < STILL) {
        const { left, width } = element.getBoundingClientRect()
        latest.current(clientX - left < width * BACK_SHARE ? 'previous' : 'next')
      } else if (Math.abs(across) > SWIPE && Math.abs(across) > 2 * Math.abs(along))
        latest.current(across < 0 ? 'next' : 'previous')
    }
    const forget = () => {
      from = undefined
    }
    element.addEventListener('pointerdown', down)
    element.addEventListener('pointerup', up)
    element.addEventListener('pointercancel', forget)
    return () => {
      element.removeEventListener('pointerdown', down)
      element.removeEventListener('pointerup', up)
      element.removeEventListener('pointercancel', forget)
    }
  }, [stage])
}
