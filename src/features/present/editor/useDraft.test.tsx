import { act, renderHook } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useDraft } from './useDraft.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const field = () =>
  renderHook(() => {
    const [kept, keep] = useState('')
    return { ...useDraft(kept, keep), kept, keep }
  })

it('shows what is kept when a step back undoes what was typed', () => {
  const { result } = field()
  act(() => result.current.type('Boodschap'))
  expect(result.current.value).toBe('Boodschap')
  act(() => void vi.advanceTimersByTime(600))
  expect(result.current.kept).toBe('Boodschap')
  act(() => result.current.keep(''))
  expect(result.current.value).toBe('')
})

it('keeps what was typed when the page is left in the middle of a word', () => {
  const { result } = field()
  act(() => result.current.type('Notit'))
  act(() => void window.dispatchEvent(new Event('pagehide')))
  expect(result.current.kept).toBe('Notit')
})
