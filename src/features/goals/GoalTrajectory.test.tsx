import { screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { GAP } from '../../../tests/builders/gapGoal.ts'
import { followsTheGap, gapPage } from '../../../tests/builders/gapPage.tsx'
import { GoalPage } from './GoalPage.tsx'

beforeAll(async () => {
  // What is fetched when it is asked for, is there already: a busy computer takes longer than a test waits.
  await import('./GoalTrajectory.tsx')
})
const open = gapPage(<GoalPage />, '/doelen/doel')

describe('the gap that a goal is about', () => {
  followsTheGap(open)

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

  it('is the only place that says whether a figure is on course', () => {
    open()
    const measured = screen.getByRole('region', { name: 'Gemeten met 2 indicatoren' })
    expect(within(measured).getByRole('link', { name: 'Doel op het verschil' })).toHaveAttribute(
      'href',
      '#doel-op-het-verschil',
    )
    expect(measured).not.toHaveTextContent('zegt dit register niet')
  })

  it('leaves a target of another form to the sentence that nobody says so', () => {
    open({ ...GAP, form: 'at-most', value: 38 })
    expect(screen.getByText('Of een cijfer op koers ligt, zegt dit register niet.')).toBeVisible()
  })
})
