import { useId, useMemo, useState } from 'react'
import type { ComparedRow } from '../../domain/comparison/comparison.ts'
import { barsTexts } from '../../messages/compare/bars.ts'
import { useTexts } from '../../ui/language.tsx'
import { fullName } from '../figure/absence.ts'
import { findAll } from './findRegion.ts'

/** Find a region in a long list: Enter goes to the first that is found, and to the next with every press. */
export function FindRegion({ rows, goTo }: { rows: readonly ComparedRow[]; goTo: (place: number) => void }) {
  const t = useTexts(barsTexts)
  const id = useId()
  const [typed, setTyped] = useState('')
  const found = useMemo(() => findAll(rows, typed), [rows, typed])
  const first = rows[found[0] ?? -1]
  const said =
    first !== undefined ? t.found(found.length, fullName(first)) : typed === '' ? '' : t.notFound(typed)
  return (
    <form
      className="find-region"
      onSubmit={(event) => {
        event.preventDefault()
        if (found[0] !== undefined) goTo(found[0])
      }}
    >
      <label htmlFor={id} className="utrecht-form-label">
        {t.find}
      </label>
      <input
        id={id}
        className="utrecht-textbox utrecht-textbox--html-input"
        type="search"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <span className="note" role="status">
        {said}
      </span>
    </form>
  )
}
