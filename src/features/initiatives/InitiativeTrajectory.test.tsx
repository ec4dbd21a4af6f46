import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { GAP, GAP_FIGURES, gapRegister } from '../../../tests/builders/gapGoal.ts'
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

function open(target: Target = GAP) {
  answerFigures(GAP_FIGURES)
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  renderPage(
    <QueryClientProvider client={client}>
      <InitiativePage />
    </QueryClientProvider>,
    {
      register: gapRegister(target),
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
      await within(screen.getByRole('figure', { name: /^Overgewicht/ })).findByText(
        /In 2016 was het verschil tussen Maastricht/,
      ),
    ).toBeVisible()
  })

  it('is not there for a target of another form', () => {
    open({ ...GAP, form: 'at-most', value: 38 })
    expect(screen.queryByRole('region', { name: 'Doel op het verschil' })).not.toBeInTheDocument()
  })
})
