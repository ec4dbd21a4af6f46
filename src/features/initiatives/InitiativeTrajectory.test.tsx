import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { goal, indicator, initiative, link, observation, region } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { answerFigures } from '../../../tests/setup/answerFigures.ts'
import { everythingInView } from '../../../tests/setup/inView.ts'
import type { Target } from '../../domain/register/things.ts'
import { InitiativePage } from './InitiativePage.tsx'

everythingInView()
beforeAll(async () => {
  // What is fetched when it is asked for, is there already: a busy computer takes longer than a test waits.
  await import('./InitiativeTrajectory.tsx')
})
beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const GAP: Target = {
  form: 'close-gap',
  value: 25,
  unit: 'percent',
  year: { on: '2030' },
  comparator: 'rest van Nederland',
}
const tie = (kind: 'initiative-goal' | 'goal-indicator', from: string, to: string) =>
  link({ id: `${from}--${to}`, kind, from, to, provenance: { status: 'editorial' } })

function open(target: Target = GAP) {
  answerFigures(
    Object.entries({ GM0935: [55, 54], GM0917: [58, 59], NL01: [50, 51] }).flatMap(([code, values]) =>
      values.map((value, place) =>
        observation({ region: code, period: ['2016', '2020'][place] ?? '', cell: { state: 'value', value } }),
      ),
    ),
  )
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  renderPage(
    <QueryClientProvider client={client}>
      <InitiativePage />
    </QueryClientProvider>,
    {
      register: {
        goals: [goal({ target })],
        initiatives: [initiative({ area: ['GG6106'] })],
        indicators: [indicator(), indicator({ id: 'leeg', title: { nl: 'Leeg', en: 'Empty' }, tables: [] })],
        regions: [
          region({
            code: 'NL01',
            name: 'Nederland',
            level: 'country',
            parents: [],
            population: { 2020: 1000 },
          }),
          region({ code: 'GG6106', name: 'GGD Zuid-Limburg', level: 'ggd-region', parents: ['NL01'] }),
          region({ parents: ['GG6106'], population: { 2020: 100 } }),
          region({ code: 'GM0917', name: 'Heerlen', parents: ['GG6106'], population: { 2020: 100 } }),
        ],
        links: [
          tie('initiative-goal', 'programma', 'doel'),
          tie('goal-indicator', 'doel', 'overgewicht'),
          tie('goal-indicator', 'doel', 'leeg'),
        ],
      },
      route: '/initiatieven/:id',
      at: '/initiatieven/programma',
    },
  )
  return userEvent.setup()
}

describe('the gap that a goal is about', () => {
  it('is followed for the region of its programme, once the reader chose an indicator and a baseline', async () => {
    const user = open()
    const choice = await screen.findByRole('combobox', { name: 'Indicator' })
    expect(choice).toHaveDisplayValue('Kies een indicator')
    expect(screen.queryByRole('group', { name: /^Nulmeting/ })).not.toBeInTheDocument()
    await user.selectOptions(choice, 'Overgewicht')
    await user.click(await screen.findByRole('button', { name: '2016' }))
    const figure = await screen.findByRole('figure', {
      name: 'Overgewicht: een kwart van het verschil met de rest van Nederland weg in 2030',
    })
    expect(figure).toHaveTextContent('In 2016 was het verschil tussen GGD-regio Zuid-Limburg')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Voor' }), 'Maastricht')
    expect(
      await within(await screen.findByRole('region', { name: 'Doel op het verschil' })).findByText(
        /In 2016 was het verschil tussen Maastricht/,
      ),
    ).toBeVisible()
  })

  it('says which indicator has no figure, and what would bring it', async () => {
    const user = open()
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Indicator' }),
      'Leeg (geen cijfer in dit register)',
    )
    expect(await screen.findByText(/geen cijfer van “Leeg”. Inlezen van een landelijke tabel/)).toBeVisible()
  })

  it('says when the gap of the goal itself is another, of which there is no figure', async () => {
    open({ ...GAP, comparator: 'groep met de hoogste SES' })
    expect(
      await screen.findByText(/verschil met de groep met de hoogste sociaaleconomische positie/),
    ).toBeVisible()
  })

  it('is not there for a target of another form', () => {
    open({ ...GAP, form: 'at-most', value: 38 })
    expect(screen.queryByRole('region', { name: 'Doel op het verschil' })).not.toBeInTheDocument()
  })
})
