import { act, fireEvent, renderHook, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { startsOf, useSteps } from './useSteps.ts'

describe('drawing many goals', () => {
  it('begins with a windowful and ends with all of them', async () => {
    const { result } = renderHook(() => useSteps(60))
    expect(result.current.drawn).toBeLessThan(60)
    await waitFor(() => expect(result.current.drawn).toBeGreaterThanOrEqual(60))
  })

  it('has all of them at once on paper', () => {
    const { result } = renderHook(() => useSteps(1000))
    act(() => void fireEvent(window, new Event('beforeprint')))
    expect(result.current.drawn).toBe(1000)
    act(() => void fireEvent(window, new Event('afterprint')))
    expect(result.current.drawn).toBeLessThan(1000)
  })

  it('draws the rest at once for who goes further down', () => {
    const { result } = renderHook(() => useSteps(1000))
    act(() => result.current.drawAll())
    expect(result.current.drawn).toBe(1000)
  })

  it('knows what comes before each part', () => {
    expect(startsOf([3, 5, 2])).toEqual([0, 3, 8])
    expect(startsOf([])).toEqual([])
  })
})
