import { useState } from 'react'
import type { Deck } from '../../../contract/deck.ts'
import type { KeptDeck } from '../../../state/decks.ts'
import { useDeck } from '../useDeck.ts'
import { type Shown, usePages } from '../usePages.ts'

/** The deck that the address names. One that is taken out of this computer while it is shown goes on being shown. */
export function useSteadyDeck(): KeptDeck | undefined {
  const kept = useDeck()
  const [last, setLast] = useState(kept)
  if (kept !== undefined && kept !== last) setLast(kept)
  return kept ?? last
}

/**
 * The pages of a deck that is being shown. A slide that has been there stays there while it is asked for anew, as at
 * midnight: nothing disappears before the eyes of an audience.
 *
 * @param wanted which slide is on screen, from 0
 */
export function useSteadyPages(deck: Deck, wanted: number): readonly Shown[] {
  const shown = usePages(deck, wanted)
  const [steady, setSteady] = useState(shown)
  const before = new Map(
    steady.flatMap((each) => (each.state === 'made' ? [[each.slide, each] as const] : [])),
  )
  const next = shown.map((each) => (each.state === 'made' ? each : (before.get(each.slide) ?? each)))
  if (next.length === steady.length && next.every((each, place) => each === steady[place])) return steady
  setSteady(next)
  return next
}
