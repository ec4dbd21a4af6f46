import { type ReactNode, useRef, useState } from 'react'
import { PAGES } from '../../../contract/addresses.ts'
import { LONGEST } from '../../../contract/deck.ts'
import { editorTexts } from '../../../messages/present/editor.ts'
import { presentTexts } from '../../../messages/present/page.ts'
import { useRegisterView } from '../../../register/RegisterContext.tsx'
import { type KeptDeck, useDecks } from '../../../state/decks.ts'
import { Button } from '../../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { PageHead } from '../../../ui/Pages.tsx'
import { deckName } from '../deckName.ts'
import { ArrivalNotice } from '../decks/ArrivalNotice.tsx'
import { ChosenSlide } from './ChosenSlide.tsx'
import { DeckOut, PictureOut } from './DeckOut.tsx'
import { DeckPlace } from './DeckPlace.tsx'
import { DeckPrint } from './DeckPrint.tsx'
import { DraftField } from './DraftField.tsx'
import { SlideActions } from './SlideActions.tsx'
import { SlideFields } from './SlideFields.tsx'
import { SlideList } from './SlideList.tsx'
import { useEditor } from './useEditor.ts'
import { useOut } from './useOut.ts'
import { usePages } from '../usePages.ts'
import { useUndoKeys } from './useUndoKeys.ts'
import './deck.css'

/** A deck being made: its slides at the side, the chosen one large, what can be said of it, and the ways out. */
export function DeckEditor({
  kept,
  takenIn,
}: {
  kept: KeptDeck
  /** What is said of a file that is dropped on the page. */
  takenIn: ReactNode
}) {
  const t = useTexts(editorTexts)
  const page = useTexts(presentTexts)
  const language = useLanguage()
  const { id, deck } = kept
  const editor = useEditor(id, deck)
  const shown = usePages(deck, editor.chosen)
  const picture = useRef<HTMLDivElement>(null)
  const undoButton = useRef<HTMLButtonElement>(null)
  const out = useOut(kept, shown, editor.chosen, picture)
  const [withNotes, setWithNotes] = useState(false)
  const isNotKept = useDecks(({ notKept }) => notKept.has(id))
  const isOvertaken = useDecks(({ overtaken }) => overtaken.has(id))
  useUndoKeys(editor)
  const chosen = shown[editor.chosen]
  const { index, municipality } = useRegisterView()
  const region = deck.municipality ?? municipality
  const place = index.regions.byCode.get(region)?.name ?? region
  const slides = deck.slides.length
  const isMade = shown.every(({ state }) => state === 'made')
  const pages = shown.reduce((sum, each) => sum + each.pages.length, 0)
  const counted =
    slides === 0
      ? page.empty
      : `${page.slides(slides)}${isMade && pages > slides ? `, ${t.pages(pages)}` : ''}`
  const { name, lang } = deckName(deck, language)
  return (
    <>
      <div className="deck-editor no-print">
        <PageHead
          title={<span lang={lang}>{name}</span>}
          windowTitle={name}
          trail={[{ to: PAGES.present, text: page.title }]}
        >
          <p className="note">{t.about(place, counted)}</p>
          {chosen === undefined ? null : (
            <DeckOut id={id} number={editor.chosen + 1} {...{ out, withNotes, setWithNotes }} />
          )}
        </PageHead>
        <div className="deck-editor__taken-in">{takenIn}</div>
        <ArrivalNotice id={id} />
        <DeckPlace editor={editor} toUndo={() => undoButton.current?.focus()} />
        {isNotKept ? (
          <Notice tone="error" urgent title={t.notKept}>
            <p>{isOvertaken ? t.overtaken : t.notKeptWhy}</p>
            <Button look="subtle" onClick={out.file}>
              {t.saveFile}
            </Button>
          </Notice>
        ) : null}
        <div className="deck-editor__deck">
          <DraftField
            label={t.deckTitle}
            value={deck.title}
            keep={editor.rename}
            most={LONGEST.title}
            lang={deck.language}
          />
          <SlideActions editor={editor} undoButton={undoButton} />
          <p role="status" className="note deck-editor__said">
            {editor.said}
          </p>
        </div>
        {chosen === undefined ? (
          <Notice title={t.emptyTitle}>
            <p>{t.empty}</p>
          </Notice>
        ) : (
          <div className="deck-editor__slides">
            <div className="deck-editor__list">
              <SlideList editor={editor} shown={shown} />
              <p className="note" id="dia-toetsen">
                {t.keys}
              </p>
            </div>
            <ChosenSlide editor={editor} shown={chosen} picture={picture} />
            <div className="deck-editor__fields">
              <SlideFields key={editor.chosen} editor={editor} shown={chosen} />
              <PictureOut number={editor.chosen + 1} out={out} />
            </div>
          </div>
        )}
      </div>
      <DeckPrint {...{ deck, shown, withNotes }} />
    </>
  )
}
