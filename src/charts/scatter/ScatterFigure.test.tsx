import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { comparisonFor } from '../../../tests/builders/comparison.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { everythingInView } from '../../../tests/setup/inView.ts'
import type { FigureView } from '../trend/FigureActions.tsx'
import { ScatterFigure } from './ScatterFigure.tsx'

everythingInView()

const { rows, columns } = comparisonFor({
  columns: [
    { values: { GM0917: 57.8, GM0935: 47.7, GM0971: 'suppressed', GM0882: 55 }, comparator: 50.8 },
    {
      values: { GM0917: 22.2, GM0935: 19.1, GM0971: 20, GM0882: 18 },
      comparator: 17.9,
      indicator: { id: 'roken', title: { nl: 'Roken', en: 'Smoking' } },
    },
  ],
  names: { GM0917: 'Heerlen', GM0935: 'Maastricht', GM0971: 'Stein', GM0882: 'Landgraaf' },
})

function open(view: FigureView = 'chart', language: 'nl' | 'en' = 'nl') {
  const [x, y] = columns
  if (x === undefined || y === undefined) throw new Error('two columns')
  const onPick = vi.fn<(code: string) => void>()
  renderPage(
    <ScatterFigure
      id="spreiding"
      rows={rows}
      x={x}
      y={y}
      comparatorName="Nederland"
      picked="GM0935"
      own="GM0882"
      onPick={onPick}
      view={view}
      show={() => undefined}
      today="2026-11-21"
      address="https://voorbeeld.nl/"
    />,
    { language },
  )
  return { onPick, user: userEvent.setup() }
}

describe('a scatter', () => {
  it('is one stop for Tab; arrows lead from region to region and say each, Enter picks it out', async () => {
    const { onPick, user } = open()
    await user.tab()
    const plot = screen.getByRole('application', { name: 'Roken en Overgewicht' })
    expect(plot).toHaveFocus()
    const [said] = screen.getAllByRole('status')
    expect(said).toHaveTextContent(/^Landgraaf: Overgewicht 55,0/)
    await user.keyboard('{ArrowRight}')
    expect(said).toHaveTextContent(/^Heerlen: Overgewicht 57,8/)
    await user.keyboard('{ArrowRight}')
    expect(said).toHaveTextContent(/^Heerlen: Overgewicht 57,8/)
    await user.keyboard('{Enter}')
    expect(onPick).toHaveBeenLastCalledWith('GM0917')
    await user.tab()
    expect(plot).not.toHaveFocus()
    expect(said).toBeEmptyDOMElement()
  })

  it('jumps to a name that is typed', async () => {
    const { onPick, user } = open()
    await user.tab()
    await user.keyboard('maas{Enter}')
    expect(onPick).toHaveBeenLastCalledWith('GM0935')
  })

  it('names who is not drawn, and why', () => {
    open()
    expect(screen.getByText('Zonder Overgewicht')).toBeVisible()
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain(
      'onderdrukt (te kleine aantallen) (1): Stein',
    )
  })

  it('warns that nothing is said of cause or of people, in both languages', () => {
    open('chart', 'en')
    expect(screen.getByText(/do not say that one comes from the other/)).toBeVisible()
  })

  it('is a table of both figures, absences in words', () => {
    open('table')
    const table = within(screen.getByRole('table', { name: 'Roken en Overgewicht' }))
    expect(table.getByRole('row', { name: 'Nederland (vergelijking) 50,8 17,9' })).toBeVisible()
    expect(table.getByRole('row', { name: /^Stein onderdrukt \(te kleine aantallen\) 20,0$/ })).toBeVisible()
    expect(table.getByRole('row', { name: /^Maastricht aangewezen 47,7 19,1$/ })).toBeVisible()
  })
})
