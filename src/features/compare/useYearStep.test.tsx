import { act, renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useYearStep } from './useYearStep.ts'

/** An address as the page has it: what is changed is drawn a moment later. */
function page() {
  let address = ''
  const parts = (query: string) => ({
    selection: { period: new URLSearchParams(query).get('jaar') ?? undefined },
    query,
    latest: () => address,
    change: ({ period }: { period?: string | undefined }) => {
      address = period === undefined ? '' : `?jaar=${period}`
    },
    restore: (former: string) => {
      address = former
    },
  })
  const hook = renderHook(useYearStep, { initialProps: parts(address) })
  const draw = () => hook.rerender(parts(address))
  return {
    undo: () => hook.result.current.undo,
    address: () => address,
    press: (period: string | undefined) => {
      act(() => hook.result.current.changeYear({ period }))
      draw()
    },
    choose: (query: string) => {
      address = query
      draw()
    },
  }
}

it('can be undone, until something else is chosen', () => {
  const { undo, press, address, choose } = page()
  press('2020')
  expect(undo()?.period).toBe('2020')
  choose('?jaar=2020&weergave=staven')
  expect(undo()).toBeUndefined()
  choose('?jaar=2020')
  act(() => undo()?.back())
  expect(address()).toBe('')
})

it('offers nothing to undo after a press that changed nothing, nor when something else is chosen after it', () => {
  const { undo, press, choose } = page()
  press(undefined)
  expect(undo()).toBeUndefined()
  choose('?gebied=GM0917')
  expect(undo()).toBeUndefined()
})
