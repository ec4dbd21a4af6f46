import { useId } from 'react'

/** A choice of one that is always made: the select of the lists, without an option for nothing. */
export function SelectOne<T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string
  value: T
  options: readonly { value: T; text: string }[]
  onChange: (value: T) => void
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
        value={value}
        onChange={({ target }) => {
          const next = options.find((each) => each.value === target.value)
          if (next !== undefined) onChange(next.value)
        }}
      >
        {options.map((each) => (
          <option key={each.value} value={each.value}>
            {each.text}
          </option>
        ))}
      </select>
    </div>
  )
}
