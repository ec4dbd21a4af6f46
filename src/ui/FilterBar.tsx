import { useEffect, useId, useRef, useState } from 'react'
import { listTexts } from '../messages/lists.ts'
import { Button } from './Button.tsx'
import { useTexts } from './language.tsx'
import { Notice } from './Notice.tsx'
import { SelectField } from './SelectField.tsx'
import { useIsWide } from './useIsWide.ts'
import './FilterBar.css'

/** What a list is narrowed down by. The names are those of the address. */
interface FilterBarProps {
  chosen: readonly {
    filter: {
      codec: { name: string }
      label: string
      options?: readonly { value: string; text: string }[]
    }
    value: string | undefined
    unknown: string | undefined
  }[]
  active: boolean
  set: (name: string, value: string | undefined) => void
  clear: () => void
  /** How many are left, in words: "12 van 70 taken". Read aloud when it changes. */
  said: string
}

/** The filters of a list beside each other, how many pass, and the way back to all of them. */
export function FilterBar({ chosen, active, set, clear, said }: FilterBarProps) {
  const t = useTexts(listTexts)
  const isWide = useIsWide()
  const fields = (
    <div className="filter-bar__fields" role="group" aria-label={t.filters}>
      {chosen.map(({ filter: { codec, label, options }, value }) =>
        options === undefined ? (
          <TextFilter
            key={codec.name}
            label={label}
            value={value ?? ''}
            onChange={(typed) => set(codec.name, typed)}
          />
        ) : (
          <SelectField
            key={codec.name}
            label={label}
            none={t.all}
            value={value}
            options={options}
            onChange={(next) => set(codec.name, next)}
          />
        ),
      )}
    </div>
  )
  const used = chosen.filter(({ value }) => value !== undefined).length
  // Whoever comes with filters in the address sees what they are.
  const [isOpen, setIsOpen] = useState(used > 0)
  return (
    <>
      {active ? (
        <p className="print-only">
          {chosen
            .flatMap(({ filter: { label, options }, value }) =>
              value === undefined
                ? []
                : [`${label}: ${options?.find((each) => each.value === value)?.text ?? value}`],
            )
            .join(' · ')}
        </p>
      ) : null}
      <div className="filter-bar no-print">
        {isWide ? (
          fields
        ) : (
          <details
            className="filter-bar__fold"
            open={isOpen}
            onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
          >
            <summary>{used === 0 ? t.filters : t.filtersUsed(used)}</summary>
            {fields}
          </details>
        )}
        {chosen.map(({ filter: { codec }, unknown }) =>
          unknown === undefined ? null : (
            <UnknownParameter key={codec.name} name={codec.name} given={unknown} />
          ),
        )}
        <p className="filter-bar__count">
          <span role="status">{said}</span>
          {active ? (
            <Button look="subtle" onClick={clear}>
              {t.clear}
            </Button>
          ) : null}
        </p>
      </div>
    </>
  )
}

/** Wait until the typing pauses: every letter in the address would be a step of its own. */
const PAUSE_MS = 150

function TextFilter({
  label,
  value,
  onChange,
}: {
  label: string
  value: string
  onChange: (value: string) => void
}) {
  const id = useId()
  const [typed, setTyped] = useState(value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  /** What was handed on and has not come back yet, the oldest first: it may come late, while the reader types on. */
  const sent = useRef<string[]>([])
  useEffect(() => {
    const place = sent.current.indexOf(value)
    if (place >= 0) sent.current.splice(0, place + 1)
    // Neither ours nor on its way: cleared, or another address.
    else if (sent.current.length === 0 && timer.current === undefined) setTyped(value)
  }, [value])
  useEffect(() => () => clearTimeout(timer.current), [])
  return (
    <div className="select-field">
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        className="utrecht-textbox utrecht-textbox--html-input"
        autoComplete="off"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          clearTimeout(timer.current)
          timer.current = setTimeout(() => {
            timer.current = undefined
            if (target.value !== value) sent.current.push(target.value)
            onChange(target.value)
          }, PAUSE_MS)
        }}
      />
    </div>
  )
}

/** A value in the address that the page does not know: named, left out, the rest kept. */
export function UnknownParameter({ name, given }: { name: string; given: string }) {
  const t = useTexts(listTexts)
  return (
    <Notice tone="warning">
      <p>{t.unknown(name, given)}</p>
    </Notice>
  )
}

/** In place of an empty list: which filter to let go, and what that would bring. */
export function NothingFound({
  loosen,
  counted,
  set,
  clear,
}: {
  loosen: readonly { name: string; label: string; count: number }[]
  /** "3 taken" */
  counted: (count: number) => string
  set: (name: string, value: undefined) => void
  clear: () => void
}) {
  const t = useTexts(listTexts)
  return (
    <Notice title={t.noMatch}>
      <p>{loosen.length === 0 ? t.noMatchAtAll : t.noMatchAdvice}</p>
      <p className="filter-bar__loosen">
        {loosen.map(({ name, label, count }) => (
          <Button key={name} look="subtle" onClick={() => set(name, undefined)}>
            {t.loosen(label, counted(count))}
          </Button>
        ))}
        {loosen.length === 0 ? (
          <Button look="subtle" onClick={clear}>
            {t.clear}
          </Button>
        ) : null}
      </p>
    </Notice>
  )
}
