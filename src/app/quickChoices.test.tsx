import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { parameters } from '../contract/selection.ts'
import { type Filter, useFilters } from '../state/useFilters.ts'
import { useSelection } from '../state/useSelection.ts'
import { AppRouter } from './AppRouter.tsx'

beforeEach(() => window.history.replaceState(null, '', '/elders?gemeente=GM0917'))

const byText: readonly Filter<string>[] = [{ codec: parameters.text, label: 'Naam', passes: () => true }]

function Choices() {
  const { set, clear } = useFilters(byText)
  const [tier, choose] = useSelection(parameters.tier)
  return (
    <>
      <button type="button" onClick={() => set(parameters.text.name, 'vac')}>
        Naam
      </button>
      <button type="button" onClick={() => choose('local')}>
        Lokaal
      </button>
      <button type="button" onClick={clear}>
        Wissen
      </button>
      <output>{tier.state === 'valid' ? tier.value : 'geen'}</output>
    </>
  )
}

/** Presses one button after the other before the page can be drawn again, as on a slow computer. */
function pressAtOnce(...names: string[]) {
  const buttons = names.map((name) => screen.getByRole('button', { name }))
  // oxlint-disable-next-line testing-library/no-unnecessary-act -- nothing must be drawn between the presses
  act(() => {
    for (const button of buttons) fireEvent.click(button)
  })
}

it('keeps the first of two choices that come before the page is drawn', () => {
  render(
    <AppRouter>
      <Choices />
    </AppRouter>,
  )
  pressAtOnce('Naam', 'Lokaal')
  expect(window.location.search).toBe('?gemeente=GM0917&naam=vac&niveau=lokaal')
  expect(screen.getByRole('status').textContent).toBe('local')
  pressAtOnce('Lokaal', 'Wissen')
  expect(window.location.search).toBe('?gemeente=GM0917&niveau=lokaal')
})
