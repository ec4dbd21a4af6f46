import { ShowNothing } from './ShowNothing.tsx'
import { ShowScreen } from './ShowScreen.tsx'
import { useSteadyDeck } from './showSteady.ts'

/** A deck, slide after slide, over the whole screen. */
export function ShowPage() {
  const kept = useSteadyDeck()
  return kept === undefined || kept.deck.slides.length === 0 ? (
    <ShowNothing kept={kept} />
  ) : (
    <ShowScreen key={kept.id} kept={kept} />
  )
}
