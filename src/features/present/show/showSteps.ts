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
  /** How many pages its slide is; one while it is being made. */
  readonly parts: number
  /** Absent while it is being made. */
  readonly page: Page | undefined
  readonly state: Shown['state']
}

/** Everything that a show goes through, in order. A slide that is being made counts as one page until it is there. */
export const stepsOf = (shown: readonly Shown[]): readonly Step[] =>
  shown.flatMap(({ pages, state }, slide): Step[] =>
    pages.length === 0
      ? [{ place: { slide, part: 0 }, parts: 1, page: undefined, state }]
      : pages.map((page, part) => ({ place: { slide, part }, parts: pages.length, page, state })),
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

/**
 * What an address calls a place: the number of the slide, as where the deck is made, and behind a full stop which page of it
 * where that is not the first: "4", "4.2".
 */
export const inAddress = ({ slide, part }: Place): string =>
  part === 0 ? String(slide + 1) : `${slide + 1}.${part + 1}`

/** The place that an address means in a deck of so many slides, or the nearest; what is no number is the first. */
export function placeIn(given: string | null, slides: number): Place {
  const [, slide = '1', part = '1'] = /^(\d+)(?:\.(\d{1,3}))?$/.exec(given ?? '') ?? []
  return { slide: Math.max(1, Math.min(Number(slide), slides)) - 1, part: Math.max(1, Number(part)) - 1 }
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
