import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import type { Deck, Slide } from '../../../contract/deck.ts'
import { isLeaving } from '../../../ui/shownAddress.ts'
import { type Blank, type ShowWindow, useShowChannel } from './showChannel.ts'
import { inAddress, type Place, placeAfter, placeIn, type Step, stepAt, stepsOf } from './showSteps.ts'
import { useSteadyPages } from './showSteady.ts'

/** Name of the parameter with the number of the slide. */
const NUMBER = 'dia'
/** The address follows after this time, in ms: who goes on slide after slide is not held up, and writes it once. */
const ADDRESS_AFTER = 400

/** A show, in one of its windows. */
export interface Showing {
  /** Never empty: a deck without slides is not shown. */
  steps: readonly Step[]
  /** Which of them is on screen, from 0. */
  at: number
  number: SlideNumber
  /** The place on screen as the address has it. */
  address: string
  blank: Blank | undefined
  /** How often it went somewhere else or was blanked, here or in another window. */
  moves: number
  /** When a presenter last went to another place, here or in another window (ms since 1970); not taking over where another stands. */
  wentAt: number | undefined
  /** So many pages on, or back. */
  goBy: (steps: number) => void
  /** To a slide of the deck, from 0, or to the nearest. */
  goToSlide: (slide: number) => void
  /** To the last page of the last slide. */
  goToEnd: () => void
  setBlank: (blank: Blank | undefined) => void
  /** Which other windows show this deck too. */
  others: ReadonlySet<ShowWindow>
}

/** Which slide of the deck is on screen, as where the deck is made; and which page of it. All from 1. */
export interface SlideNumber {
  slide: number
  of: number
  part: number
  parts: number
}

interface Kept {
  place: Place
  slides: readonly Slide[]
  blank: Blank | undefined
  moves: number
  wentAt: number | undefined
}

/** Where a show stands, in step with the other windows of the deck and with the address. */
export function useShowing(id: string, deck: Deck, from: ShowWindow): Showing {
  const [search] = useSearchParams()
  const [kept, setKept] = useState<Kept>(() => ({
    place: placeIn(search.get(NUMBER), deck.slides.length),
    slides: deck.slides,
    blank: undefined,
    moves: 0,
    wentAt: undefined,
  }))
  const now = settled(kept, deck.slides)
  if (now !== kept) setKept(now)
  const shown = useSteadyPages(deck, now.place.slide)
  const steps = useMemo(() => stepsOf(shown), [shown])
  const at = stepAt(steps, now.place)
  const step = steps[at]

  // Presses can come faster than they are drawn: each goes on from where the one before went.
  const latest = useRef(now)
  useLayoutEffect(() => {
    latest.current = now
  })
  const go = (to: Pick<Kept, 'place' | 'blank'>, isPresenter: boolean) => {
    const { moves, wentAt, place } = latest.current
    const isElsewhere = to.place.slide !== place.slide || to.place.part !== place.part
    latest.current = {
      ...latest.current,
      ...to,
      moves: moves + 1,
      wentAt: isPresenter && isElsewhere ? Date.now() : wentAt,
    }
    setKept(latest.current)
  }
  const { place, blank } = now
  const { tell, others } = useShowChannel(id, from, { place, blank }, go)
  const move = (to: Place | undefined, next: Blank | undefined) => {
    if (to === undefined) return
    go({ place: to, blank: next }, true)
    tell({ place: to, blank: next })
  }
  const goToStep = (to: number) => move(steps[Math.max(0, Math.min(to, steps.length - 1))]?.place, undefined)
  // A page that is still being made keeps the number it was asked by.
  const address = inAddress(step?.page === undefined ? place : step.place)
  useNumberInAddress(address)
  return {
    steps,
    at,
    number: {
      slide: (step?.place.slide ?? 0) + 1,
      of: deck.slides.length,
      part: (step?.place.part ?? 0) + 1,
      parts: step?.parts ?? 1,
    },
    address,
    blank,
    moves: now.moves,
    wentAt: now.wentAt,
    goBy: (by) => goToStep(stepAt(steps, latest.current.place) + by),
    goToSlide: (slide) =>
      goToStep(stepAt(steps, { slide: Math.max(0, Math.min(slide, deck.slides.length - 1)), part: 0 })),
    goToEnd: () => goToStep(steps.length - 1),
    setBlank: (next) => move(latest.current.place, next),
    others,
  }
}

/** What is kept, after the deck was changed elsewhere. */
const settled = (kept: Kept, slides: readonly Slide[]): Kept =>
  kept.slides === slides ? kept : { ...kept, place: placeAfter(kept.place, kept.slides, slides), slides }

/** Writes the number into the address in place of the one before: one step back leaves the show. */
function useNumberInAddress(number: string): void {
  const { pathname, search, hash, state } = useLocation()
  const navigate = useNavigate()
  useEffect(() => {
    const next = new URLSearchParams(search)
    if (next.get(NUMBER) === number) return undefined
    next.set(NUMBER, number)
    const later = setTimeout(() => {
      if (!isLeaving(pathname))
        void navigate(
          { pathname, search: `?${next}`, hash },
          { replace: true, preventScrollReset: true, state },
        )
    }, ADDRESS_AFTER)
    return () => clearTimeout(later)
  }, [number, pathname, search, hash, state, navigate])
}
