import type { Slide } from '../../../contract/deck.ts'
import type { Page } from '../pages.ts'
import type { Shown } from '../usePages.ts'

/** Where a show stands: a slide of the deck and a page of that slide, both from 0. It outlives slides before it that grow. */
export interface Place {
  readonly slide: number
  readonly part: number
}

/** One press of "next": a page, or a slide that is still being made. */
export interface Step {
  readonly place: Place
  /** Absent while it is being made. */
  readonly page: Page | undefined
  readonly state: Shown['state']
}

/** Everything that a show goes through, in order. A slide that is being made counts as one page until it is there. */
export const stepsOf = (shown: readonly Shown[]): readonly Step[] =>
  shown.flatMap(({ pages, state }, slide): Step[] =>
    pages.length === 0
      ? [{ place: { slide, part: 0 }, page: undefined, state }]
      : pages.map((page, part) => ({ place: { slide, part }, page, state })),
  )

/** The name of a step, the same as long as it shows the same part of the same slide. */
export const nameOf = ({ slide, part }: Place): string => `${slide}.${part}`

/** Which step shows a place: its last page where it has fewer than it had, the last of all where the slide is gone. */
export function stepAt(steps: readonly Step[], { slide, part }: Place): number {
  const last = steps.findLastIndex(
    (step) => step.place.slide < slide || (step.place.slide === slide && step.place.part <= part),
  )
  return Math.max(0, last)
}

/** The number that an address asks for: the nearest whole one, from 1; what is no number is the first. */
export function wantedNumber(given: string | null): number {
  const number = given === null || given.trim() === '' ? 1 : Math.round(Number(given))
  return Number.isNaN(number) ? 1 : Math.max(1, number)
}

/**
 * The step that a number means, or the nearest one. `isSure`: no slide before it is still being made, which could turn out to be
 * more pages than one. A slide that waits for the service is not waited for.
 */
export function wantedStep(steps: readonly Step[], wanted: number): { at: number; isSure: boolean } {
  const at = Math.max(0, Math.min(wanted, steps.length) - 1)
  const before = steps.slice(0, wanted > steps.length ? undefined : at)
  return { at, isSure: before.every(({ state }) => state !== 'making') }
}

/** Where a place is in a deck that was changed meanwhile: with its slide, the nearest where there are more that are the same. */
export function placeAfter(place: Place, before: readonly Slide[], now: readonly Slide[]): Place {
  const slide = before[place.slide]
  if (slide === undefined || isSame(slide, now[place.slide])) return place
  const moved = now.flatMap((each, to) => (isSame(slide, each) ? [to] : []))
  const to = moved.toSorted((one, other) => Math.abs(one - place.slide) - Math.abs(other - place.slide))[0]
  return to === undefined ? place : { ...place, slide: to }
}

const isSame = (one: Slide, other: Slide | undefined): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)
