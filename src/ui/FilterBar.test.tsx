import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FilterBar } from './FilterBar.tsx'

/** An address that answers late, as a busy router does. */
const LATE_MS = 200

function LateAddress() {
  const [value, setValue] = useState<string>()
  return (
    <FilterBar
      chosen={[{ filter: { codec: { name: 'naam' }, label: 'Naam' }, value, unknown: undefined }]}
      active={value !== undefined}
      set={(_, next) => setTimeout(() => setValue(next), LATE_MS)}
      clear={() => setValue(undefined)}
      said=""
    />
  )
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const type = (text: string) =>
  fireEvent.change(screen.getByRole('searchbox', { hidden: true }), { target: { value: text } })
const wait = (ms: number): void => {
  act(() => {
    vi.advanceTimersByTime(ms)
  })
}

describe('a name filter', () => {
  it('keeps what is typed while an older answer comes back', () => {
    render(<LateAddress />)
    type('ge')
    wait(160)
    type('gez')
    wait(100)
    type('gezo')
    // Now "ge" is back, which was asked for first.
    wait(100)
    expect(screen.getByRole('searchbox', { hidden: true })).toHaveValue('gezo')
    wait(1000)
    expect(screen.getByRole('searchbox', { hidden: true })).toHaveValue('gezo')
  })

  it('is emptied when the filters are cleared', () => {
    render(<LateAddress />)
    type('ge')
    wait(1000)
    fireEvent.click(screen.getByRole('button', { name: 'Filters wissen' }))
    expect(screen.getByRole('searchbox', { hidden: true })).toHaveValue('')
  })
})
