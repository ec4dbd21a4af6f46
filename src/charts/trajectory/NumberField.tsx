import { useId, useState } from 'react'

/**
 * A whole number that is typed: taken over as soon as it can be used. What cannot be used is named with what to do, and
 * the last number that could stays in force.
 */
export function NumberField({
  label,
  value,
  limits: { least, most },
  invalid,
  onChange,
}: {
  label: string
  value: number
  limits: { least: number; most: number }
  /** What is said of what was typed when it cannot be used. */
  invalid: (given: string) => string
  onChange: (value: number) => void
}) {
  const id = useId()
  // What was typed stands until the reader goes on: the number in force may come a moment later.
  const [typed, setTyped] = useState<string>()
  const [isLeft, leave] = useState(false)
  const text = typed ?? String(value)
  const isWrong = isLeft && typed !== undefined && numberIn(typed, least, most) === undefined
  return (
    <div className="select-field trajectory-number">
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        className="utrecht-textbox utrecht-textbox--html-input"
        value={text}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={({ target }) => {
          const next = numberIn(target.value, least, most)
          setTyped(target.value)
          leave(false)
          if (next !== undefined && next !== value) onChange(next)
        }}
        onBlur={() => {
          leave(true)
          if (numberIn(text, least, most) !== undefined) setTyped(undefined)
        }}
      />
      {isWrong ? (
        <p id={`${id}-wrong`} className="trajectory-number__wrong" role="alert">
          {invalid(text)}
        </p>
      ) : null}
    </div>
  )
}

function numberIn(text: string, least: number, most: number): number | undefined {
  const value = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : Number.NaN
  return value >= least && value <= most ? value : undefined
}
