import { renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useSame } from './useSame.ts'

it('gives the former object as long as the new one says the same', () => {
  const first = [{ table: '50090NED' }]
  const { result, rerender } = renderHook(({ value }) => useSame(value), { initialProps: { value: first } })
  rerender({ value: [{ table: '50090NED' }] })
  expect(result.current).toBe(first)
  rerender({ value: [{ table: '50150NED' }] })
  expect(result.current).toEqual([{ table: '50150NED' }])
})
