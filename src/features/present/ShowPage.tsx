import { ShowNothing } from './show/ShowNothing.tsx'
import { ShowScreen } from './show/ShowScreen.tsx'
import { useSteadyDeck } from './show/showSteady.ts'

/** A deck, slide after slide, over the whole screen. */
export function ShowPage() {
  const kept = useSteadyDeck()
  return kept === undefined || kept.deck.slides.length === 0 ? (
    <ShowNothing kept={kept} />
  ) : (
    <ShowScreen key={kept.id} kept={kept} />
  )
}
