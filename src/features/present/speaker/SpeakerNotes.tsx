import { useLayoutEffect, useRef } from 'react'
import { showTexts } from '../../../messages/present/show.ts'
import type { Language } from '../../../messages/texts.ts'
import { useTexts } from '../../../ui/language.tsx'

/** What the speaker wrote down, large. With the focus in it the arrows up and down scroll, and the clicker goes on. */
export function SpeakerNotes({ notes, language, at }: { notes: string; language: Language; at: number }) {
  const t = useTexts(showTexts)
  const text = useRef<HTMLDivElement>(null)
  // The notes of another slide begin at their beginning.
  useLayoutEffect(() => {
    if (text.current !== null) text.current.scrollTop = 0
  }, [at])
  return (
    <div className="speaker__notes">
      <h2 id="speaker-notes">{t.notes}</h2>
      <div
        ref={text}
        className="speaker__text"
        // What scrolls has to be reached by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="region"
        aria-labelledby="speaker-notes"
        data-scrolls
      >
        {notes === '' ? <p className="note">{t.noNotes}</p> : <p lang={language}>{notes}</p>}
      </div>
    </div>
  )
}
