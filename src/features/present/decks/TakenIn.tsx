import { useEffect, useRef } from 'react'
import { openingTexts } from '../../../messages/present/opening.ts'
import { presentTexts } from '../../../messages/present/page.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { openFile, refusalWords } from './opening.ts'
import { type Refused, useArrive } from './useArrival.ts'
import { useDrop } from './useDrop.ts'
import '../present.css'

/** Takes in decks from elsewhere: `open` a file, `arrive` with what was read; a file that is dropped is opened too. */
export function useTakeIn() {
  const { refused, arrive } = useArrive()
  const open = (file: File, others = 0) =>
    void openFile(file).then((opened) =>
      arrive(opened, { file: file.name, others: others === 0 ? undefined : others }),
    )
  const isAbove = useDrop(open)
  return { refused, arrive, open, isAbove }
}

/** What a page says of a file above it, and of one that was refused. */
export function TakenIn({ refused, isAbove }: { refused: Refused | undefined; isAbove: boolean }) {
  const t = useTexts(presentTexts)
  return (
    <>
      {isAbove ? <p className="present__drop">{t.dropHere}</p> : null}
      {refused === undefined ? null : <RefusedNotice refused={refused} />}
    </>
  )
}

function RefusedNotice({ refused: { refusal, origin } }: { refused: Refused }) {
  const t = useTexts(openingTexts)
  const language = useLanguage()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Who dropped it may be far down the page.
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [refusal])
  return (
    <div ref={place}>
      <Notice tone="error" urgent title={'file' in origin ? t.refusedFile(origin.file) : t.refusedLink}>
        <p>{refusalWords(refusal, origin, language)}</p>
        <p>{t.rest}</p>
      </Notice>
    </div>
  )
}
