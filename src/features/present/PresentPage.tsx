import { useNavigate } from 'react-router'
import { deckPath } from '../../contract/addresses.ts'
import { openingTexts } from '../../messages/present/opening.ts'
import { presentTexts } from '../../messages/present/page.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useDecks } from '../../state/decks.ts'
import { useKeeping } from '../../ui/AppLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PageHead, Section } from '../../ui/Pages.tsx'
import { MyDecks } from './decks/MyDecks.tsx'
import { OpenFile } from './decks/OpenFile.tsx'
import { ReadyMadeDecks } from './decks/ReadyMadeDecks.tsx'
import { openFile, refusalWords } from './decks/opening.ts'
import { type Refused, useArrive } from './decks/useArrival.ts'
import { useDeckOfLink } from './decks/useDeckOfLink.ts'
import { useDrop } from './decks/useDrop.ts'
import './present.css'

/** The decks on this computer, and those that are ready to be filled. A deck from a link or a file comes in here. */
export function PresentPage() {
  const t = useTexts(presentTexts)
  const { refused, arrive } = useArrive()
  useDeckOfLink(arrive)
  const open = (file: File, others = 0) =>
    void openFile(file).then((opened) =>
      arrive(opened, { file: file.name, others: others === 0 ? undefined : others }),
    )
  const { isAbove, place } = useDrop(open)
  return (
    // The button "Bestand openen" is the keyboard's way.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="present" data-above={isAbove || undefined} {...place}>
      <PageHead title={t.title} lead={t.lead} />
      {isAbove ? <p className="present__drop">{t.dropHere}</p> : null}
      <div className="stack">
        {refused === undefined ? null : <RefusedNotice refused={refused} />}
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

function RefusedNotice({ refused: { reason, origin } }: { refused: Refused }) {
  const t = useTexts(openingTexts)
  const language = useLanguage()
  return (
    <Notice tone="error" urgent title={'file' in origin ? t.refusedFile(origin.file) : t.refusedLink}>
      <p>{refusalWords(reason, origin, language)}</p>
      <p>{t.rest}</p>
    </Notice>
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
