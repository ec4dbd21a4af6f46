import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createService } from '../../../server/service/createService.ts'
import { createMemoryStore } from '../../../server/service/memoryStore.ts'
import { dataset } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { AccessibilityPage } from './AccessibilityPage.tsx'

const clock = () => new Date('2026-11-22T12:00:00Z')

async function open(contact?: string, language: 'nl' | 'en' = 'nl') {
  const store = createMemoryStore(clock)
  await store.seed(dataset())
  const service = createService({ store, clock, contact })
  vi.stubGlobal('fetch', (path: string) => service(new Request(`http://localhost${path}`)))
  return renderPage(
    <QueryClientProvider client={new QueryClient()}>
      <AccessibilityPage />
    </QueryClientProvider>,
    { language },
  )
}
afterEach(() => vi.unstubAllGlobals())

describe('the draft of the accessibility statement', () => {
  it('says that it is a draft, gives no status of its own and is not signed', async () => {
    await open()
    expect(screen.getByText('Dit is een concept, nog geen verklaring.')).toBeVisible()
    const status = screen.getByRole('region', { name: 'Nalevingsstatus' })
    expect(status).toHaveTextContent('[A, B, C, D of E')
    expect(
      within(status)
        .getAllByRole('term')
        .map((term) => term.textContent),
    ).toEqual(['A', 'B', 'C', 'D', 'E'])
    expect(screen.getByRole('region', { name: 'Akkoordverklaring' })).toHaveTextContent('Nog niet getekend.')
  })

  it.each([
    ['mailto:toegankelijk@voorbeeld.nl', 'toegankelijk@voorbeeld.nl'],
    ['https://voorbeeld.nl/contact', 'https://voorbeeld.nl/contact'],
  ])('names where to report a problem when that has been set: %s', async (contact, words) => {
    await open(contact)
    expect(await screen.findByRole('link', { name: words })).toHaveAttribute('href', contact)
  })

  it('says that the contact is still to be filled in when it has not', async () => {
    await open()
    const feedback = screen.getByRole('region', { name: 'Feedback en contactgegevens' })
    await vi.waitFor(() =>
      expect(feedback).toHaveTextContent('[E-mailadres of contactpagina van de gemeente.'),
    )
    expect(within(feedback).queryByRole('link')).not.toBeInTheDocument()
  })

  it('names what was not done, and that no deviation is known now', async () => {
    await open(undefined, 'en')
    expect(screen.getByRole('region', { name: 'What was not done' })).toHaveTextContent(
      'No screen reader was tried',
    )
    const deviations = screen.getByRole('region', { name: 'Known deviations' })
    expect(deviations).toHaveTextContent('That none is known does not say that there are none')
  })
})
