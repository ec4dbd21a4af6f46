import type { Deck } from '../../../contract/deck.ts'
import { LanguageContext } from '../../../ui/language.tsx'
import { useNearby } from './showNearby.ts'
import { ShowSheet } from './ShowSheet.tsx'
import type { Showing } from './showState.ts'
import { nameOf, type Step } from './showSteps.ts'
import { useMaking } from '../usePages.ts'

const MAKING: Step = { place: { slide: -1, part: 0 }, page: undefined, state: 'making' }

/** The page on screen, with those around it drawn already, in the language of the deck. */
export function ShowSheets({
  showing: { steps, at, isSure },
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
  const nearby = useNearby(at, steps.length)
  return (
    <LanguageContext value={deck.language}>
      <div lang={deck.language}>
        {isSure ? null : (
          <ShowSheet
            step={MAKING}
            number={at + 1}
            measure={measure}
            stands="here"
            wordsName={undefined}
            heading={heading}
          />
        )}
        {steps.map((step, place) => {
          const isHere = isSure && place === at
          return nearby.isDrawn(place) ? (
            <ShowSheet
              key={nameOf(step.place)}
              step={step}
              number={place + 1}
              measure={measure}
              stands={isHere ? 'here' : nearby.isNear(place) ? 'near' : 'far'}
              wordsName={isHere ? wordsName : undefined}
              heading={heading}
            />
          ) : null
        })}
      </div>
    </LanguageContext>
  )
}
