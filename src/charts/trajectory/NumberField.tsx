import { useEffect, useEffectEvent, useId, useState } from 'react'

/** Who stops typing for so long means what stands there: "15" on the way to "150" does not. Milliseconds. */
const PAUSE = 800

/**
 * A whole number that is typed: taken over when the reader leaves it, presses Enter or pauses. What cannot be used is
 * named with what to do, and the last number that could stays in force.
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
  /** What is said of what was typed when it cannot be used, and what holds until then. */
  invalid: (given: string, inForce: string) => string
  onChange: (value: number) => void
}) {
  const id = useId()
  // What was typed stands until it is in force, which may be a moment after the reader goes on.
  const [typed, setTyped] = useState<string>()
  const [isLeft, leave] = useState(false)
  const text = typed ?? String(value)
  const isWrong = isLeft && typed !== undefined && numberIn(typed, least, most) === undefined
  const take = () => {
    const next = typed === undefined ? undefined : numberIn(typed, least, most)
    if (next !== undefined && next !== value) onChange(next)
  }
  const onPause = useEffectEvent(take)
  useEffect(() => {
    if (typed === undefined) return
    const pause = setTimeout(onPause, PAUSE)
    return () => clearTimeout(pause)
  }, [typed])
  const settle = () => {
    leave(true)
    take()
  }
  if (isLeft && typed !== undefined && numberIn(typed, least, most) === value) setTyped(undefined)
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
          setTyped(target.value)
          leave(false)
        }}
        onBlur={settle}
        onKeyDown={({ key }) => {
          if (key === 'Enter') settle()
        }}
      />
      {isWrong ? (
        <p id={`${id}-wrong`} className="trajectory-number__wrong" role="alert">
          {invalid(text, String(value))}
        </p>
      ) : null}
    </div>
  )
}

function numberIn(text: string, least: number, most: number): number | undefined {
  const value = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : Number.NaN
  return value >= least && value <= most ? value : undefined
}
