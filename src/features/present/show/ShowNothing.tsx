import { deckPath, PAGES } from '../../../contract/addresses.ts'
import { presentTexts } from '../../../messages/present/page.ts'
import { showTexts } from '../../../messages/present/show.ts'
import type { KeptDeck } from '../../../state/decks.ts'
import { AppLink } from '../../../ui/AppLink.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/Pages.tsx'

/** There is nothing to show: the deck is not on this computer, or has no slide. */
export function ShowNothing({ kept }: { kept: KeptDeck | undefined }) {
  const t = useTexts(showTexts)
  const decks = useTexts(presentTexts)
  return (
    <main>
      {kept === undefined ? (
        <PageHead title={decks.goneTitle} lead={decks.gone} />
      ) : (
        <>
          <PageHead title={t.emptyTitle} lead={t.empty} />
          <p>
            <AppLink to={deckPath(kept.id)}>{t.toEditor}</AppLink>
          </p>
        </>
      )}
      <p>
        <AppLink to={PAGES.present}>{decks.toAll}</AppLink>
      </p>
    </main>
  )
}
