import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { initiative, link, task } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { TaskPage } from './TaskPage.tsx'
import { TasksPage } from './TasksPage.tsx'

const register = {
  legalTasks: [
    task(),
    task({
      id: 'wpg-13-2',
      article: '13 lid 2',
      title: { nl: 'Nota gezondheidsbeleid', en: 'Health memorandum' },
      dutyHolders: ['council'],
      executor: { text: 'beleidsafdeling', standing: false },
    }),
  ],
  policyDocuments: [],
}

describe('the list of tasks', () => {
  it('shows each task with its article, holder, coverage and initiatives', () => {
    renderPage(<TasksPage />, { register })
    const row = screen.getByRole('link', { name: 'Gezondheidsbevordering' }).closest('li')
    if (row === null) throw new Error('no row')
    expect(within(row).getByText('2 lid 2 d')).toBeVisible()
    expect(within(row).getByText('met initiatief')).toBeVisible()
    expect(within(row).getByRole('link', { name: /Programma/ })).toHaveAttribute(
      'href',
      '/initiatieven/programma',
    )
  })

  it('filters from the address and says how many are left', () => {
    renderPage(<TasksPage />, { register, at: '/taken?dekking=niet-in-register' })
    expect(screen.getByRole('status')).toHaveTextContent('1 van 2 taken')
    expect(screen.queryByRole('link', { name: 'Gezondheidsbevordering' })).not.toBeInTheDocument()
  })

  it('offers to loosen a filter when nothing matches', async () => {
    renderPage(<TasksPage />, { register, at: '/taken?dekking=niet-in-register&plichthouder=burgemeester' })
    await userEvent.click(screen.getByRole('button', { name: 'Zonder “Plichthouder”: 1 taak' }))
    expect(screen.getByRole('link', { name: 'Nota gezondheidsbeleid' })).toBeVisible()
  })

  it('clears every filter at once', async () => {
    renderPage(<TasksPage />, { register, at: '/taken?wet=wpg&plichthouder=raad&dekking=niet-in-register' })
    expect(screen.getByRole('status')).toHaveTextContent('1 van 2 taken')
    await userEvent.click(screen.getByRole('button', { name: 'Filters wissen' }))
    expect(screen.getByRole('status')).toHaveTextContent('Alle 2 taken')
    for (const field of screen.getAllByRole('combobox')) expect(field).toHaveValue('')
  })

  it('marks coverage by an initiative of unknown status as uncertain', () => {
    renderPage(<TasksPage />, { register: { ...register, initiatives: [initiative({ status: 'unknown' })] } })
    const row = screen.getByRole('link', { name: 'Gezondheidsbevordering' }).closest('li')
    expect(row).toHaveTextContent('met initiatief onzeker')
  })

  it('names a law in the address that it does not know, and shows the rest', () => {
    renderPage(<TasksPage />, { register, at: '/taken?wet=bestaat-niet' })
    expect(screen.getByText(/De wet “bestaat-niet” in het adres staat niet in dit register/)).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent('Alle 2 taken')
  })
})

describe('one task', () => {
  const at = (id: string) => renderPage(<TaskPage />, { register, route: '/taken/:id', at: `/taken/${id}` })

  it('never says that a municipality falls short', () => {
    at('wpg-13-2')
    expect(
      screen.getByText(/In dit register staat geen initiatief.*Dat zegt niets over wat de gemeente doet\./),
    ).toBeVisible()
  })

  it('leads to the line and marks a link of the editors as such', () => {
    at('wpg-2-2-d')
    expect(screen.getByRole('link', { name: /Bekijk het verband/ })).toHaveAttribute(
      'href',
      '/verband/taak/wpg-2-2-d',
    )
    expect(screen.getAllByText('koppeling: redactie')[0]).toBeVisible()
  })

  it('shows a related initiative apart, and does not count it', () => {
    renderPage(<TaskPage />, {
      register: { ...register, links: [link({ related: true })] },
      route: '/taken/:id',
      at: '/taken/wpg-2-2-d',
    })
    expect(screen.getByRole('heading', { name: 'Verwant, telt niet mee' })).toBeVisible()
    expect(screen.queryByRole('heading', { name: 'Initiatieven die elders gelden' })).not.toBeInTheDocument()
    expect(screen.getByText('vaste uitvoering')).toBeVisible()
  })

  it('offers near matches for an unknown task', () => {
    at('wpg-2-2-x')
    expect(screen.getByRole('link', { name: /Gezondheidsbevordering/ })).toHaveAttribute(
      'href',
      '/taken/wpg-2-2-d',
    )
  })
})
