import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { columnFor } from '../../../tests/builders/comparison.ts'
import { LanguageContext } from '../../ui/language.tsx'
import { MapReadout } from './MapReadout.tsx'
import { mapModel } from './mapModel.ts'
import { makeReached } from './reached.ts'

const rows = [
  { code: 'BU1', name: 'Terworm' },
  { code: 'BU2', name: 'De Dem' },
]
const model = mapModel(columnFor({ values: { BU1: 57.8, BU2: 49 }, comparator: 50.8 }), rows, 'comparator')

function show(at: string | undefined, picked?: string) {
  const reached = makeReached()
  reached.focus(at)
  render(
    <LanguageContext value="en">
      <MapReadout
        model={model}
        places={{
          placed: new Set(['BU2']),
          instead: new Map([['BU3', rows]]),
          also: new Map(),
          unplaced: [],
          isUnchecked: false,
          year: 2020,
        }}
        reached={reached}
        picked={picked}
        comparatorName="the Netherlands"
        nameOf={() => 'Ziekenhuis'}
      />
    </LanguageContext>,
  )
}

it('has no figure of a shape whose code is that of another region in the figures', () => {
  show('BU1')
  expect(screen.getByText('Ziekenhuis')).toBeVisible()
  expect(screen.getByText('not chosen')).toBeVisible()
  expect(screen.queryByText(/57\.8/)).toBeNull()
})

it('marks the names of what stands in the place of a shape as Dutch, and nothing else', () => {
  show('BU3')
  const rest = screen.getByText(/^In its place/)
  expect(rest).toHaveTextContent('In its place: Terworm (57.8%), De Dem (49.0%).')
  expect([...rest.children].map((each) => [each.textContent, each.getAttribute('lang')])).toEqual([
    ['Terworm', 'nl'],
    ['De Dem', 'nl'],
  ])
})

it('has the figure of what is picked out, though the map has no shape of it', () => {
  show(undefined, 'BU1')
  expect(screen.getByText('Terworm')).toBeVisible()
  expect(screen.getByText('57.8%')).toBeVisible()
})
