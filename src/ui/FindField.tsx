import { useId } from 'react'
import './FindField.css'

/** The field of a dialog in which one finds by typing: focused when it opens, Enter takes the first of what is found. */
export function FindField({
  label,
  value,
  onChange,
  onEnter,
  said,
}: {
  label: string
  value: string
  onChange: (value: string) => void
  onEnter: () => void
  /** What was found, or what to type; read aloud when it changes. */
  said: string
}) {
  const id = useId()
  return (
    <>
      <label htmlFor={id} className="utrecht-form-label">
        {label}
      </label>
      <form
        className="find-field"
        onSubmit={(event) => {
          event.preventDefault()
          onEnter()
        }}
      >
        <input
          id={id}
          className="utrecht-textbox utrecht-textbox--html-input"
          type="search"
          autoComplete="off"
          data-focus-first
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </form>
      <p className="note" role="status">
        {said}
      </p>
    </>
  )
}
