import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { observation } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { everythingInView } from '../../../tests/setup/inView.ts'
import { seriesOf } from '../../domain/figures/series.ts'
import type { PossibleBreak, Provenance, SeriesBreak } from '../../domain/register/things.ts'
import { TrendFigure } from './TrendFigure.tsx'
import TrendPlot from './TrendPlot.tsx'
import { trendModel } from './trendModel.ts'
import { describeTrend } from './trendWords.ts'

everythingInView()

function modelOf(
  breaks: readonly SeriesBreak[] = [],
  provenance?: Provenance,
  possibleBreaks: readonly PossibleBreak[] = [],
) {
  const parts = provenance === undefined ? {} : { provenance }
  const [own] = seriesOf([
    observation({ period: '2016', cell: { state: 'value', value: 54.8 }, ...parts }),
    observation({ period: '2020', cell: { state: 'value', value: 57.8 }, ...parts }),
  ])
  const model = own && trendModel([{ series: own, name: 'Heerlen', role: 'own' }], breaks, possibleBreaks)
  if (model === undefined) throw new Error('no model')
  return model
}

const figure = (model = modelOf(), view: 'chart' | 'table' = 'chart') => (
  <TrendFigure
    id="figuur"
    model={model}
    context={{
      title: 'Overgewicht',
      names: { own: 'Heerlen', reference: 'Nederland', comparator: 'Maastricht' },
      table: undefined,
      sources: [],
      today: '2026-11-21',
      address: 'https://voorbeeld.nl/',
    }}
    fileTitle="Overgewicht: Heerlen"
    view={view}
    show={() => undefined}
  />
)

describe('a figure', () => {
  it('draws its plot when in view, and says every figure and break in words', async () => {
    renderPage(figure(modelOf([{ year: 2018, reason: 'Andere vraag.' }])))
    const plot = await screen.findByRole('img')
    expect(plot).toHaveAccessibleName(
      'Lijngrafiek. Heerlen: 2016 54,8\u00a0%, 2020 57,8\u00a0%. Breuk in 2018: Andere vraag.',
    )
    expect(screen.getByText(/^Breuk in 2018:/)).toHaveTextContent(
      /^Breuk in 2018: Andere vraag\. Cijfers ervoor en erna zijn niet te vergelijken\.$/,
    )
  })

  it('says of a possible break that it is dotted only where it is drawn', () => {
    const possible = { from: 2016, to: 2020, reason: 'Niet nagelezen.' }
    renderPage(figure(modelOf([], undefined, [possible]), 'table'))
    expect(screen.getByText(/^Mogelijke breuk tussen/)).toHaveTextContent(
      /^Mogelijke breuk tussen 2016 en 2020\. Niet nagelezen\.$/,
    )
  })

  it('draws a possible break as one that nobody read of, and says so in words and in the table', async () => {
    const possible = { from: 2016, to: 2020, reason: 'Of de vraag veranderde, is niet nagelezen.' }
    const { container } = renderPage(figure(modelOf([], undefined, [possible])))
    const plot = await screen.findByRole('img')
    const words =
      'Mogelijke breuk tussen 2016 en 2020, in de grafiek gestippeld. Of de vraag veranderde, is niet nagelezen.'
    expect(plot).toHaveAccessibleName(`Lijngrafiek. Heerlen: 2016 54,8\u00a0%, 2020 57,8\u00a0%. ${words}`)
    expect(screen.getByText(/^Mogelijke breuk tussen/)).toHaveTextContent(words)
    expect(screen.queryByText(/^Breuk in/)).toBeNull()
    expect(container.querySelectorAll('.recharts-line')).toHaveLength(3)
    const [, before, after] = screen.getAllByRole('row', { hidden: true })
    expect(before).not.toHaveTextContent('breuk')
    expect(after).toHaveTextContent('2020 na een mogelijke breuk57,8')
  })

  it('says in its table where a break lies', () => {
    renderPage(figure(modelOf([{ year: 2018, reason: 'Andere vraag.' }]), 'table'))
    expect(screen.getByRole('row', { name: '2020 na de breuk van 2018 57,8' })).toBeVisible()
  })

  it('says in words that the chosen region has no figure in this table', () => {
    renderPage(figure())
    expect(screen.getByText('Van Maastricht staat in dit register geen cijfer uit deze tabel.')).toBeVisible()
  })

  it('offers the table as a file, and the drawing while it is the drawing that is shown', () => {
    const formats = () =>
      screen.getAllByRole('button', { name: /^Overgewicht: Heerlen als / }).map((each) => each.textContent)
    const { unmount } = renderPage(figure())
    expect(formats()).toEqual(['CSV', 'XLSX', 'PNG', 'SVG'])
    unmount()
    renderPage(figure(modelOf(), 'table'))
    expect(formats()).toEqual(['CSV', 'XLSX'])
  })

  it('says at its head that its figures are not sure', () => {
    renderPage(figure(modelOf([], { status: 'unsure', note: 'Overschrijving.' })))
    expect(
      within(screen.getByRole('figure')).getAllByText('onzeker')[0]?.closest('figcaption'),
    ).not.toBeNull()
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
