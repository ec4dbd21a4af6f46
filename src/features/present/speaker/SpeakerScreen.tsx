import { useState } from 'react'
import { deckPath } from '../../../contract/addresses.ts'
import { showTexts } from '../../../messages/present/show.ts'
import type { KeptDeck } from '../../../state/decks.ts'
import { AppLink } from '../../../ui/AppLink.tsx'
import { Button } from '../../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { deckName } from '../deckName.ts'
import { type OwnAct, useShowActs } from '../show/showActs.ts'
import { ShowKeys } from '../show/ShowKeys.tsx'
import { useCharacterKeys } from '../show/showLetters.ts'
import { useFullScreen, useWakeLock } from '../show/showScreen.ts'
import { ShowSheets } from '../show/ShowSheets.tsx'
import { useShowing } from '../show/showState.ts'
import { ShowStatus } from '../show/ShowStatus.tsx'
import { ShowTitle } from '../show/ShowTitle.tsx'
import { SpeakerClock } from './SpeakerClock.tsx'
import { SpeakerNext } from './SpeakerNext.tsx'
import { SpeakerNotes } from './SpeakerNotes.tsx'
import { SpeakerOthers } from './SpeakerOthers.tsx'
import '../show/show.css'
import './speaker.css'

/** The speaker's own window, in step with the one that the audience sees. */
export function SpeakerScreen({ kept: { id, deck } }: { kept: KeptDeck }) {
  const t = useTexts(showTexts)
  const { name, lang } = deckName(deck, useLanguage())
  const showing = useShowing(id, deck, 'speaker')
  const { steps, at, number, blank, others } = showing
  const [areKeysOpen, setKeysOpen] = useState(false)
  const [hasCharacters, chooseCharacters] = useCharacterKeys()
  const { isFull, toggle } = useFullScreen()
  useWakeLock()
  const own = (does: OwnAct) => {
    if (does === 'keys') setKeysOpen(true)
    else if (does === 'fullScreen') void toggle()
    else if (does === 'out') {
      if (blank !== undefined) showing.setBlank(undefined)
      else if (isFull) void toggle()
    }
  }
  const { act, typed } = useShowActs(showing, hasCharacters, own)
  return (
    <main className="speaker">
      <ShowTitle showing={showing} named={t.speakerTitle} />
      <header className="speaker__head">
        <h1 lang={lang}>
          <AppLink to={deckPath(id)}>{name}</AppLink>
        </h1>
        <p className="speaker__place">{t.place(number)}</p>
        <SpeakerClock deck={id} wentAt={showing.wentAt} />
      </header>
      <section className="speaker__now" aria-labelledby="speaker-now">
        <h2 id="speaker-now">{t.now}</h2>
        <div className="speaker__picture">
          <ShowSheets showing={showing} deck={deck} wordsName={undefined} heading="h3" />
          {blank === undefined ? null : (
            <p className="speaker__blank">{blank === 'black' ? t.nowBlack : t.nowWhite}</p>
          )}
        </div>
      </section>
      <div className="speaker__side">
        <div className="speaker__do">
          <div className="speaker__controls">
            <Button aria-disabled={at === 0} onClick={() => act('previous')}>
              {t.previous}
            </Button>
            <Button look="primary" aria-disabled={at === steps.length - 1} onClick={() => act('next')}>
              {t.next}
            </Button>
            <Button onClick={() => act(blank ?? 'black')}>{blank === undefined ? t.black : t.unblank}</Button>
            <Button look="subtle" onClick={() => act('keys')}>
              {t.keys}
            </Button>
            {typed === '' ? null : <span>{t.typed(typed)}</span>}
          </div>
          <SpeakerOthers id={id} address={showing.address} others={others} />
        </div>
        <SpeakerNext step={steps[at + 1]} deck={deck} />
      </div>
      {/* Of the slide itself: they are there while it is being made too. */}
      <SpeakerNotes notes={deck.slides[number.slide - 1]?.notes ?? ''} language={deck.language} at={at} />
      <ShowStatus showing={showing} language={deck.language} />
      {areKeysOpen ? (
        <ShowKeys
          of="speaker"
          hasCharacters={hasCharacters}
          onCharacters={chooseCharacters}
          onClose={() => setKeysOpen(false)}
        />
      ) : null}
    </main>
  )
}
