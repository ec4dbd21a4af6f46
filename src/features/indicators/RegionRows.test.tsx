import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { observation } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { seriesOf } from '../../domain/figures/series.ts'
import { RegionRows } from './RegionRows.tsx'

it('figures of other regions stand in order of time, whichever region has the oldest, and what is absent is said', () => {
  const cell = (value: number) => ({ state: 'value' as const, value })
  const series = seriesOf([
    observation({ region: 'GM0935', period: '2020', cell: cell(49.2) }),
    observation({ region: 'NL01', period: '2012', cell: cell(47.1) }),
    observation({ region: 'NL01', period: '2020', cell: cell(50.8) }),
  ])
  renderPage(<RegionRows series={series} caption="Overgewicht" unit="%" place="Heerlen" />)
  expect(screen.getAllByRole('columnheader').map((each) => each.textContent)).toEqual([
    'Gebied',
    '2012 %',
    '2020 %',
  ])
  expect(screen.getByRole('row', { name: /^Maastricht/ })).toHaveTextContent(/ontbreekt ?49,2$/)
  expect(screen.getByRole('row', { name: /^Nederland/ })).toHaveTextContent(/47,1 ?50,8$/)
})
