import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { goal, indicator, observation } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import type { Goal, Observation, Register } from '../../domain/register/things.ts'
import { GoalPage } from './GoalPage.tsx'

/** jsdom lays nothing out: nothing comes into view. */
class StillObserver {
  observe() {}
  disconnect() {}
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', StillObserver)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

function open(
  goals: Goal[],
  {
    id = 'doel',
    figures = [],
    register = {},
  }: {
    id?: string
    figures?: Observation[] | 'unreachable'
    register?: Partial<Register>
  } = {},
) {
  vi.stubGlobal('fetch', () =>
    figures === 'unreachable'
      ? Promise.reject(new TypeError('network'))
      : Promise.resolve(Response.json({ items: figures, total: figures.length, page: 1, size: 500 })),
  )
  const client = new QueryClient({ defaultOptions: { queries: { retry: true, retryDelay: 60_000 } } })
  return renderPage(
    <QueryClientProvider client={client}>
      <GoalPage />
    </QueryClientProvider>,
    { register: { goals, ...register }, route: '/doelen/:id', at: `/doelen/${id}` },
  )
}

const bare = { title: { nl: 'Kaal', en: 'Bare' } }
const fact = (term: string) => screen.getByText(term, { selector: 'dt' }).parentElement

describe('the page of a goal', () => {
  it('explains a target on a gap, and that one chooses the baseline oneself', () => {
    open([
      goal({
        target: {
          form: 'close-gap',
          value: 25,
          unit: 'percent',
          year: { on: '2030' },
          comparator: 'rest van Nederland',
        },
      }),
    ])
    expect(
      screen.getByText('Een kwart van het verschil met de rest van Nederland ingelopen in 2030.'),
    ).toBeVisible()
    expect(screen.getByText(/kiest zelf een indicator en een beginjaar/)).toBeVisible()
  })

  it('shows what it falls under and what falls under it', () => {
    open([
      goal({ id: 'missie', title: { nl: 'Missie', en: 'Mission' } }),
      goal({ parent: 'missie' }),
      goal({ id: 'deel', parent: 'doel' }),
    ])
    expect(screen.getByRole('heading', { name: 'Valt onder' })).toBeVisible()
    expect(screen.getByRole('link', { name: /^doel: ?Missie$/ })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Hieronder valt 1 doel' })).toBeVisible()
  })

  it('names who works towards it here and how it is measured', () => {
    open([goal()])
    expect(screen.getByRole('heading', { name: 'In Maastricht' })).toBeVisible()
    expect(screen.getByRole('link', { name: /^initiatief: ?Programma$/ })).toBeVisible()
    const measured = screen.getByRole('region', { name: 'Gemeten met 1 indicator' })
    expect(within(measured).getByRole('link', { name: /^indicator: ?Overgewicht$/ })).toBeVisible()
  })

  it('puts the newest figures beside each other, with age, source and what they cannot tell', async () => {
    open([goal()], {
      figures: [observation(), observation({ region: 'NL01', cell: { state: 'value', value: 50.1 } })],
      register: { indicators: [indicator({ caution: 'Modelschatting.' })] },
    })
    const measured = within(screen.getByRole('region', { name: 'Gemeten met 1 indicator' }))
    expect(await measured.findByText('50,1 %')).toBeVisible()
    const row = measured.getByRole('listitem')
    expect(row).toHaveTextContent(/Maastricht 49\s%/)
    expect(row).toHaveTextContent('2020 (6 jaar oud) · leeftijd 18+ · tabel 50090NED, 2022 · niet te toetsen')
    expect(row).toHaveTextContent('koppeling: redactie')
    expect(row).toHaveTextContent('Let op: Modelschatting.')
    expect(measured.getByRole('link', { name: /Pagina van het programma/ })).toBeVisible()
  })

  it('marks both figures as not sure when that of the Netherlands is not, and names every source', async () => {
    const unsure = { status: 'unsure' as const, note: 'Overgeschreven.' }
    open([goal()], { figures: [observation(), observation({ region: 'NL01', provenance: unsure })] })
    const measured = within(screen.getByRole('region', { name: 'Gemeten met 1 indicator' }))
    const origin = await measured.findByText(/6 jaar oud/)
    expect(origin).toHaveTextContent('niet te toetsen onzeker')
    expect(measured.getByText('Overgeschreven.')).toBeVisible()
    expect(measured.getByRole('link', { name: /Pagina van het programma/ })).toBeVisible()
  })

  it('says what the margins of both allow', async () => {
    const cell = { state: 'value', value: 49, lower: 48, upper: 50 } as const
    open([goal()], { figures: [observation({ cell }), observation({ region: 'NL01', cell })] })
    expect(await screen.findByText(/de marges van de uitgever overlappen elkaar/)).toBeVisible()
  })

  it('says that the date of a target has passed, not that the target was missed', () => {
    const target = {
      form: 'at-least',
      value: 80,
      unit: 'percent',
      year: { on: '2025', part: 'late' },
    } as const
    open([goal({ target })])
    expect(fact('Jaar')).toHaveTextContent(
      'eind 2025: de datum is voorbij; of de streefwaarde is gehaald, staat niet in dit register.',
    )
  })

  it('says that the period of a goal is over', () => {
    open([goal({ validity: { asGiven: '2022–2025', end: { on: '2025' } } })])
    expect(fact('Geldig')).toHaveTextContent(/looptijd voorbij/)
  })

  it('says what is not known: year, baseline, target, indicator, task, place in the tree', () => {
    open([
      goal({ id: 'kaal', ...bare }),
      goal({ target: { form: 'at-least', value: 14, unit: 'percent', indicator: 'overgewicht' } }),
    ])
    expect(fact('Jaar')).toHaveTextContent('niet in dit register')
    expect(fact('Nulmeting')).toHaveTextContent(
      'niet in dit register. Wie het doel volgt, kiest zelf een beginjaar.',
    )
    expect(screen.getByText('In dit register staat geen wettelijke taak bij dit doel.')).toBeVisible()
    expect(screen.getByText('In dit register staat hier geen doel boven.')).toBeVisible()
    expect(screen.getByText('In dit register valt hier geen doel onder.')).toBeVisible()
  })

  it('says of a goal without a target that there is none, and so no baseline', () => {
    open([goal({ id: 'kaal', ...bare })], { id: 'kaal' })
    expect(screen.getByText(/geen streefwaarde, en dus ook geen nulmeting/)).toBeVisible()
    expect(screen.getByText('In dit register staat geen indicator bij dit doel.')).toBeVisible()
    expect(screen.getByText('In dit register staat geen initiatief dat aan dit doel werkt.')).toBeVisible()
  })

  it('stands when the figures cannot be had', async () => {
    open([goal()], { figures: 'unreachable' })
    expect(await screen.findByRole('alert')).toHaveTextContent('De cijfers zijn nu niet op te halen')
    expect(screen.getByText('cijfer nu niet op te halen')).toBeVisible()
    expect(screen.getByRole('link', { name: /^initiatief: ?Programma$/ })).toBeVisible()
  })

  it('leads to the other goals of its frame', () => {
    open([goal()])
    expect(screen.getByRole('link', { name: 'Kader' })).toHaveAttribute('href', '/doelen?kader=kader')
  })

  it('offers near matches for an id that does not exist', () => {
    open([goal()], { id: 'doell' })
    expect(screen.getByRole('link', { name: /^doel: ?Gezond gewicht$/ })).toHaveAttribute(
      'href',
      '/doelen/doel',
    )
  })
})
