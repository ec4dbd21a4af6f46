/** What is not certain of an initiative looks uncertain in every view of the portfolio. */
import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { initiative, partner } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import type { Provenance } from '../../domain/register/things.ts'
import { usePreferences } from '../../state/preferences.ts'
import { InitiativesPage } from './InitiativesPage.tsx'

/** jsdom lays nothing out. */
class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
beforeEach(() => {
  vi.stubGlobal('ResizeObserver', StillObserver)
  usePreferences.setState({ views: {} })
})
afterEach(() => vi.unstubAllGlobals())

const unsure: Provenance = { status: 'unsure', note: 'Niet zeker.' }
const found: Provenance = { status: 'found', sources: ['bron-site'] }
const municipality = partner({
  id: 'gem',
  name: 'Gemeente Maastricht',
  type: 'municipality',
  region: 'GM0935',
})

/** The row or card of the only initiative, in a view. */
function shownIn(
  view: string,
  { status, role, area = ['GM0935'] }: { status: Provenance; role: Provenance; area?: string[] },
) {
  const only = initiative({
    area,
    fieldProvenance: { status },
    partners: [{ partner: 'gem', roles: ['funder'], provenance: role }],
  })
  renderPage(<InitiativesPage />, {
    register: { initiatives: [only], partners: [municipality] },
    at: `/initiatieven?weergave=${view}`,
  })
  return screen.getByRole('link', { name: /Programma/ }).closest('li')
}

describe('an uncertain fact', () => {
  it.each(['lijst', 'niveau'])('is marked at the status, in the view “%s”', (view) => {
    expect(shownIn(view, { status: unsure, role: found })).toHaveTextContent(/loopt ?onzeker/)
  })

  it('is marked at the role of my municipality', () => {
    expect(shownIn('niveau', { status: found, role: unsure })).toHaveTextContent(/financier ?onzeker/)
  })

  it('is marked at a role that is sure, held through a group of which the members are not', () => {
    const group = partner({
      id: 'groep',
      name: 'Zestien',
      type: 'municipality',
      members: ['GM0935'],
      fieldProvenance: { members: unsure },
    })
    const only = initiative({ partners: [{ partner: 'groep', roles: ['lead'], provenance: found }] })
    renderPage(<InitiativesPage />, {
      register: { initiatives: [only], partners: [group] },
      at: '/initiatieven?weergave=niveau',
    })
    expect(screen.getByRole('link', { name: /Programma/ }).closest('li')).toHaveTextContent(
      /trekker .*Zestien ?onzeker/,
    )
  })

  it.each(['lijst', 'niveau'])('is not claimed of what was read in a source, in the view “%s”', (view) => {
    expect(shownIn(view, { status: found, role: found })).not.toHaveTextContent('onzeker')
  })
})

it('the role of my municipality is shown where it takes part in what does not reach it', () => {
  const card = shownIn('niveau', { status: found, role: found, area: ['GM0917'] })
  expect(card).toHaveTextContent('geldt niet in Maastricht')
  expect(card).toHaveTextContent('Maastricht: financier')
})
