import { type ComponentType, createContext } from 'react'

/** A deck that a slide can go to. */
export interface DeckChoice {
  readonly id: string
  readonly title: string
  /** How many slides it has. */
  readonly slides: number
  /** Has it all the slides that a deck can have? */
  readonly isFull: boolean
}

/** Where a slide went. */
export interface AddedSlide {
  /** The deck, and the place of the slide in it, from 1. */
  readonly deck: { readonly id: string; readonly title: string }
  readonly number: number
  /** Where the deck can be seen. */
  readonly address: string
  /** Was the deck begun for it? */
  readonly isFirst: boolean
  /** Does the browser keep it when the window is closed? */
  readonly isKept: boolean
  /**
   * Takes the slide out again, and the deck with it that was begun for it. False: it is no longer there as it was added, and
   * nothing was done.
   */
  readonly undo: () => boolean
  /** The decks there are now, the one that was changed last first. */
  readonly decks: () => readonly DeckChoice[]
  /** Takes it, as it is by now, to the end of another deck or of a new one; slides that follow go there too. */
  readonly moveTo: (deck?: string) => AddedSlide
}

/** What is fetched when a view is put on a slide. */
export interface SlideAdding {
  /**
   * Puts a view on a slide of the deck that is being made, or of a new one. `address`: path, query and anchor of the view,
   * which are its selection. It gives undefined for an address that is too long.
   */
  readonly add: (address: string) => AddedSlide | undefined
  /** What can be done with the slide that was added. */
  readonly Actions: ComponentType<AddedSlideProps>
}

export interface AddedSlideProps {
  slide: AddedSlide
  onMoved: (slide: AddedSlide) => void
  /** Of the slide that was added there is nothing more to do; `said` tells what became of it. */
  onUndone: (said: string) => void
}

/** Fetches what puts views on slides. Absent where there are no decks. */
export const ToSlideContext = createContext<(() => Promise<SlideAdding>) | undefined>(undefined)
