import { useId } from 'react'
import { thingTexts } from '../messages/things.ts'
import { useTexts } from '../ui/language.tsx'
import './NameFilter.css'

/** A box that narrows a list down by name; says how many are left. */
export function NameFilter({
  value,
  onChange,
  count,
  all,
}: {
  value: string
  onChange: (value: string) => void
  count: number
  all: number
}) {
  const t = useTexts(thingTexts)
  const id = useId()
  return (
    <div className="name-filter no-print">
      <label className="utrecht-form-label" htmlFor={id}>
        {t.filter}
      </label>
      <input
        id={id}
        type="search"
        className="utrecht-textbox utrecht-textbox--html-input"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <span className="note" role="status">
        {t.shown(count, all)}
      </span>
    </div>
  )
}
