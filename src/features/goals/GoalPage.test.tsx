import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { goal } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import type { Goal } from '../../domain/register/things.ts'
import { GoalPage } from './GoalPage.tsx'

const open = (goals: Goal[], id = 'doel') =>
  renderPage(<GoalPage />, { register: { goals }, route: '/doelen/:id', at: `/doelen/${id}` })

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
    expect(screen.getByRole('link', { name: /^indicator: ?Overgewicht$/ })).toBeVisible()
  })

  it('offers near matches for an id that does not exist', () => {
    open([goal()], 'doell')
    expect(screen.getByRole('link', { name: /^doel: ?Gezond gewicht$/ })).toHaveAttribute(
      'href',
      '/doelen/doel',
    )
  })
})
