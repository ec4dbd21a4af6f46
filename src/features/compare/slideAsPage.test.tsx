import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { dataset, indicator, observation, region } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { arial } from '../../../tests/builders/slides.ts'
import { writeBlocks } from '../../contract/figureBlocks.ts'
import { blocksOf } from '../../domain/figures/blocks.ts'
import { indexEdges } from '../../domain/graph/edges.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import type { Register } from '../../domain/register/things.ts'
import { slideAddress } from '../../register/slideMaker.ts'
import { plainText } from '../../slides/words.ts'
import { ComparePage } from './ComparePage.tsx'
import { makeCompareSlides } from './slides.ts'

/** jsdom lays nothing out: nothing comes into view and nothing has a size. */
class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

const FIGURES = Object.entries({ NL01: 50.8, GM0935: 49.2, GM0917: 57.8, GM0928: 61.3 }).flatMap(
  ([code, figure], place) => [
    observation({ region: code, cell: { state: 'value', value: figure } }),
    observation({
      indicator: 'rokers',
      region: code,
      cell: code === 'GM0928' ? { state: 'suppressed' } : { state: 'value', value: 20 + place / 2 },
    }),
  ],
)
const register: Partial<Register> = {
  indicators: [
    indicator({ shortTitle: 'Overgewicht kort' }),
    indicator({ id: 'rokers', title: { nl: 'Rokers', en: 'Smokers' } }),
  ],
  regions: [
    region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
    region(),
    region({ code: 'GM0917', name: 'Heerlen' }),
    region({ code: 'GM0928', name: 'Kerkrade' }),
  ],
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', StillObserver)
  vi.stubGlobal('ResizeObserver', StillObserver)
  Element.prototype.scrollIntoView = () => undefined
  Element.prototype.scrollTo = () => undefined
  vi.stubGlobal('fetch', (path: string) => {
    const id = new URL(path, 'https://voorbeeld.nl').searchParams.get('indicator') ?? ''
    const held = FIGURES.filter((each) => each.indicator === id)
    return Promise.resolve(Response.json(writeBlocks(id, 'gemeente', blocksOf(held), [])))
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const ADDRESS = '/vergelijken?indicator=overgewicht,rokers&gebied=GM0935,GM0917,GM0928&sorteer=overgewicht-af'

it('has the rows, columns and figures that the page of the same address has on screen', async () => {
  const client = new QueryClient()
  renderPage(
    <QueryClientProvider client={client}>
      <ComparePage />
    </QueryClientProvider>,
    { register, at: ADDRESS },
  )
  const grid = await screen.findByRole('grid', {}, { timeout: 5000 })
  const onPage = within(grid)
    .getAllByRole('row')
    .map((row) =>
      [...within(row).queryAllByRole('rowheader'), ...within(row).queryAllByRole('gridcell')].map(
        // What stands behind it is of the page alone: “mijn gemeente”, where a figure comes from.
        (cell) => (cell.textContent ?? '').split(/[ ,](?!\d)/)[0],
      ),
    )
    .filter(([name]) => name !== 'eenheid' && name !== undefined)

  const address = slideAddress(ADDRESS)
  if (address === undefined) throw new Error('no address')
  const index = indexRegister(dataset(register))
  const { contents, missing } = await makeCompareSlides(address, {
    index,
    edges: indexEdges(index),
    municipality: 'GM0935',
    today: '2026-11-21',
    language: 'nl',
    client,
    asOf: undefined,
    measure: arial,
    origin: 'https://voorbeeld.nl',
  })
  expect(missing).toEqual([])
  const body = contents[0]?.body
  if (body?.kind !== 'table') throw new Error('no table')
  const onSlide = body.table.rows.map((row) => row.map(({ words }) => plainText(words)))
  expect(onSlide.map(([name, ...cells]) => [name, ...cells.map((cell) => cell.split(' ')[0])])).toEqual(
    onPage,
  )
}, 15_000)
