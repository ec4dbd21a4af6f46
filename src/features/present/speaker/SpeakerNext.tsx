import { useDeferredValue } from 'react'
import type { Deck } from '../../../contract/deck.ts'
import { madeSlideTexts } from '../../../messages/present/made.ts'
import { showTexts } from '../../../messages/present/show.ts'
import { Said } from '../../../slides/picture/Said.tsx'
import { SlidePicture } from '../../../slides/picture/SlidePicture.tsx'
import { LanguageContext, useTexts } from '../../../ui/language.tsx'
import type { Step } from '../show/showSteps.ts'
import { useMaking } from '../usePages.ts'

/** The page that comes after the one on screen. It is drawn after that one is there. @param step undefined: there is none */
export function SpeakerNext({ step, deck }: { step: Step | undefined; deck: Deck }) {
  const t = useTexts(showTexts)
  const made = useTexts(madeSlideTexts)
  const { measure } = useMaking(deck)
  const shown = useDeferredValue(step)
  const content = shown?.page?.content
  return (
    <section className="speaker__next" aria-labelledby="speaker-next">
      <h2 id="speaker-next">{t.upNext}</h2>
      {content === undefined ? (
        <p>{shown === undefined ? t.last : shown.state === 'waiting' ? made.waiting : made.making}</p>
      ) : (
        <LanguageContext value={deck.language}>
          <div lang={deck.language} className="speaker__thumbnail">
            <p className="visually-hidden">
              <Said words={content.title} />
            </p>
            <SlidePicture content={content} number={(shown?.place.slide ?? 0) + 1} measure={measure} />
          </div>
        </LanguageContext>
      )}
    </section>
  )
}
