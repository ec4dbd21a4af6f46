import { useEffect, useEffectEvent } from 'react'
import { useLocation } from 'react-router'
import { deckOfFragment } from '../../../state/deckLink.ts'
import { type Opened, type Origin, openedDeck } from './opening.ts'

/** Opens the deck that the fragment of the address holds, if it holds one. */
export function useDeckOfLink(arrive: (opened: Opened, origin: Origin) => void): void {
  const { hash } = useLocation()
  const arrived = useEffectEvent(arrive)
  useEffect(() => {
    let left = false
    const open = async () => {
      const read = await deckOfFragment(hash)
      if (!left && read !== undefined) arrived(openedDeck(read), { link: true })
    }
    void open()
    return () => {
      left = true
    }
  }, [hash])
}
