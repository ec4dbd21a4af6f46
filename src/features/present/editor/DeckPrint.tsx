import { SlidePicture } from '../../../slides/picture/SlidePicture.tsx'
import { plainText } from '../../../slides/words.ts'
import { useOnPaper } from '../../../ui/useOnPaper.ts'
import type { SlideContent } from '../../../slides/content.ts'
import type { Page } from '../pages.ts'

/** The deck on paper: a slide per sheet and nothing else, or with its notes below it. Drawn when it is printed. */
export function DeckPrint({ pages, withNotes }: { pages: readonly Page[]; withNotes: boolean }) {
  const onPaper = useOnPaper()
  return (
    <div className="deck-print">
      {onPaper
        ? pages.map(({ content, notes }, place) => (
            <div
              // Pages have no other name than their place.
              // oxlint-disable-next-line react/no-array-index-key
              key={place}
              className={withNotes ? 'deck-print__with-notes' : 'deck-print__slide'}
            >
              {/* A drawing says nothing by itself: a PDF has these words beside it. */}
              <div role="img" aria-label={inWords(content)}>
                <SlidePicture content={content} number={place + 1} />
              </div>
              {withNotes && notes !== '' ? <p className="deck-print__notes">{notes}</p> : null}
            </div>
          ))
        : null}
    </div>
  )
}

function inWords({ title, subtitle, body, description, warning = '', source, age }: SlideContent): string {
  const text = body.kind === 'text' ? body.paragraphs.map(({ words }) => words) : [description]
  return [title, subtitle, ...text, warning, source, age]
    .map(plainText)
    .filter((words) => words !== '')
    .join('. ')
}
