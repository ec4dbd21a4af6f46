import type { Deck } from '../../../contract/deck.ts'
import { LanguageContext } from '../../../ui/language.tsx'
import { useNearby } from './showNearby.ts'
import { ShowSheet } from './ShowSheet.tsx'
import type { Showing } from './showState.ts'
import { nameOf } from './showSteps.ts'
import { useMaking } from '../usePages.ts'

/** The page on screen, with those around it drawn already, in the language of the deck. */
export function ShowSheets({
  showing: { steps, at },
  deck,
  wordsName,
  heading,
}: {
  showing: Showing
  deck: Deck
  /** See ShowSheet; of the page on screen. */
  wordsName: string | undefined
  heading: 'h1' | 'h3'
}) {
  const { measure } = useMaking(deck)
  const isDrawn = useNearby(at, steps.length)
  return (
    <LanguageContext value={deck.language}>
      <div lang={deck.language}>
        {steps.map((step, place) => {
          const isHere = place === at
          return isDrawn(place) ? (
            <ShowSheet
              key={nameOf(step.place)}
              step={step}
              measure={measure}
              isHere={isHere}
              wordsName={isHere ? wordsName : undefined}
              heading={heading}
            />
          ) : null
        })}
      </div>
    </LanguageContext>
  )
}
