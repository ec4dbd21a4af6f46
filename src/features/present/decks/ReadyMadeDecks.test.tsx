import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { dataset, indicator, indicatorLink } from '../../../../tests/builders/dataset.ts'
import { renderPage } from '../../../../tests/builders/renderPage.tsx'
import { useDecks } from '../../../state/decks.ts'
import { ReadyMadeDecks } from './ReadyMadeDecks.tsx'

beforeEach(() => {
  localStorage.clear()
  useDecks.setState({ decks: [], current: undefined, notKept: new Set() })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const decks = () => useDecks.getState().decks.map(({ deck }) => deck)

it('says that it is busy, makes one deck of two presses, and makes it too where the service does not answer', async () => {
  const failing: (() => void)[] = []
  vi.stubGlobal('fetch', () => new Promise((_, reject) => failing.push(() => reject(new TypeError('gone')))))
  renderPage(
    <QueryClientProvider client={new QueryClient()}>
      <ReadyMadeDecks />
    </QueryClientProvider>,
    { register: dataset({ indicators: [indicator()], links: [indicatorLink()] }) },
  )
  await userEvent.selectOptions(screen.getByLabelText('Initiatief'), 'Programma')
  const make = screen.getByRole('button', { name: 'Maken: Stand van een initiatief' })
  await userEvent.click(make)
  await userEvent.click(make)
  expect(screen.getByRole('status')).toHaveTextContent('De presentatie wordt gevuld …')
  expect(decks()).toEqual([])
  await act(async () => {
    for (const fail of failing) fail()
    await vi.waitFor(() => expect(decks()).toHaveLength(1))
  })
  const slides = decks()[0]?.slides ?? []
  expect(slides.map(({ of }) => of)).toContain('/indicatoren/overgewicht')
  expect(JSON.stringify(slides)).not.toContain('geen cijfer')
})
