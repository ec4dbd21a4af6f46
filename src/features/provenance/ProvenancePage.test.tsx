import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { foundingDocument, law, partner, source } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import type { Register } from '../../domain/register/things.ts'
import { ProvenancePage } from './ProvenancePage.tsx'

const press = source({
  id: 'krant',
  kind: 'press',
  title: 'Stuk in de krant',
  address: 'https://krant.nl/stuk',
})
const sources = [press, source(), foundingDocument()]

const open = (register: Partial<Register> = {}, at = '/') =>
  renderPage(<ProvenancePage />, { register: { sources, ...register }, at })

describe('the provenance of the facts', () => {
  it('has a list of its parts in its head, each of which leads to that part', () => {
    open()
    const parts = within(screen.getByRole('navigation', { name: 'Op deze pagina' })).getAllByRole('link')
    expect(parts.map((link) => link.textContent)).toEqual(
      screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent),
    )
    for (const link of parts)
      expect(document.querySelector(link.getAttribute('href') ?? '')).toHaveAccessibleName(
        link.textContent ?? '',
      )
  })

  it('counts the facts of each certainty', () => {
    open()
    expect(screen.getByRole('row', { name: /^uit een startdocument van dit register 1 / })).toBeVisible()
  })

  it('names an uncertain fact with its reason, and leads to its thing', () => {
    open({ partners: [partner({ provenance: { status: 'unsure', note: 'De naam kan veranderd zijn.' } })] })
    const item = screen.getByText('De naam kan veranderd zijn.').closest('.fact-group')
    expect(
      item instanceof HTMLElement && within(item).getByRole('link', { name: /^partner: ?GGD$/ }),
    ).toBeVisible()
  })

  it('says of a law whether a newer text than the one read is known', () => {
    open({ laws: [law({ consolidationRead: '2025-01-01', newestConsolidation: '2026-01-01' })] })
    expect(screen.getByText('opnieuw lezen')).toBeVisible()
  })

  it('says which facts were read too long ago', () => {
    open({ sources: [source({ readOn: '2025-01' }), foundingDocument()] })
    expect(screen.getAllByText('gelezen januari 2025, meer dan een jaar geleden').length).toBeGreaterThan(0)
  })

  it('narrows the sources down by kind and by text', async () => {
    open()
    expect(screen.getByText('3 bronnen')).toBeVisible()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Soort bron' }), 'pers')
    expect(screen.getByRole('link', { name: 'Stuk in de krant' })).toBeVisible()
    expect(screen.getByText('1 van 3 bronnen')).toBeVisible()
    await userEvent.type(screen.getByRole('searchbox'), 'onvindbaar')
    await userEvent.click(await screen.findByRole('button', { name: 'Keuze wissen' }))
    expect(await screen.findByText('3 bronnen')).toBeVisible()
  })

  it('names a broken choice in the address and keeps the rest', () => {
    open({}, '/?soort=dagboek&over=wetten')
    expect(screen.getByText(/“soort=dagboek” in het adres is onbekend/)).toBeVisible()
    expect(screen.getByText('1 van 3 bronnen')).toBeVisible()
  })
})
