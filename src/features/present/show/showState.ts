import { useEffect, useMemo, useState } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import type { Deck, Slide } from '../../../contract/deck.ts'
import { isLeaving } from '../../../ui/shownAddress.ts'
import { type Blank, type ShowWindow, useShowChannel } from './showChannel.ts'
import { type Place, type Step, placeAfter, stepAt, stepsOf, wantedNumber, wantedStep } from './showSteps.ts'
import { useSteadyPages } from './showSteady.ts'

/** Name of the parameter with the number of the page. */
const NUMBER = 'dia'
/** The address follows after this time, in ms: the slide is painted first, and who runs through a deck writes it once. */
const ADDRESS_AFTER = 120

/** A show, in one of its windows. */
export interface Showing {
  /** Never empty: a deck without slides is not shown. */
  steps: readonly Step[]
  /** Which of them is on screen, from 0. */
  at: number
  /** Is it certain which one the address meant? */
  isSure: boolean
  blank: Blank | undefined
  /** How often it went somewhere else, here or in another window. */
  moves: number
  /** Goes to a step, or to the nearest, and shows it. */
  goTo: (at: number) => void
  setBlank: (blank: Blank | undefined) => void
  /** Which other windows show this deck too. */
  others: ReadonlySet<ShowWindow>
}

interface Kept {
  /** The number that the address asked for, until it is certain what stands there. */
  wanted: number
  place: Place | undefined
  slides: readonly Slide[]
  blank: Blank | undefined
  moves: number
}

/** Where a show stands, in step with the other windows of the deck and with the address. */
export function useShowing(id: string, deck: Deck, from: ShowWindow): Showing {
  const shown = useSteadyPages(deck)
  const steps = useMemo(() => stepsOf(shown), [shown])
  const [search] = useSearchParams()
  const [kept, setKept] = useState<Kept>(() => ({
    wanted: wantedNumber(search.get(NUMBER)),
    place: undefined,
    slides: deck.slides,
    blank: undefined,
    moves: 0,
  }))
  const now = settled(kept, deck.slides, steps)
  if (now !== kept) setKept(now)
  const { place, blank } = now
  const at = place === undefined ? wantedStep(steps, now.wanted).at : stepAt(steps, place)

  const stand = place === undefined ? undefined : { place, blank }
  const { tell, others } = useShowChannel(id, from, stand, (to) =>
    setKept((before) => ({ ...before, ...to, moves: before.moves + 1 })),
  )
  const move = (to: Place, next: Blank | undefined) => {
    setKept({ ...now, place: to, blank: next, moves: now.moves + 1 })
    tell({ place: to, blank: next })
  }
  const placeOf = (step: number) => steps[Math.max(0, Math.min(step, steps.length - 1))]?.place
  useNumberInAddress(place === undefined ? undefined : at + 1)
  return {
    steps,
    at,
    isSure: place !== undefined,
    blank,
    moves: now.moves,
    goTo: (to) => {
      const next = placeOf(to)
      if (next !== undefined) move(next, undefined)
    },
    setBlank: (next) => {
      const here = place ?? placeOf(at)
      if (here !== undefined) move(here, next)
    },
    others,
  }
}

/** What is kept, after the deck was changed elsewhere and slides were made. */
function settled(kept: Kept, slides: readonly Slide[], steps: readonly Step[]): Kept {
  const { place, wanted } = kept
  if (place === undefined) {
    const { at, isSure } = wantedStep(steps, wanted)
    const found = isSure ? steps[at]?.place : undefined
    return found === undefined && kept.slides === slides ? kept : { ...kept, place: found, slides }
  }
  return kept.slides === slides ? kept : { ...kept, place: placeAfter(place, kept.slides, slides), slides }
}

/** Writes the number into the address in place of the one before: one step back leaves the show. */
function useNumberInAddress(number: number | undefined): void {
  const { pathname, search, hash, state } = useLocation()
  const navigate = useNavigate()
  useEffect(() => {
    const next = new URLSearchParams(search)
    if (number === undefined || next.get(NUMBER) === String(number)) return undefined
    next.set(NUMBER, String(number))
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
