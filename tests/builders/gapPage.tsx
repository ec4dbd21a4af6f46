/** The page of a thing that leads to a goal on a gap, and what such a page does whatever the thing is. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Target } from '../../src/domain/register/things.ts'
import { answerFigures } from '../setup/answerFigures.ts'
import { everythingInView } from '../setup/inView.ts'
import { GAP, GAP_FIGURES, gapRegister } from './gapGoal.ts'
import { renderPage } from './renderPage.tsx'

/** Opens the page of the goal "doel", or of the initiative "programma" that works towards it. */
export function gapPage(page: ReactElement, at: '/doelen/doel' | '/initiatieven/programma') {
  everythingInView()
  beforeEach(() => {
    Element.prototype.scrollIntoView = () => undefined
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })
  return (target: Target = GAP): UserEvent => {
    answerFigures(GAP_FIGURES)
    const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
    renderPage(<QueryClientProvider client={client}>{page}</QueryClientProvider>, {
      register: gapRegister(target),
      route: at.replace(/[^/]+$/, ':id'),
      at,
    })
    return userEvent.setup()
  }
}

export function followsTheGap(open: ReturnType<typeof gapPage>): void {
  it('is followed for the region of its programme, once the reader chose an indicator and a baseline', async () => {
    const user = open()
    const choice = await screen.findByRole('combobox', { name: 'Indicator' })
    expect(choice).toHaveDisplayValue('Kies een indicator')
    expect(screen.queryByRole('group', { name: /^Nulmeting/ })).not.toBeInTheDocument()
    await user.selectOptions(choice, 'Overgewicht')
    await user.click(await screen.findByRole('button', { name: '2016' }))
    const figure = await screen.findByRole('figure', {
      name: 'Overgewicht, doel: een kwart van het verschil met de rest van Nederland weg in 2030',
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
}
