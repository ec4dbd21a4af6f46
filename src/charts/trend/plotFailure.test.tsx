import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { observation } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { everythingInView } from '../../../tests/setup/inView.ts'
import { seriesOf } from '../../domain/figures/series.ts'
import { TrendFigure } from './TrendFigure.tsx'
import { trendModel } from './trendModel.ts'

vi.mock('./TrendPlot.tsx', () => Promise.reject(new Error('offline')))

everythingInView()

it('a figure whose plot cannot be fetched shows its table and offers to try again', async () => {
  const [own] = seriesOf([
    observation({ period: '2016', cell: { state: 'value', value: 54.8 } }),
    observation({ period: '2020', cell: { state: 'value', value: 57.8 } }),
  ])
  const model = own && trendModel([{ series: own, name: 'Heerlen', role: 'own' }], [])
  if (model === undefined) throw new Error('no model')
  const context = {
    title: 'Overgewicht',
    names: { own: 'Heerlen', reference: 'Nederland' },
    table: undefined,
    sources: [],
    today: '2026-11-21',
    address: '',
  }
  renderPage(
    <TrendFigure
      id="figuur"
      model={model}
      context={context}
      fileTitle="Overgewicht"
      view="chart"
      show={() => undefined}
    />,
  )
  expect(await screen.findByText(/De grafiek kon niet worden geladen/)).toBeVisible()
  expect(screen.getByRole('row', { name: '2020 57,8' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Opnieuw proberen' })).toBeVisible()
})
