import { useId, useMemo, useState } from 'react'
import type { ComparedRow } from '../../domain/comparison/comparison.ts'
import { barsTexts } from '../../messages/compare/bars.ts'
import { useTexts } from '../../ui/language.tsx'
import { fullName } from '../figure/absence.ts'
import { type StandsAs, findAll } from './findRegion.ts'

const NONE: readonly StandsAs[] = []

/** Find a region in a long list: Enter goes to the first that is found, or to what stands for it in these figures. */
export function FindRegion({
  rows,
  others = NONE,
  goTo,
}: {
  rows: readonly ComparedRow[]
  /** Regions that others stand for; found where no row bears the name. Keep the same list while it is the same. */
  others?: readonly StandsAs[] | undefined
  goTo: (place: number) => void
}) {
  const t = useTexts(barsTexts)
  const id = useId()
  const [typed, setTyped] = useState('')
  const found = useMemo(() => findAll(rows, typed), [rows, typed])
  const other = useMemo(
    () => (found.length > 0 ? undefined : others[findAll(others, typed)[0] ?? -1]),
    [found, others, typed],
  )
  const place = found[0] ?? other?.place
  const first = rows[found[0] ?? -1]
  const said =
    first !== undefined
      ? t.found(found.length, fullName(first))
      : typed === ''
        ? ''
        : (other?.said ?? t.notFound(typed))
  return (
    <form
      className="find-region"
      onSubmit={(event) => {
        event.preventDefault()
        if (place !== undefined) goTo(place)
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
