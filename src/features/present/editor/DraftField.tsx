import { type ReactNode, useId } from 'react'
import { useDraft } from './useDraft.ts'

/** A text of a deck or slide: one line, or several. Kept while one types. */
export function DraftField({
  label,
  value,
  keep,
  rows,
  placeholder,
  most,
  help,
  problem,
  lang,
}: {
  label: string
  value: string
  keep: (typed: string) => void
  /** Lines that are in sight; absent: a field of one line. */
  rows?: number
  placeholder?: string
  /** As many characters as are kept. */
  most: number
  help?: ReactNode
  /** What is wrong with what stands there. */
  problem?: string | undefined
  lang?: string | undefined
}) {
  const id = useId()
  const { value: shown, type, flush } = useDraft(value, keep)
  const field = {
    id,
    value: shown,
    placeholder,
    lang,
    maxLength: most,
    'aria-describedby': `${id}-help ${id}-problem`,
    'aria-invalid': problem === undefined ? undefined : true,
    onChange: ({ target }: { target: { value: string } }) => type(target.value),
    onBlur: flush,
  }
  return (
    <div className="draft-field">
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      {rows === undefined ? (
        <input type="text" className="utrecht-textbox utrecht-textbox--html-input" {...field} />
      ) : (
        <textarea className="utrecht-textbox utrecht-textbox--html-input" rows={rows} {...field} />
      )}
      <p className="note" id={`${id}-help`}>
        {help}
      </p>
      <p className="draft-field__problem" id={`${id}-problem`} role="status">
        {problem}
      </p>
    </div>
  )
}
