import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { deckPath, speakerPath } from '../../../contract/addresses.ts'
import { showTexts } from '../../../messages/present/show.ts'
import type { KeptDeck } from '../../../state/decks.ts'
import { useKeeping } from '../../../ui/AppLink.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { type OwnAct, useShowActs } from './showActs.ts'
import { ShowBar } from './ShowBar.tsx'
import { ShowBlocked } from './ShowBlocked.tsx'
import { ShowKeys } from './ShowKeys.tsx'
import { useCharacterKeys } from './showLetters.ts'
import { usePointerAway, useStagePointer } from './showPointer.ts'
import { useFullScreen, useWakeLock } from './showScreen.ts'
import { ShowSheets } from './ShowSheets.tsx'
import { useShowing } from './showState.ts'
import { ShowStatus } from './ShowStatus.tsx'
import { ShowTitle } from './ShowTitle.tsx'
import './show.css'

/** As the browser names the windows that it opens. */
const WINDOW = 'popup,width=1180,height=800'

/** The slides of a deck, one after the other, over the whole window. */
export function ShowScreen({ kept: { id, deck } }: { kept: KeptDeck }) {
  const t = useTexts(showTexts)
  const showing = useShowing(id, deck, 'show')
  const [open, setOpen] = useState<'keys' | 'blocked'>()
  const [areWordsOpen, setWordsOpen] = useState(false)
  const [hasCharacters, chooseCharacters] = useCharacterKeys()
  const isAway = usePointerAway()
  const { isFull, can: canFull, toggle, hasJustLeft } = useFullScreen()
  useWakeLock()
  const leave = useLeave(id, showing.number.slide)
  const speaker = useKeeping()(speakerPath(id, showing.address))
  const stage = useRef<HTMLElement>(null)
  const release = () => stage.current?.focus({ preventScroll: true })
  // The keys are the show's from the start, and so is what a screen reader reads.
  useEffect(() => stage.current?.focus({ preventScroll: true }), [])

  const own = (does: OwnAct) => {
    switch (does) {
      case 'fullScreen':
        void toggle()
        return
      case 'speaker':
        if (window.open(speaker, `spreker-${id}`, WINDOW) === null) setOpen('blocked')
        return
      case 'words':
        setWordsOpen(!areWordsOpen)
        return
      case 'keys':
        setOpen('keys')
        return
      case 'stop':
        leave()
        return
      case 'out':
        if (areWordsOpen) {
          setWordsOpen(false)
          release()
        } else if (showing.blank !== undefined) showing.setBlank(undefined)
        else if (isFull) void toggle()
        else if (!hasJustLeft()) leave()
    }
  }
  const { act, typed } = useShowActs(showing, hasCharacters, own)
  useStagePointer(stage, act)
  const close = () => setOpen(undefined)
  return (
    <>
      <ShowTitle showing={showing} />
      <main ref={stage} tabIndex={-1} className="show" data-away={isAway || undefined}>
        <ShowSheets
          showing={showing}
          deck={deck}
          wordsName={areWordsOpen ? t.wordsOf : undefined}
          heading="h1"
        />
        {showing.blank === undefined ? null : <div className={`show-blank show-blank--${showing.blank}`} />}
        {typed === '' ? null : <p className="show-typed">{t.typed(typed)}</p>}
      </main>
      <ShowBar
        showing={showing}
        isAway={isAway}
        isFull={isFull}
        canFull={canFull}
        areWordsOpen={areWordsOpen}
        act={act}
        release={release}
      />
      <ShowStatus showing={showing} language={deck.language} />
      {open === 'keys' ? (
        <ShowKeys of="show" hasCharacters={hasCharacters} onCharacters={chooseCharacters} onClose={close} />
      ) : null}
      {open === 'blocked' ? <ShowBlocked address={speaker} onClose={close} /> : null}
    </>
  )
}

/** To the page where the deck is made, in place of the show: one step back is then where the presenter came from. */
function useLeave(id: string, slide: number): () => void {
  const navigate = useNavigate()
  const keeping = useKeeping()
  return () => void navigate(keeping(`${deckPath(id)}?dia=${slide}`), { replace: true })
}
