import { type Deck, MOST_SLIDES, type Slide } from '../../../contract/deck.ts'

/** Changes to a deck, each a new deck; what cannot be done gives back the same. Places count from 0. */

export const withSlide = (deck: Deck, place: number, to: (slide: Slide) => Slide): Deck => {
  const slide = deck.slides[place]
  const changed = slide && to(slide)
  return changed === undefined || changed === slide
    ? deck
    : { ...deck, slides: deck.slides.with(place, changed) }
}

export function moved(deck: Deck, from: number, to: number): Deck {
  const slide = deck.slides[from]
  if (slide === undefined || to < 0 || to >= deck.slides.length || from === to) return deck
  return { ...deck, slides: deck.slides.toSpliced(from, 1).toSpliced(to, 0, slide) }
}

export const isFull = ({ slides }: Deck): boolean => slides.length >= MOST_SLIDES

export const inserted = (deck: Deck, place: number, slide: Slide): Deck =>
  isFull(deck) ? deck : { ...deck, slides: deck.slides.toSpliced(place, 0, slide) }

export function duplicated(deck: Deck, place: number): Deck {
  const slide = deck.slides[place]
  return slide === undefined ? deck : inserted(deck, place + 1, { ...slide })
}

export const without = (deck: Deck, place: number): Deck =>
  place in deck.slides ? { ...deck, slides: deck.slides.toSpliced(place, 1) } : deck

/** A slide with a text in place, or without the field where nothing is left of it. */
export function withText(slide: Slide, field: 'title' | 'notes', text: string): Slide {
  if ((slide[field] ?? '') === text) return slide
  const { [field]: _before, ...rest } = slide
  return text === '' ? rest : { ...rest, [field]: text }
}

/** Own words of a slide, a paragraph per line. */
export function withLines(slide: Slide, lines: readonly string[]): Slide {
  const { text: _before, ...rest } = slide
  return lines.length === 0 ? rest : { ...rest, text: lines }
}

export function withPin(slide: Slide, pinned: string | undefined): Slide {
  const { pinned: _before, ...rest } = slide
  return pinned === undefined ? rest : { ...rest, pinned }
}
