import { type RefObject, useState } from 'react'
import { editorTexts } from '../../../messages/present/editor.ts'
import { madeSlideTexts } from '../../../messages/present/made.ts'
import { SlidePicture } from '../../../slides/picture/SlidePicture.tsx'
import { SlideText } from '../../../slides/picture/SlideText.tsx'
import { LanguageContext, useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import type { Editor } from './useEditor.ts'
import type { Page } from '../pages.ts'
import type { Shown } from '../usePages.ts'

/** The chosen slide large, every page of it, and the same in words. */
export function ChosenSlide({
  editor: { deck, chosen },
  shown: { pages, state, made },
  picture,
}: {
  editor: Editor
  shown: Shown
  picture: RefObject<HTMLDivElement | null>
}) {
  const t = useTexts(editorTexts)
  const words = useTexts(madeSlideTexts)
  const missing = made?.missing ?? []
  return (
    <section className="chosen-slide" aria-labelledby="gekozen-dia">
      <h2 id="gekozen-dia">{t.slideOf(chosen + 1, deck.slides.length)}</h2>
      {pages.length > 1 ? <p className="note">{t.several(pages.length)}</p> : null}
      <div ref={picture} className="chosen-slide__pages">
        {pages.map(({ content }, place) => (
          <SlidePicture
            // Pages have no other name than their place.
            // oxlint-disable-next-line react/no-array-index-key
            key={place}
            content={content}
            number={chosen + 1}
          />
        ))}
        {pages.length === 0 ? (
          <p className="chosen-slide__making" role="status">
            {state === 'waiting' ? `${words.waiting} ${words.notKept}` : words.making}
          </p>
        ) : null}
      </div>
      {missing.length === 0 ? null : (
        <Notice tone="warning" title={t.missing}>
          {missing.map((each) => (
            <p key={each} lang={deck.language}>
              {each}
            </p>
          ))}
        </Notice>
      )}
      {pages.length === 0 ? null : <InWords key={chosen} deck={deck} pages={pages} />}
    </section>
  )
}

/** Made when someone asks for it; in the language of the deck. */
function InWords({ deck: { language }, pages }: { deck: Editor['deck']; pages: readonly Page[] }) {
  const t = useTexts(editorTexts)
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="in-words" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t.inWords}</summary>
      {isOpen ? (
        <div lang={language}>
          <LanguageContext value={language}>
            {pages.map(({ content }, place) => (
              // oxlint-disable-next-line react/no-array-index-key
              <SlideText key={place} content={content} heading="h3" />
            ))}
          </LanguageContext>
        </div>
      ) : null}
    </details>
  )
}
