import { useParams } from 'react-router'
import { PAGES } from '../../contract/addresses.ts'
import { presentTexts } from '../../messages/present/page.ts'
import { useDecks } from '../../state/decks.ts'
import { AppLink } from '../../ui/AppLink.tsx'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/Pages.tsx'
import { TakenIn, useTakeIn } from './decks/TakenIn.tsx'
import { UnreadDecks } from './decks/UnreadDecks.tsx'
import { DeckEditor } from './editor/DeckEditor.tsx'
import { useDeck } from './useDeck.ts'

/** Where a deck is made. */
export function DeckPage() {
  const t = useTexts(presentTexts)
  const { deck: id } = useParams()
  const kept = useDeck()
  const unread = useDecks((state) => state.unread)
  const broken = unread.filter((each) => each.id === id)
  const taken = useTakeIn()
  const takenIn = <TakenIn refused={taken.refused} isAbove={taken.isAbove} />
  if (kept !== undefined) return <DeckEditor key={kept.id} kept={kept} takenIn={takenIn} />
  return (
    <>
      {broken.length === 0 ? (
        <PageHead title={t.goneTitle} lead={t.gone} />
      ) : (
        <PageHead title={t.unreadTitle} />
      )}
      {takenIn}
      <UnreadDecks unread={broken} />
      <p>
        <AppLink to={PAGES.present}>{t.toAll}</AppLink>
      </p>
    </>
  )
}
