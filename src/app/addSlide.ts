import { deckPath } from '../contract/addresses.ts'
import { LONGEST, MOST_SLIDES } from '../contract/deck.ts'
import { toSlideTexts } from '../messages/toSlide.ts'
import type { Language } from '../messages/texts.ts'
import type { AddedSlide } from '../ui/addedSlide.ts'
import { useDecks } from '../state/decks.ts'

/**
 * Puts a view at the end of the deck that was worked on last; of a new one where there is none, or where it is full.
 * Undefined where the address of the view is longer than a slide can keep.
 */
export function addSlide(of: string, language: Language, municipality: string): AddedSlide | undefined {
  if (of.length > LONGEST.address) return undefined
  const { decks, current, add, change } = useDecks.getState()
  const open = decks.find((each) => each.id === current)
  const id =
    open === undefined || open.deck.slides.length >= MOST_SLIDES
      ? add({ title: toSlideTexts[language].newDeck, language, municipality, slides: [] })
      : open.id
  change(id, (deck) => ({ ...deck, slides: [...deck.slides, { of }] }))
  const { deck } = useDecks.getState().decks.find((each) => each.id === id) ?? {}
  const number = deck?.slides.length ?? 1
  return {
    deck: deck?.title ?? '',
    number,
    address: `${deckPath(id)}?dia=${number}`,
    undo: () =>
      useDecks.getState().change(id, (before) => {
        // By what it shows: another window may have read the deck anew.
        const last = before.slides.findLastIndex((each) => each.of === of)
        return last < 0 ? before : { ...before, slides: before.slides.toSpliced(last, 1) }
      }),
  }
}
