import { LONGEST } from '../../../contract/deck.ts'
import { editorTexts } from '../../../messages/present/editor.ts'
import { slideFonts, canvasMeasure } from '../../../slides/picture/canvasMeasure.ts'
import { titleFits } from '../../../slides/fits.ts'
import { plainText } from '../../../slides/words.ts'
import { AppLink } from '../../../ui/AppLink.tsx'
import { Button } from '../../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { DraftField } from './DraftField.tsx'
import { pageOf } from './deckPlace.ts'
import { withLines, withPin, withText } from './edit.ts'
import { dayOf } from '../makeSlide.ts'
import type { Editor } from './useEditor.ts'
import type { Shown } from '../usePages.ts'

/** What the presenter says of a slide: its message, own words, notes, and whether it stays as it is now. */
export function SlideFields({ editor, shown }: { editor: Editor; shown: Shown }) {
  const t = useTexts(editorTexts)
  const { chosen, changeSlide, deck } = editor
  const { slide, pages, made } = shown
  const own = made?.contents[0]?.title
  const page = pages[0]?.content
  const fits = page === undefined || titleFits(page.title, page, canvasMeasure(slideFonts()))
  return (
    <div className="slide-fields">
      <DraftField
        label={t.title}
        value={slide.title ?? ''}
        keep={(typed) => changeSlide(chosen, (each) => withText(each, 'title', typed.replaceAll('\n', ' ')))}
        most={LONGEST.title}
        rows={3}
        placeholder={own === undefined ? '' : plainText(own)}
        help={slide.of === undefined ? undefined : t.titleHelp}
        problem={fits ? undefined : t.titleTooLong}
        lang={deck.language}
      />
      {slide.of === undefined ? <OwnText editor={editor} shown={shown} /> : null}
      <DraftField
        label={t.notes}
        value={slide.notes ?? ''}
        keep={(typed) => changeSlide(chosen, (each) => withText(each, 'notes', typed))}
        most={LONGEST.notes}
        rows={5}
        lang={deck.language}
      />
      {slide.of === undefined ? null : <View editor={editor} of={slide.of} pinned={slide.pinned} />}
    </div>
  )
}

/** A paragraph per line; what a slide cannot hold is said, and not kept. */
function OwnText({
  editor: { chosen, changeSlide, deck },
  shown: { slide },
}: {
  editor: Editor
  shown: Shown
}) {
  const t = useTexts(editorTexts)
  const lines = slide.text ?? []
  const isFull = lines.length >= LONGEST.lines
  return (
    <DraftField
      label={t.ownText}
      value={lines.join('\n')}
      keep={(typed) => changeSlide(chosen, (each) => withLines(each, linesOf(typed)))}
      most={LONGEST.line * LONGEST.lines}
      rows={slide.cover === true ? 2 : 6}
      help={slide.cover === true ? t.coverTextHelp : t.ownTextHelp}
      problem={
        isFull
          ? t.tooManyLines(LONGEST.lines)
          : lines.some((line) => line.length >= LONGEST.line)
            ? t.tooLong(LONGEST.line)
            : undefined
      }
      lang={deck.language}
    />
  )
}

/** As typed, also the empty line that someone is about to fill. */
const linesOf = (typed: string): string[] =>
  typed.trim() === ''
    ? []
    : typed
        .split('\n')
        .map((line) => line.slice(0, LONGEST.line))
        .slice(0, LONGEST.lines)

/** Where the slide comes from, and whether it changes along with the register. */
function View({
  editor: { chosen, changeSlide, say, deck },
  of,
  pinned,
}: {
  editor: Editor
  of: string
  pinned: string | undefined
}) {
  const t = useTexts(editorTexts)
  const language = useLanguage()
  const pin = (moment: string | undefined) => {
    changeSlide(chosen, (each) => withPin(each, moment))
    say(moment === undefined ? t.unpinned : t.pinnedNow)
  }
  return (
    <div className="slide-fields__view">
      <p className="note">{pinned === undefined ? t.pinHelp : t.pinned(dayOf(pinned, language))}</p>
      <Button look="subtle" onClick={() => pin(pinned === undefined ? new Date().toISOString() : undefined)}>
        {pinned === undefined ? t.pin : t.unpin}
      </Button>
      <p>
        <AppLink to={pageOf(of, deck)}>{t.openView}</AppLink>
      </p>
      <p className="note">{t.openViewHelp}</p>
    </div>
  )
}
