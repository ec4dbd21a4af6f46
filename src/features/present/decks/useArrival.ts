import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { deckPath } from '../../../contract/addresses.ts'
import type { DeckFault } from '../../../contract/deck.ts'
import { useDecks } from '../../../state/decks.ts'
import { useKeeping } from '../../../ui/AppLink.tsx'
import { type Opened, type Origin, type Refusal, sameDeck } from './opening.ts'

/** How a deck came to this computer; goes along to its page in the step of the history. */
export interface Arrival {
  origin: Origin
  isNew: boolean
  lost?: { of: number } | undefined
  faults: readonly DeckFault[]
  /** How many slides came along. */
  slides: number
  /** Id of a deck of the same name that was here already, and is another. */
  second?: string | undefined
}

/** A deck that was not opened. */
export interface Refused {
  refusal: Refusal
  origin: Origin
}

/** Keeps a deck that was opened, unless the very same is there, and goes to it; or says why it was refused. */
export function useArrive(): {
  refused: Refused | undefined
  arrive: (opened: Opened, origin: Origin) => void
} {
  const [refused, refuse] = useState<Refused>()
  const navigate = useNavigate()
  const keeping = useKeeping()
  const arrive = (opened: Opened, origin: Origin) => {
    if (opened.state === 'refused') {
      refuse({ refusal: opened, origin })
      return
    }
    refuse(undefined)
    const { deck, lost, faults } = opened
    const { decks, add, open } = useDecks.getState()
    const before = sameDeck(decks, deck)
    if (before !== undefined) open(before.id)
    const arrival: Arrival = {
      origin,
      isNew: before === undefined,
      lost,
      faults,
      slides: deck.slides.length,
      second: before === undefined ? decks.find((each) => each.deck.title === deck.title)?.id : undefined,
    }
    void navigate(keeping(deckPath(before?.id ?? add(deck))), {
      // The link is spent: the way back does not open it again.
      replace: 'link' in origin,
      state: { arrival },
    })
  }
  return { refused, arrive }
}

/** How the deck of this page came here, if it came just now. */
export function useArrival(): Arrival | undefined {
  const { state } = useLocation() as { state: { arrival?: Arrival } | null }
  // Stays on the page while the steps of the history change under it.
  const [arrival, setArrival] = useState(state?.arrival)
  // A file that is dropped on the page of the very same deck.
  if (state?.arrival !== undefined && state.arrival !== arrival) setArrival(state.arrival)
  return arrival
}
