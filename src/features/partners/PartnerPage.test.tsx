import { screen, within } from '@testing-library/react'
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

  it('says with whom, my municipality first, and leads to what two of them share', () => {
    const provenance = { status: 'found' as const, sources: ['bron-site'] }
    const by = (...ids: string[]) =>
      ids.map((id) => ({ partner: id, roles: ['partner' as const], provenance }))
    renderPage(<PartnerPage />, {
      register: {
        partners: [
          partner({ id: 'gem', name: 'Gemeente Maastricht', type: 'municipality', region: 'GM0935' }),
          partner({ id: 'ggd' }),
          partner({ id: 'cz', name: 'CZ', type: 'health-insurer' }),
        ],
        initiatives: [
          initiative({ id: 'een', partners: by('ggd', 'cz') }),
          initiative({ id: 'twee', partners: by('ggd', 'cz', 'gem') }),
        ],
      },
      ...where('ggd'),
    })
    const whom = screen.getByRole('region', { name: 'Met wie' })
    // Before the initiatives with their marks of sources, which are many stops for Tab.
    expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent('Met wie')
    expect(
      within(whom)
        .getAllByRole('listitem')
        .map((each) => each.textContent),
    ).toEqual(['partner: Gemeente Maastricht1 initiatief', 'partner: CZ2 initiatieven'])
    expect(
      within(whom).getByRole('link', { name: '2 initiatieven: Waarin ontmoeten GGD en CZ elkaar?' }),
    ).toHaveAttribute('href', '/partners?weergave=samen&partner=ggd&met=cz')
    expect(within(whom).getByRole('link', { name: 'Alle 2, en waarin' })).toHaveAttribute(
      'href',
      '/partners?weergave=samen&partner=ggd',
    )
  })
})
