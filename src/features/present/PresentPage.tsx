import { useNavigate } from 'react-router'
import { deckPath } from '../../contract/addresses.ts'
import { presentTexts } from '../../messages/present/page.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useDecks } from '../../state/decks.ts'
import { useKeeping } from '../../ui/AppLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { PageHead, Section } from '../../ui/Pages.tsx'
import { MyDecks } from './decks/MyDecks.tsx'
import { OpenFile } from './decks/OpenFile.tsx'
import { ReadyMadeDecks } from './decks/ReadyMadeDecks.tsx'
import { TakenIn, useTakeIn } from './decks/TakenIn.tsx'
import { useDeckOfLink } from './decks/useDeckOfLink.ts'
import './present.css'

/** The decks on this computer, and those that are ready to be filled. A deck from a link or a file comes in here. */
export function PresentPage() {
  const t = useTexts(presentTexts)
  const { refused, isAbove, arrive, open } = useTakeIn()
  useDeckOfLink(arrive)
  return (
    <div className="present">
      <PageHead title={t.title} lead={t.lead} />
      <div className="stack">
        <TakenIn refused={refused} isAbove={isAbove} />
        <Section title={t.mine} note={t.mineNote} id="mijn">
          <MyDecks />
          <p className="present__actions">
            <NewDeck />
            <OpenFile open={open} />
          </p>
        </Section>
        <ReadyMadeDecks />
      </div>
    </div>
  )
}

function NewDeck() {
  const t = useTexts(presentTexts)
  const language = useLanguage()
  const { municipality } = useRegisterView()
  const add = useDecks((state) => state.add)
  const navigate = useNavigate()
  const keeping = useKeeping()
  return (
    <Button
      onClick={() => {
        const id = add({ title: t.newDeck, language, municipality, slides: [] })
        void navigate(keeping(deckPath(id)))
      }}
    >
      {t.newDeck}
    </Button>
  )
}
