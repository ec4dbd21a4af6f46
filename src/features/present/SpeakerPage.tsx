import { ShowNothing } from './show/ShowNothing.tsx'
import { useSteadyDeck } from './show/showSteady.ts'
import { SpeakerScreen } from './speaker/SpeakerScreen.tsx'

/** What the speaker sees beside the show: notes, the next slide and the clock. */
export function SpeakerPage() {
  const kept = useSteadyDeck()
  return kept === undefined || kept.deck.slides.length === 0 ? (
    <ShowNothing kept={kept} />
  ) : (
    <SpeakerScreen key={kept.id} kept={kept} />
  )
}
