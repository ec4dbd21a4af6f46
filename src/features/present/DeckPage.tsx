import { PAGES } from '../../contract/addresses.ts'
import { presentTexts } from '../../messages/present/page.ts'
import { AppLink } from '../../ui/AppLink.tsx'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/Pages.tsx'
import { DeckEditor } from './editor/DeckEditor.tsx'
import { useDeck } from './useDeck.ts'

/** Where a deck is made. */
export function DeckPage() {
  const t = useTexts(presentTexts)
  const kept = useDeck()
  if (kept !== undefined) return <DeckEditor key={kept.id} kept={kept} />
  return (
    <>
      <PageHead title={t.goneTitle} lead={t.gone} />
      <p>
        <AppLink to={PAGES.present}>{t.toAll}</AppLink>
      </p>
    </>
  )
}
