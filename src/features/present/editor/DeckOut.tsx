import { useId } from 'react'
import { showPath } from '../../../contract/addresses.ts'
import { outTexts } from '../../../messages/present/out.ts'
import { AppLink } from '../../../ui/AppLink.tsx'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import type { useOut } from './useOut.ts'

/** Shows the deck, and takes it out of the app. */
export function DeckOut({
  id,
  number,
  out,
  withNotes,
  setWithNotes,
}: {
  id: string
  /** Number of the slide to begin the show with. */
  number: number
  out: ReturnType<typeof useOut>
  withNotes: boolean
  setWithNotes: (withNotes: boolean) => void
}) {
  const t = useTexts(outTexts)
  const field = useId()
  const { ask, file, copy, said, link } = out
  return (
    <div className="deck-out" role="group" aria-label={t.group}>
      <AppLink
        to={showPath(id, number)}
        className="utrecht-button utrecht-button--primary-action deck-out__show"
      >
        {t.show}
      </AppLink>
      <Button onClick={() => ask('pptx')}>{t.pptx}</Button>
      <Button look="subtle" onClick={() => void copy()}>
        {t.link}
      </Button>
      <Button look="subtle" onClick={file}>
        {t.file}
      </Button>
      <span className="deck-out__print">
        <Button look="subtle" onClick={() => ask('print')}>
          {t.pdf}
        </Button>
        <label>
          <input
            type="checkbox"
            checked={withNotes}
            onChange={({ target }) => setWithNotes(target.checked)}
          />{' '}
          {t.withNotes}
        </label>
      </span>
      <p role="status" className="note deck-out__said">
        {said}
      </p>
      {link === undefined ? null : (
        <div className="deck-out__link">
          <label className="utrecht-form-label" htmlFor={field}>
            {t.linkField}
          </label>
          <input
            id={field}
            className="utrecht-textbox utrecht-textbox--html-input"
            readOnly
            value={link}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </div>
      )}
    </div>
  )
}

/** The chosen slide as a picture. */
export function PictureOut({ number, out }: { number: number; out: ReturnType<typeof useOut> }) {
  const t = useTexts(outTexts)
  return (
    <p className="picture-out">
      <span className="note">{t.picture(number)}</span>
      {(['PNG', 'SVG'] as const).map((format) => (
        <Button
          key={format}
          look="subtle"
          aria-label={t.pictureAs(format, number)}
          onClick={() => void out.picture(format)}
        >
          {format}
        </Button>
      ))}
    </p>
  )
}
