import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { foreignInitiative, initiative } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { InitiativesPage } from './InitiativesPage.tsx'

const initiatives = [
  foreignInitiative({ title: { nl: 'Zorgpersoneel', en: 'Health workers' } }),
  initiative({
    id: 'akkoord',
    tier: 'national',
    area: ['NL01'],
    title: { nl: 'Eén akkoord', en: 'One agreement' },
  }),
  initiative({ id: 'buurt', tier: 'local', title: { nl: 'Buurtaanpak', en: 'Neighbourhood approach' } }),
]
const names = () => screen.getAllByRole('link', { name: /^initiatief:/ }).map((link) => link.textContent)

describe('the list of initiatives', () => {
  it('puts those that reach my municipality first, from nearby to far away', () => {
    renderPage(<InitiativesPage />, { register: { initiatives } })
    expect(screen.getAllByRole('heading').map((each) => each.textContent)).toEqual([
      'Initiatieven',
      'In Maastricht: 2 initiatieven',
      'lokaal',
      'landelijk',
      'Elders: 1 initiatief',
      'internationaal',
    ])
    expect(names()).toEqual([
      'initiatief: Buurtaanpak',
      'initiatief: Eén akkoord',
      'initiatief: Zorgpersoneel',
    ])
  })

  it('filters by name without accents, and says how many are left', async () => {
    renderPage(<InitiativesPage />, { register: { initiatives } })
    await userEvent.type(screen.getByRole('searchbox', { name: 'Filter op naam' }), 'een')
    expect(names()).toEqual(['initiatief: Eén akkoord'])
    expect(screen.getByRole('status')).toHaveTextContent('1 van 3')
  })
})
