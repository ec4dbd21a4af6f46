import type { ReactNode } from 'react'
import type { Deck } from '../../../contract/deck.ts'
import { outTexts } from '../../../messages/present/out.ts'
import { SlidePicture } from '../../../slides/picture/SlidePicture.tsx'
import { plainText } from '../../../slides/words.ts'
import { useTexts } from '../../../ui/language.tsx'
import { useOnPaper } from '../../../ui/useOnPaper.ts'
import type { SlideContent } from '../../../slides/content.ts'
import type { Shown } from '../usePages.ts'

interface Paper {
  deck: Deck
  shown: readonly Shown[]
  withNotes: boolean
}

/** The deck on paper: a slide per sheet and nothing else, or with its notes below it. Drawn when it is printed. */
export function DeckPrint(paper: Paper) {
  const onPaper = useOnPaper()
  return <div className="deck-print">{onPaper ? <Sheets {...paper} /> : null}</div>
}

function Sheets({ deck: { language }, shown, withNotes }: Paper) {
  const t = useTexts(outTexts)
  const className = withNotes ? 'deck-print__with-notes' : 'deck-print__slide'
  const sheets: ReactNode[] = shown.flatMap(({ pages }, place) => {
    // Who prints with the browser's own keys does not wait for slides: what is not there is not left out without a word.
    if (pages.length === 0)
      return (
        <div key={`${place}`} className={className}>
          <p>{t.notPrinted(place + 1)}</p>
        </div>
      )
    return pages.map(({ content, notes }, part) => {
      const [slide, of] = [place + 1, pages.length]
      return (
        <div key={`${place} ${part}`} className={className}>
          {/* A drawing says nothing by itself: a PDF has these words beside it. */}
          <div role="img" aria-label={inWords(content)} lang={language}>
            <SlidePicture content={content} number={slide} />
          </div>
          {withNotes && notes !== '' ? (
            <>
              <p className="deck-print__notes-of">
                {of === 1 ? t.notesOf(slide) : t.notesOfPage(slide, part + 1, of)}
              </p>
              <p className="deck-print__notes" lang={language}>
                {notes}
              </p>
            </>
          ) : null}
        </div>
      )
    })
  })
  return sheets
}

function inWords({ title, subtitle, body, description, warning = '', source, age }: SlideContent): string {
  const text = body.kind === 'text' ? body.paragraphs.map(({ words }) => words) : [description]
  return [title, subtitle, ...text, warning, source, age]
    .map(plainText)
    .filter((words) => words !== '')
    .map((words) => (/[.?!…]$/.test(words) ? words : `${words}.`))
    .join(' ')
}
