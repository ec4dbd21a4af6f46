import { deckPath } from '../contract/addresses.ts'
import { LONGEST, MOST_SLIDES, type Slide } from '../contract/deck.ts'
import { addedSlideTexts } from '../messages/addedSlide.ts'
import type { Language } from '../messages/texts.ts'
import type { AddedSlide } from '../ui/addedSlide.ts'
import { useDecks } from '../state/decks.ts'

export { AddedSlideActions } from './AddedSlideActions.tsx'

/**
 * Puts a view at the end of the deck that was worked on last; of a new one where there is none, or where it is full.
 * Undefined where the address of the view is longer than a slide can keep.
 */
export function addSlide(of: string, language: Language, municipality: string): AddedSlide | undefined {
  return of.length > LONGEST.address
    ? undefined
    : addTo(useDecks.getState().current, { of }, language, municipality)
}

function addTo(
  wanted: string | undefined,
  slide: Slide,
  language: Language,
  municipality: string,
): AddedSlide {
  const { decks, current, add, open, change } = useDecks.getState()
  const held = decks.find((each) => each.id === wanted && each.deck.slides.length < MOST_SLIDES)
  const id = held?.id ?? add({ title: freeTitle(language), language, municipality, slides: [] })
  open(id)
  change(id, (deck) => ({ ...deck, slides: [...deck.slides, slide] }))
  const { deck } = useDecks.getState().decks.find((each) => each.id === id) ?? {}
  const number = deck?.slides.length ?? 1
  /** Takes it out: the first that is it, at its place or after it. What stood before it is another, also of the same view. */
  const takeOut = (isIt: (each: Slide) => boolean): Slide | undefined => {
    const { slides } = useDecks.getState().decks.find((each) => each.id === id)?.deck ?? { slides: [] }
    const place = slides.findIndex((each, at) => at >= number - 1 && isIt(each))
    const taken = slides[place]
    if (taken === undefined) return undefined
    change(id, (before) => ({ ...before, slides: before.slides.toSpliced(place, 1) }))
    if (held === undefined && slides.length === 1) {
      useDecks.getState().remove(id)
      // The next slide goes where it would have gone before.
      if (current !== undefined) open(current)
    }
    return taken
  }
  return {
    deck: { id, title: named(deck?.title, language) },
    number,
    address: `${deckPath(id)}?dia=${number}`,
    isFirst: held === undefined,
    isKept: !useDecks.getState().notKept.has(id),
    undo: () => takeOut((each) => said(each) === said(slide)) !== undefined,
    decks: () =>
      useDecks.getState().decks.map((each) => ({
        id: each.id,
        title: named(each.deck.title, language),
        slides: each.deck.slides.length,
        isFull: each.deck.slides.length >= MOST_SLIDES,
      })),
    moveTo: (to) => {
      // With what was written on it meanwhile, in the window of its deck.
      const taken = takeOut((each) => each.of === slide.of) ?? slide
      return addTo(to, taken, language, municipality)
    },
  }
}

/** All that a slide says. By this it is known again: another window may have read the deck anew. */
const said = (slide: Slide): string =>
  JSON.stringify(Object.entries(slide).toSorted(([one], [other]) => (one < other ? -1 : 1)))

const named = (title: string | undefined, language: Language): string =>
  title === undefined || title === '' ? addedSlideTexts[language].untitled : title

/** A title that no deck has yet: who chooses among decks knows them by it. */
function freeTitle(language: Language): string {
  const plain = addedSlideTexts[language].newTitle
  const titles = new Set(useDecks.getState().decks.map(({ deck }) => deck.title))
  let title = plain
  for (let number = 2; titles.has(title); number += 1) title = `${plain} ${number}`
  return title
}
