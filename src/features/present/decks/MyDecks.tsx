import { LONGEST } from '../../../contract/deck.ts'
import { useEffect, useRef, useState } from 'react'
import { type Location, useLocation, useNavigate } from 'react-router'
import { presentTexts } from '../../../messages/present/page.ts'
import { editorTexts } from '../../../messages/present/editor.ts'
import { type KeptDeck, useDecks } from '../../../state/decks.ts'
import { Button } from '../../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { deckName } from '../deckName.ts'
import { DeckTile } from './DeckTile.tsx'
import { saveDeck } from './saveDeck.ts'
import { UnreadDecks } from './UnreadDecks.tsx'

/** The decks of this computer, the latest changed first; one that was removed can be had back. */
export function MyDecks() {
  const t = useTexts(presentTexts)
  const words = useTexts(editorTexts)
  const language = useLanguage()
  const { decks, unread, notKept, overtaken, add, remove, restore } = useDecks()
  const { state, ...here } = useLocation() as Location<{ thrownAway?: KeptDeck } | null>
  const navigate = useNavigate()
  const thrownAway = state?.thrownAway
  // Stays in the step of the history, also when the deck has long been had back by another way.
  const isBack = decks.some(({ id }) => id === thrownAway?.id)
  const [removed, setRemoved] = useState(isBack ? undefined : thrownAway)
  const nameOf = ({ deck }: KeptDeck) => deckName(deck, language).name
  const [said, setSaid] = useState('')
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // The button that was pressed is gone with its deck.
    if (removed !== undefined) undo.current?.focus()
  }, [removed])
  return (
    <>
      <UnreadDecks unread={unread} />
      <NotKeptNotice
        decks={decks.filter(({ id }) => notKept.has(id) && !overtaken.has(id))}
        why={words.notKeptWhy}
      />
      <NotKeptNotice decks={decks.filter(({ id }) => overtaken.has(id))} why={words.overtaken} />
      <p className="present__said">
        <span role="status">{removed === undefined ? said : t.removed(nameOf(removed))}</span>{' '}
        {removed === undefined ? null : (
          <Button
            ref={undo}
            look="subtle"
            onClick={() => {
              restore(removed)
              setRemoved(undefined)
              setSaid(t.restored(nameOf(removed)))
              // The offer is used up: a reload does not make it again.
              if (thrownAway !== undefined) void navigate(here, { replace: true, state: null })
            }}
          >
            {t.undo}
          </Button>
        )}
      </p>
      {decks.length === 0 ? <p>{t.none}</p> : null}
      <ul className="deck-tiles">
        {decks.map((kept) => (
          <li key={kept.id}>
            <DeckTile
              kept={kept}
              duplicate={() => {
                const { deck } = kept
                const { current, open } = useDecks.getState()
                add({ ...deck, title: t.copyOf(nameOf(kept)).slice(0, LONGEST.title) })
                // A copy is put aside; new slides go on going where they went.
                if (current !== undefined) open(current)
                setRemoved(undefined)
                setSaid(t.copied(nameOf(kept)))
              }}
              remove={() => setRemoved(remove(kept.id))}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

function NotKeptNotice({ decks, why }: { decks: readonly KeptDeck[]; why: string }) {
  const t = useTexts(editorTexts)
  const language = useLanguage()
  const named = decks.map(({ id, deck }) => ({ id, deck, name: deckName(deck, language).name }))
  return decks.length === 0 ? null : (
    <Notice tone="error" urgent title={t.notKept}>
      <p>
        {t.notKeptAny} {named.map(({ name }) => `“${name}”`).join(', ')}. {why}
      </p>
      {named.map(({ id, deck, name }) => (
        <Button key={id} look="subtle" onClick={() => saveDeck(deck)}>
          {t.saveFileOf(name)}
        </Button>
      ))}
    </Notice>
  )
}
