import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { goal } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { GoalsPage } from './GoalsPage.tsx'

describe('the list of goals', () => {
  it('nests what falls under a goal, with type and target in a few words', () => {
    renderPage(<GoalsPage />, {
      register: {
        goals: [
          goal({ id: 'thema', type: 'theme', title: { nl: 'Leefstijl', en: 'Lifestyle' } }),
          goal({
            type: 'target',
            parent: 'thema',
            target: { form: 'at-most', value: 38, unit: 'percent', year: { on: '2040' } },
          }),
        ],
      },
    })
    const theme = screen.getByRole('link', { name: /^doel: ?Leefstijl$/ }).closest('li')
    const under = theme === null ? null : within(theme).getByRole('list')
    expect(under).toHaveTextContent('Gezond gewicht')
    expect(under).toHaveTextContent('streefwaarde: hoogstens 38 % in 2040')
    expect(screen.getByRole('region', { name: 'Kader' })).toBeVisible()
  })
})
