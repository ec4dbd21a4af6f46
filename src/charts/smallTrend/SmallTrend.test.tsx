import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { observation } from '../../../tests/builders/dataset.ts'
import { seriesOf } from '../../domain/figures/series.ts'
import { SmallTrend } from './SmallTrend.tsx'

const names = { own: 'Heerlen', reference: 'Nederland' }
const [own] = seriesOf([
  observation({ region: 'GM0917', period: '2016', cell: { state: 'value', value: 54.8 } }),
  observation({ region: 'GM0917', period: '2020', cell: { state: 'value', value: 57.8 } }),
])
const [reference] = seriesOf([observation({ region: 'NL01', cell: { state: 'value', value: 50.8 } })])

describe('a small trend', () => {
  it('gives a screen reader the same figures as a table, with their unit', () => {
    render(<SmallTrend title="Overgewicht" own={own} reference={reference} names={names} unitWord="%" />)
    const table = screen.getByRole('table', { name: 'Overgewicht' })
    expect(table).toHaveTextContent('Heerlen (%)')
    expect(screen.getByRole('row', { name: '2016 54,8 ontbreekt' })).toBeInTheDocument()
    expect(screen.getByText('hoger dan Nederland · niet te toetsen')).toBeVisible()
  })

  it('says so when my municipality has no figure', () => {
    render(
      <SmallTrend title="Overgewicht" own={undefined} reference={reference} names={names} unitWord="%" />,
    )
    expect(screen.getByText('Van Heerlen staat in dit register geen cijfer.')).toBeVisible()
  })

  it('names a break', () => {
    render(
      <SmallTrend
        title="Overgewicht"
        own={own}
        reference={undefined}
        names={names}
        unitWord="%"
        breaks={[{ year: 2018, reason: 'Andere vraag.' }]}
      />,
    )
    expect(screen.getByText(/^Breuk in 2018:/)).toHaveTextContent('Breuk in 2018: Andere vraag.')
  })
})
