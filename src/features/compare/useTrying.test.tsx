import { act, renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useTrying } from './useTrying.ts'

function trying(failures: readonly Error[]) {
  const retry = () => undefined
  const hook = renderHook(useTrying, { initialProps: { failures, isFetching: true, retry } })
  act(() => hook.result.current.start())
  return {
    is: () => hook.result.current.is,
    comes: (next: readonly Error[], isFetching: boolean) =>
      hook.rerender({ failures: next, isFetching, retry }),
  }
}

it('has not failed again as long as the failures are those from before it', () => {
  const [one, other] = [new Error('one'), new Error('other')]
  const { is, comes } = trying([one, other])
  expect(is()).toBe('on')
  comes([one], true)
  expect(is()).toBe('on')
  comes([one, new Error('once more')], true)
  expect(is()).toBe('failed')
  comes([], true)
  expect(is()).toBe('failed')
  comes([], false)
  expect(is()).toBe('none')
})

it('keeps the moment at which it failed', () => {
  const { is, comes } = trying([])
  const again = [new Error('again')]
  comes(again, false)
  expect(is()).toBe('failed')
  comes(again, false)
  expect(is()).toBe('failed')
})
