import { type Deck, LONGEST } from '../../../contract/deck.ts'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { presentTexts } from '../../../messages/present/page.ts'
import { editorTexts } from '../../../messages/present/editor.ts'
import { type KeptDeck, useDecks } from '../../../state/decks.ts'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { DeckTile } from './DeckTile.tsx'
import { saveDeck } from './saveDeck.ts'

/** The decks of this computer, the latest changed first; one that was removed can be had back. */
export function MyDecks() {
  const t = useTexts(presentTexts)
  const { decks, notKept, add, remove, restore } = useDecks()
  const { state } = useLocation() as { state: { thrownAway?: KeptDeck } | null }
  const [removed, setRemoved] = useState(state?.thrownAway)
  const [said, setSaid] = useState('')
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // The button that was pressed is gone with its deck.
    if (removed !== undefined) undo.current?.focus()
  }, [removed])
  return (
    <>
      <NotKeptNotice decks={decks.filter(({ id }) => notKept.has(id)).map(({ deck }) => deck)} />
      <p className="present__said">
        <span role="status">{removed === undefined ? said : t.removed(removed.deck.title)}</span>{' '}
        {removed === undefined ? null : (
          <Button
            ref={undo}
            look="subtle"
            onClick={() => {
              restore(removed)
              setRemoved(undefined)
              setSaid(t.restored(removed.deck.title))
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
                add({ ...deck, title: t.copyOf(deck.title).slice(0, LONGEST.title) })
                // A copy is put aside; new slides go on going where they went.
                if (current !== undefined) open(current)
                setRemoved(undefined)
                setSaid(t.copied(deck.title))
              }}
              remove={() => setRemoved(remove(kept.id))}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

function NotKeptNotice({ decks }: { decks: readonly Deck[] }) {
  const t = useTexts(editorTexts)
  return decks.length === 0 ? null : (
    <Notice tone="error" urgent title={t.notKept}>
      <p>
        {t.notKeptAny} {decks.map(({ title }) => `“${title}”`).join(', ')}. {t.notKeptWhy}
      </p>
      {decks.map((deck, place) => (
        // Two may have one name.
        // oxlint-disable-next-line react/no-array-index-key
        <Button key={place} look="subtle" onClick={() => saveDeck(deck)}>
          {t.saveFileOf(deck.title)}
        </Button>
      ))}
    </Notice>
  )
}
