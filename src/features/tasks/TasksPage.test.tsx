import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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
    expect(screen.getByText('1 van 2 taken')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Gezondheidsbevordering' })).not.toBeInTheDocument()
  })

  it('offers to loosen a filter when nothing matches', async () => {
    renderPage(<TasksPage />, { register, at: '/taken?dekking=niet-in-register&plichthouder=burgemeester' })
    const loosen = screen.getByRole('button', { name: 'Zonder “Plichthouder”: 1 taak' })
    // Around an empty list there is nothing to order or to download, and so nothing before the advice but the reach.
    expect(screen.queryByRole('group', { name: 'Weergave' })).not.toBeInTheDocument()
    expect(screen.queryByRole('group', { name: 'Volgorde' })).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /als CSV$/ })).not.toBeInTheDocument()
    expect(screen.getAllByRole('radio')).toHaveLength(2)
    await userEvent.click(loosen)
    expect(screen.getByRole('link', { name: 'Nota gezondheidsbeleid' })).toBeVisible()
    expect(screen.getByRole('button', { name: /als CSV$/ })).toBeVisible()
  })

  it('clears every filter at once', async () => {
    renderPage(<TasksPage />, { register, at: '/taken?wet=wpg&plichthouder=raad&dekking=niet-in-register' })
    expect(screen.getByText('1 van 2 taken')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Filters wissen' }))
    expect(screen.getByText('Alle 2 taken')).toBeVisible()
    for (const field of screen.getAllByRole('combobox')) expect(field).toHaveValue('')
  })

  it('marks coverage by an initiative of unknown status as uncertain', () => {
    renderPage(<TasksPage />, { register: { ...register, initiatives: [initiative({ status: 'unknown' })] } })
    const row = screen.getByRole('link', { name: 'Gezondheidsbevordering' }).closest('li')
    expect(row).toHaveTextContent('met initiatief onzeker')
  })

  it('names what the address asks for and is not known, and keeps the rest', () => {
    renderPage(<TasksPage />, {
      register,
      at: '/taken?wet=bestaat-niet&weergave=wolk&dekking=niet-in-register',
    })
    expect(screen.getByText(/“wet=bestaat-niet” in het adres is onbekend/)).toBeVisible()
    expect(screen.getByText(/“weergave=wolk” in het adres is onbekend/)).toBeVisible()
    expect(screen.getByText('1 van 2 taken')).toBeVisible()
  })

  it('puts what is missing first when asked to', () => {
    const at = '/taken?volgorde=ontbreekt'
    renderPage(<TasksPage />, { register, at })
    const titles = screen.getAllByRole('link', { name: /Gezondheidsbevordering|Nota/ })
    expect(titles.map((each) => each.textContent)).toEqual([
      'Nota gezondheidsbeleid',
      'Gezondheidsbevordering',
    ])
  })
})

describe('the coverage matrix', () => {
  beforeEach(() => {
    const wide = window.matchMedia
    vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
      Object.assign(wide(media), { matches: true }),
    )
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('has a row per task, a column per initiative that reaches the municipality, and says what a cell holds', () => {
    renderPage(<TasksPage />, {
      register: {
        ...register,
        initiatives: [
          initiative(),
          initiative({ id: 'elders', area: ['GM0034'], title: { nl: 'Elders', en: 'Elsewhere' } }),
          initiative({ id: 'wereld', tier: 'international', area: [], title: { nl: 'Wereld', en: 'World' } }),
        ],
      },
    })
    const grid = screen.getByRole('grid', { name: /^Dekking/ })
    expect(
      within(grid)
        .getAllByRole('columnheader')
        .map((each) => each.textContent),
    ).toEqual(['Taak', 'Dekking', expect.stringContaining('Programma')])
    const row = within(grid).getByRole('row', { name: /Gezondheidsbevordering/ })
    expect(within(row).getByRole('button')).toHaveAccessibleName(
      'draagt bij; koppeling: redactie; loopt, sinds 2018',
    )
  })

  it('says above a column until when, and of a year that is aimed at that it is an aim', () => {
    const until = (id: string, end: { on: string; aim?: true }) =>
      initiative({ id, title: { nl: id, en: id }, period: { asGiven: 'x', end } })
    renderPage(<TasksPage />, {
      register: {
        ...register,
        initiatives: [until('Einde', { on: '2030-06' }), until('Streven', { on: '2030', aim: true })],
      },
    })
    const head = (name: RegExp) => screen.getByRole('columnheader', { name }).textContent
    expect(head(/^Einde/)).toMatch(/t\/m 2030$/)
    expect(head(/^Streven/)).toMatch(/streefjaar 2030$/)
  })

  it('is walked through with the arrow keys, from a task by its cells to the head of a column', async () => {
    renderPage(<TasksPage />, { register })
    const first = screen.getByRole('link', { name: /Gezondheidsbevordering/ })
    first.focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    const cell = screen.getByRole('button', { name: /^draagt bij/ })
    expect(cell).toHaveFocus()
    await userEvent.keyboard('{ArrowUp}')
    expect(screen.getByRole('link', { name: /Programma/ })).toHaveFocus()
  })

  it('keeps only the initiatives of the tier that is asked for', () => {
    renderPage(<TasksPage />, { register, at: '/taken?niveau=landelijk' })
    expect(screen.getByText('Niets past bij deze filters samen.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Zonder “Niveau van het initiatief”: 2 taken' })).toBeVisible()
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
