import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { observation } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { everythingInView } from '../../../tests/setup/inView.ts'
import { seriesOf } from '../../domain/figures/series.ts'
import type { SeriesBreak } from '../../domain/register/things.ts'
import { TrendFigure } from './TrendFigure.tsx'
import TrendPlot from './TrendPlot.tsx'
import { trendModel } from './trendModel.ts'
import { describeTrend } from './trendWords.ts'

everythingInView()

function modelOf(breaks: readonly SeriesBreak[] = []) {
  const [own] = seriesOf([
    observation({ period: '2016', cell: { state: 'value', value: 54.8 } }),
    observation({ period: '2020', cell: { state: 'value', value: 57.8 } }),
  ])
  const model = own && trendModel([{ series: own, name: 'Heerlen', role: 'own' }], breaks)
  if (model === undefined) throw new Error('no model')
  return model
}

const figure = (breaks?: readonly SeriesBreak[]) => (
  <TrendFigure
    id="figuur"
    title="Overgewicht"
    model={modelOf(breaks)}
    names={{ own: 'Heerlen', reference: 'Nederland' }}
    table={undefined}
    today="2026-11-21"
    actions={{
      view: 'chart',
      show: () => undefined,
      download: () => undefined,
      address: 'https://voorbeeld.nl/',
    }}
  />
)

describe('a figure', () => {
  it('draws its plot when in view, and says every figure and break in words', async () => {
    renderPage(figure([{ year: 2018, reason: 'Andere vraag.' }]))
    const plot = await screen.findByRole('img')
    expect(plot).toHaveAccessibleName(
      'Lijngrafiek. Heerlen: 2016 54,8\u00a0%, 2020 57,8\u00a0%. Breuk in 2018: Andere vraag.',
    )
    expect(screen.getByText(/^Breuk in 2018: Andere vraag\. Cijfers ervoor en erna/)).toBeVisible()
  })

  it('says how old its newest figure is', () => {
    renderPage(figure())
    expect(screen.getByText('Nieuwste cijfer: 2020, 6 jaar geleden.')).toBeVisible()
  })
})

it('a plot takes the size it is given', () => {
  const model = modelOf()
  render(<TrendPlot model={model} width={480} height={300} description={describeTrend(model, 'en')} />)
  expect(screen.getByRole('img', { name: 'Line chart. Heerlen: 2016 54.8%, 2020 57.8%.' })).toBeVisible()
})
