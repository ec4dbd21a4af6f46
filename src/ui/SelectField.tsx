import { useId } from 'react'
import './SelectField.css'

/** A choice of one from a list, or none: the browser's own select in the look of NL Design System. */
export function SelectField<T extends string>({
  label,
  none,
  value,
  options,
  onChange,
}: {
  label: string
  /** Text of the option that chooses nothing. */
  none: string
  value: T | undefined
  /** `lang` where a text is of another language than the page. */
  options: readonly { value: T; text: string; lang?: string | undefined }[]
  onChange: (value: T | undefined) => void
}) {
  const id = useId()
  return (
    <div className="select-field">
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select"
        value={value ?? ''}
        onChange={(event) => onChange(options.find((option) => option.value === event.target.value)?.value)}
      >
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  )
}
