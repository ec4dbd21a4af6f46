import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { initiative, partner } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { PartnerPage } from './PartnerPage.tsx'

const where = (id: string) => ({ route: '/partners/:id', at: `/partners/${id}` })

describe('the page of a partner', () => {
  it('names initiatives with the role, by tier, and the tasks it usually carries out', () => {
    renderPage(<PartnerPage />, where('ggd'))
    expect(screen.getByRole('heading', { name: 'Doet mee aan 1 initiatief' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'regionaal' })).toBeVisible()
    expect(screen.getByRole('link', { name: /^initiatief: ?Programma$/ }).closest('li')).toHaveTextContent(
      'trekker',
    )
    expect(screen.getByRole('heading', { name: 'Voert gewoonlijk 1 wettelijke taak uit' })).toBeVisible()
    expect(screen.getByRole('link', { name: /Gezondheidsbevordering$/ })).toBeVisible()
  })

  it('shows what a municipality does as member of a group', () => {
    const provenance = { status: 'found' as const, sources: ['bron-site'] }
    renderPage(<PartnerPage />, {
      register: {
        partners: [
          partner({
            id: 'gem-maastricht',
            name: 'Gemeente Maastricht',
            type: 'municipality',
            region: 'GM0935',
          }),
          partner({
            id: 'groep',
            name: 'Zestien gemeenten',
            type: 'municipality',
            members: ['gem-maastricht'],
          }),
        ],
        initiatives: [initiative({ partners: [{ partner: 'groep', roles: ['commissioner'], provenance }] })],
      },
      ...where('gem-maastricht'),
    })
    expect(screen.getByText(/geen initiatief waaraan deze partner zelf meedoet/)).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Doet mee als lid van een groep' })).toBeVisible()
    expect(screen.getByRole('link', { name: /^initiatief: ?Programma$/ }).closest('li')).toHaveTextContent(
      'opdrachtgever',
    )
    expect(screen.getAllByRole('link', { name: /^partner: ?Zestien gemeenten$/ })).toHaveLength(2)
  })
})
