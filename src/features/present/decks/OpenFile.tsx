import { useRef } from 'react'
import { presentTexts } from '../../../messages/present/page.ts'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { DECK_FILE } from './opening.ts'

/** Lets the reader choose a file of a deck. */
export function OpenFile({ open }: { open: (file: File) => void }) {
  const t = useTexts(presentTexts)
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button onClick={() => field.current?.click()}>{t.openFile}</Button>
      <input
        ref={field}
        type="file"
        accept={DECK_FILE}
        hidden
        aria-label={t.openFile}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file !== undefined) open(file)
          // The same file can be chosen again.
          target.value = ''
        }}
      />
    </>
  )
}
