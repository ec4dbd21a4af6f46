import { useState } from 'react'
import { showTexts } from '../../../messages/present/show.ts'
import type { Language } from '../../../messages/texts.ts'
import { Said } from '../../../slides/picture/Said.tsx'
import type { Words } from '../../../slides/words.ts'
import { useTexts } from '../../../ui/language.tsx'
import type { Showing, SlideNumber } from './showState.ts'

interface Told {
  moves: number
  blank: Showing['blank']
  number: SlideNumber
  title: Words
}

/** Tells a screen reader of the slide that has come, once: not again when its figures or the number of pages change. */
export function ShowStatus({ showing, language }: { showing: Showing; language: Language }) {
  const t = useTexts(showTexts)
  const { steps, at, number, blank, moves } = showing
  const page = steps[at]?.page
  const [told, setTold] = useState<Told>()
  if (page !== undefined && told?.moves !== moves)
    setTold({ moves, blank, number, title: page.content.title })
  return (
    <p role="status" className="visually-hidden">
      {told === undefined ? null : told.blank === 'black' ? (
        t.isBlack
      ) : told.blank === 'white' ? (
        t.isWhite
      ) : (
        <>
          {t.place(told.number)}:{' '}
          <span lang={language}>
            <Said words={told.title} />
          </span>
        </>
      )}
    </p>
  )
}
