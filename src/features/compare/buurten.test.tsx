/** The buurten of one municipality on the page that compares: what they are called, here and in their chip. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useLocation } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import { indicator, observation, region } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { everythingInView } from '../../../tests/setup/inView.ts'
import { writeBlocks } from '../../contract/figureBlocks.ts'
import { blocksOf } from '../../domain/figures/blocks.ts'
import { ComparePage } from './ComparePage.tsx'

everythingInView()
afterEach(() => {
  vi.unstubAllGlobals()
})

const figure = (code: string, value: number) => observation({ region: code, cell: { state: 'value', value } })
const FIGURES = {
  gemeente: [figure('NL01', 50.8), figure('GM0917', 57.8), figure('GM0935', 49.2)],
  buurt: [figure('BU09171000', 60), figure('BU09171001', 55), figure('BU09350101', 40)],
}
const BOUNDARIES = {
  level: 'buurt',
  boundaries: {
    classificationYear: 2024,
    source: {
      table: 'grenzen',
      edition: '2024',
      classificationYear: 2024,
      origin: 'x.json',
      importedAt: '2026-11-01',
    },
    topology: {
      type: 'Topology',
      arcs: [],
      objects: {
        regions: {
          type: 'GeometryCollection',
          geometries: [
            { type: 'Polygon', arcs: [], id: 'BU09171000', properties: { name: 'Maria Gewanden' } },
          ],
        },
      },
    },
  },
}

function Address() {
  return <output data-testid="address">{useLocation().search}</output>
}

function open(at: string) {
  vi.stubGlobal('fetch', (path: string) => {
    const { pathname, searchParams } = new URL(path, 'https://voorbeeld.nl')
    if (pathname.endsWith('/boundaries')) return Promise.resolve(Response.json(BOUNDARIES))
    const level = searchParams.get('level') === 'buurt' ? 'buurt' : 'gemeente'
    const held = searchParams.get('indicator') === 'overgewicht' ? FIGURES[level] : []
    return Promise.resolve(Response.json(writeBlocks('overgewicht', level, blocksOf(held), [])))
  })
  renderPage(
    <QueryClientProvider client={new QueryClient()}>
      <ComparePage />
      <Address />
    </QueryClientProvider>,
    {
      at: `/vergelijken?${at}`,
      register: {
        indicators: [indicator()],
        regions: [
          region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
          region({ code: 'GM0917', name: 'Heerlen' }),
          region({ code: 'GM0935', name: 'Maastricht' }),
        ],
        boundaryChanges: [],
      },
    },
  )
  return userEvent.setup()
}

/** A view is a part of the app that is fetched. */
const FETCHED = { timeout: 10_000 }
const OF_HEERLEN = 'indicator=overgewicht&gebied=GM0917,GM0935&schaal=buurten&binnen=GM0917'

it('names the municipality, and the buurten as the boundaries of another year do, which it says', async () => {
  open(OF_HEERLEN)
  expect(await screen.findByText('Maria Gewanden', {}, FETCHED)).toBeVisible()
  expect(screen.getByText('BU09171001')).toBeVisible()
  expect(screen.queryByText('BU09350101')).toBeNull()
  expect(screen.getByText(/^2 buurten van Heerlen op 1 indicator/)).toHaveTextContent(
    'Waar de indeling van 2020 hier geen naam heeft, staat die van 2024.',
  )
})

it('has one chip for them, that leads back to the municipalities', async () => {
  const user = open(OF_HEERLEN)
  await screen.findByText('Maria Gewanden', {}, FETCHED)
  const chips = within(screen.getByRole('list', { name: 'Gekozen gebieden' }))
  expect(chips.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'de buurten van Heerlen',
  ])
  await user.click(chips.getByRole('button', { name: 'de buurten van Heerlen weghalen' }))
  expect(screen.getByTestId('address')).toHaveTextContent(/gebied=GM0917/)
  expect(screen.getByTestId('address')).not.toHaveTextContent(/schaal|binnen/)
  expect(chips.getAllByRole('listitem')).toHaveLength(2)
  expect(screen.getByRole('button', { name: 'Alles wissen' })).toHaveFocus()
})
