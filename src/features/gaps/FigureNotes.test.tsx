import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { indicator } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import type { Held } from '../../domain/gaps/indicatorGaps.ts'
import { HeldCounts } from './FigureNotes.tsx'

it('where the register does hold a figure is counted apart for the country, other places and nowhere', () => {
  const held: Held[] = ['nowhere', 'country', 'other-places', 'nowhere', 'other-places', 'nowhere']
  renderPage(<HeldCounts gaps={held.map((each) => ({ indicator: indicator(), held: each }))} />)
  expect(
    screen.getByText(
      'Wel een cijfer van Nederland: 1. Alleen van andere gebieden: 2. Nergens in dit register: 3.',
    ),
  ).toBeVisible()
})
