import { useEffect } from 'react'
import { useParams } from 'react-router'
import { type KeptDeck, useDecks } from '../../state/decks.ts'

/** The deck that the address names, where this computer keeps it. It becomes the one that new slides go to. */
export function useDeck(): KeptDeck | undefined {
  const { deck: id = '' } = useParams()
  const kept = useDecks(({ decks }) => decks.find((each) => each.id === id))
  const open = useDecks(({ open: openDeck }) => openDeck)
  const isThere = kept !== undefined
  useEffect(() => {
    if (isThere) open(id)
  }, [isThere, id, open])
  return kept
}
