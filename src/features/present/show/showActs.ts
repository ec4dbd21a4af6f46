import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { actOf, isOwnKey, type ShowAct } from './showKeys.ts'
import type { Showing } from './showState.ts'

/** A number of which no digit came for this time is forgotten, in ms. */
const FORGOTTEN_AFTER = 4000
const MOST_DIGITS = 4

/** What a window does of its own: the rest is the same in all of them. */
export type OwnAct = Extract<ShowAct, 'fullScreen' | 'speaker' | 'words' | 'keys' | 'stop' | 'out'>

/**
 * Does what keys and controls ask, and listens to the keys.
 * @returns `typed`: the digits of the number that is being typed
 */
export function useShowActs(
  { blank, goBy, goToSlide, goToEnd, setBlank }: Showing,
  hasCharacters: boolean,
  own: (does: OwnAct) => void,
): { act: (does: ShowAct) => void; typed: string } {
  const [typed, setTyped] = useState('')
  useEffect(() => {
    if (typed === '') return undefined
    const timer = setTimeout(() => setTyped(''), FORGOTTEN_AFTER)
    return () => clearTimeout(timer)
  }, [typed])
  const act = (does: ShowAct) => {
    if (typeof does === 'object') {
      setTyped((typed + does.digit).slice(0, MOST_DIGITS))
      return
    }
    if (typed !== '' && does === 'erase') {
      setTyped(typed.slice(0, -1))
      return
    }
    setTyped('')
    switch (does) {
      case 'enter':
        if (typed === '') goBy(1)
        else goToSlide(Number(typed) - 1)
        return
      case 'next':
        goBy(1)
        return
      case 'previous':
      case 'erase':
        goBy(-1)
        return
      case 'first':
        goToSlide(0)
        return
      case 'last':
        goToEnd()
        return
      case 'black':
      case 'white':
        setBlank(blank === does ? undefined : does)
        return
      case 'out':
        if (typed === '') own(does)
        return
      case 'fullScreen':
      case 'speaker':
      case 'words':
      case 'keys':
      case 'stop':
        own(does)
    }
  }
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isOwnKey(event.target, event.key)) return
      const does = actOf(event, hasCharacters)
      if (does === undefined) return
      event.preventDefault()
      latest.current(does)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [hasCharacters])
  return { act, typed }
}
