import type { ReactNode } from 'react'
import { DutchText } from '../../ui/DutchText.tsx'

export interface CheckOption {
  value: string
  name: string
  /** Register text, which is Dutch on an English page too. */
  isDutch?: boolean
  remark?: ReactNode
  checked: boolean
}

/** Boxes to tick, under a heading of their own. */
export function CheckList({
  legend,
  options,
  onToggle,
}: {
  legend: ReactNode
  options: readonly CheckOption[]
  onToggle: (value: string, checked: boolean) => void
}) {
  return (
    <fieldset className="check-list">
      <legend>{legend}</legend>
      <ul>
        {options.map(({ value, name, isDutch, remark, checked }) => (
          <li key={value}>
            <label>
              <input type="checkbox" checked={checked} onChange={() => onToggle(value, !checked)} />
              <span>
                {isDutch ? <DutchText>{name}</DutchText> : name}
                {remark === undefined ? null : (
                  <>
                    {' '}
                    <small>{remark}</small>
                  </>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
