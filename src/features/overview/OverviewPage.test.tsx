import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { initiative, observation, task } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { everythingInView } from '../../../tests/setup/inView.ts'
import { observationsQuery } from '../../api/observations.ts'
import { COUNTRY } from '../../domain/regions/regionTree.ts'
import type { Observation, Register } from '../../domain/register/things.ts'
import { OverviewPage } from './OverviewPage.tsx'

everythingInView()
beforeEach(() => {
  vi.stubGlobal('fetch', () => new Promise(() => undefined))
})
afterEach(() => {
  vi.unstubAllGlobals()
})

function open(register: Partial<Register> = {}, figures?: Observation[]) {
  const client = new QueryClient()
  if (figures !== undefined)
    client.setQueryData(observationsQuery({ regions: ['GM0935', COUNTRY] }).queryKey, figures)
  renderPage(
    <QueryClientProvider client={client}>
      <OverviewPage />
    </QueryClientProvider>,
    { register },
  )
}
const attention = () => screen.getByRole('region', { name: 'Wat in dit register aandacht vraagt' })

/** The rules that count are fetched after the page. */
const counted = () =>
  waitFor(() => {
    expect(within(attention()).queryByText('wordt geladen')).not.toBeInTheDocument()
  })

describe('the overview', () => {
  it('counts what asks for attention, and leads to each list', async () => {
    open({ indicators: [], goals: [], links: [] }, [])
    await counted()
    const rows = within(attention()).getAllByRole('listitem')
    expect(rows.map((row) => row.textContent)).toEqual([
      '0taken zonder initiatief, stuk of vaste uitvoering in dit register',
      '0doelen zonder indicator in dit register',
      '0indicatoren zonder eigen cijfer voor Maastricht in dit register',
      '0indicatoren zonder eigenaar in dit register',
      '0feiten die onzeker zijn',
      '0feiten die opnieuw gelezen moeten worden',
    ])
    expect(
      within(attention())
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual([
      '/aandacht?lijst=taken',
      '/aandacht?lijst=doelen',
      '/aandacht?lijst=cijfers',
      '/aandacht?lijst=eigenaars',
      '/aandacht?lijst=onzeker',
      '/aandacht?lijst=opnieuw-lezen',
      '/aandacht',
    ])
  })

  it('leads from its first sentence to each of its parts', () => {
    open()
    const lead = screen.getByText(/Stand op 1 oktober 2026\.$/)
    expect(lead).toHaveTextContent(
      /^1 wettelijke taken, 1 initiatieven die hier gelden en niet zijn afgelopen, wat eraan komt en wat aandacht vraagt\./,
    )
    const parts = within(lead).getAllByRole('link').slice(1)
    expect(parts.map((link) => link.getAttribute('href'))).toEqual(['#meedoen', '#termijnen', '#aandacht'])
    for (const link of parts)
      expect(document.querySelector(link.getAttribute('href') ?? '')).toBeInstanceOf(HTMLElement)
  })

  it('does not wait for the figures, and says that they are on their way', async () => {
    open()
    expect(within(attention()).getAllByText('wordt geladen')).toHaveLength(6)
    await waitFor(() => {
      expect(within(attention()).getAllByText('wordt geladen')).toHaveLength(1)
    })
    const row = within(attention())
      .getByText(/zonder eigen cijfer/)
      .closest('li')
    expect(row).toHaveTextContent('wordt geladen')
    expect(within(attention()).getByText('indicator zonder eigenaar in dit register')).toBeVisible()
  })

  it('counts an indicator without a figure of here once the figures are there', async () => {
    open({}, [observation({ region: COUNTRY })])
    await counted()
    expect(
      within(attention())
        .getByText(/zonder eigen cijfer/)
        .closest('li'),
    ).toHaveTextContent(/^1indicator /)
  })

  it('counts what comes within a year beside the deadlines', async () => {
    open({
      initiatives: [initiative({ period: { asGiven: 'tot 2027', end: { on: '2027' } } })],
      deadlines: [],
    })
    const coming = screen.getByRole('region', { name: 'Wat eraan komt' })
    expect(await within(coming).findByRole('link', { name: /binnen een jaar afloopt$/ })).toHaveAttribute(
      'href',
      '/aandacht?lijst=afloop',
    )
  })

  it('leads from every part of a bar to as many tasks as it says', () => {
    open({ legalTasks: [task(), task({ id: 'kaal', executor: { text: 'raad', standing: false } })] })
    const bars = screen.getByRole('region', { name: 'Hoe de taken zijn belegd' })
    expect(within(bars).getByRole('link', { name: 'Wpg: 1 taak, niet in dit register' })).toHaveAttribute(
      'href',
      '/taken?wet=wpg&dekking=niet-in-register',
    )
    expect(within(bars).getByRole('button', { name: /per wet als CSV$/ })).toBeVisible()
  })
})
