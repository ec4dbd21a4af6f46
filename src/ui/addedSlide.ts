import { createContext } from 'react'

/** Where a slide went. */
export interface AddedSlide {
  /** Title of the deck, and the place of the slide in it, from 1. */
  readonly deck: string
  readonly number: number
  /** Where the deck can be seen. */
  readonly address: string
  /** Takes the slide out again. */
  readonly undo: () => void
}

/**
 * Puts a view on a slide of the deck that is being made, or of a new one. `address`: path, query and anchor of the view, which
 * are its selection. It gives undefined for an
 * address that is too long. Absent where there are no decks.
 */
export const ToSlideContext = createContext<
  ((address: string) => Promise<AddedSlide | undefined>) | undefined
>(undefined)
