import type { Deck, Slide } from '../../../contract/deck.ts'
import { parameters } from '../../../contract/selection.ts'
import type { RegisterIndex } from '../../../domain/graph/registerIndex.ts'
import { withParameter } from '../../../state/address.ts'

/** Which municipality a deck is about, and the same deck about another. Slides are numbered from 1. */

/** Region code of the municipality that a deck was made for: the one it says, else the one that all its views name. */
export function madeFor({ municipality, slides }: Deck): string | undefined {
  if (municipality !== undefined) return municipality
  const [only, ...others] = new Set(slides.flatMap(({ of }) => (of === undefined ? [] : [placeIn(of)])))
  return others.length === 0 ? only : undefined
}

/** The views that are seen from another municipality than this one. */
export const seenFromElsewhere = (deck: Deck, here: string): number[] =>
  numbersOf(deck, ({ of }) => of !== undefined && (placeIn(of) ?? madeFor(deck) ?? here) !== here)

/**
 * The views that name a municipality themselves, by its code or as a partner, beside the one that the deck was made for: what
 * one has chosen to compare cannot be chosen for another place by a rule.
 */
export const withOwnPlaces = (deck: Deck, here: string, partners: RegisterIndex['partners']): number[] =>
  numbersOf(deck, ({ of }) => {
    if (of === undefined) return false
    const seenFrom = placeIn(of)
    const others = seenFrom !== undefined && seenFrom !== madeFor(deck) && seenFrom !== here
    return (
      others ||
      /\bGM\d{4}/i.test(seen(of, undefined)) ||
      wordsOf(of).some((word) => partners.get(word)?.region !== undefined)
    )
  })

/** The same views, seen from here. Words of the maker stay as they are. */
export const remadeFor = (deck: Deck, here: string): Deck => ({
  ...deck,
  municipality: here,
  slides: deck.slides.map((slide) =>
    slide.of === undefined || placeIn(slide.of) === undefined
      ? slide
      : { ...slide, of: seen(slide.of, here) },
  ),
})

/** The page that a view is of, seen from where the slide sees it. */
export const pageOf = (of: string, deck: Deck): string =>
  placeIn(of) === undefined && deck.municipality !== undefined ? seen(of, deck.municipality) : of

/** The slides on which the maker wrote a name. */
export const naming = (deck: Deck, name: string): number[] =>
  numbersOf(deck, ({ title = '', text = [], notes = '' }) =>
    [title, ...text, notes].some((words) => words.includes(name)),
  )

const numbersOf = ({ slides }: Deck, holds: (slide: Slide) => boolean): number[] =>
  slides.flatMap((slide, place) => (holds(slide) ? [place + 1] : []))

/** Whatever an address can name: the parts of its path, and each value of its query. */
function wordsOf(of: string): string[] {
  const { pathname, searchParams } = new URL(of, 'http://app.invalid')
  return [...pathname.split('/'), ...[...searchParams.values()].flatMap((value) => value.split(','))]
}

function placeIn(of: string): string | undefined {
  const given = new URL(of, 'http://app.invalid').searchParams.get(parameters.municipality.name)
  return given === null ? undefined : (parameters.municipality.read(given) ?? given)
}

/** An address, seen from a municipality, or without saying which. */
function seen(of: string, from: string | undefined): string {
  const { pathname, searchParams, hash } = new URL(of, 'http://app.invalid')
  const search = withParameter(parameters.municipality, searchParams, from)
  return `${pathname}${search.size === 0 ? '' : `?${search}`}${hash}`
}
