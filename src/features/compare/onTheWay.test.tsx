/** What the page says while figures are on their way, or do not come: never a figure under another name. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, screen } from '@testing-library/react'
import { useEffect } from 'react'
import { useNavigate } from 'react-router'
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

const figure = (code: string, value: number, of: { indicator?: string; period?: string } = {}) =>
  observation({ ...of, region: code, cell: { state: 'value', value } })
const HELD = [
  figure('NL01', 50.8),
  figure('GM0917', 57.8),
  figure('GM0935', 49.2),
  figure('BU09171000', 60),
  figure('BU09350101', 40),
  figure('GM0917', 18, { indicator: 'rokers', period: '2024' }),
  figure('NL01', 15, { indicator: 'rokers', period: '2024' }),
]

/** A service of which some answers are kept back, until `release`. */
function open(at: string, keptBack: (search: URLSearchParams) => boolean | 'failing') {
  const waiting: (() => void)[] = []
  vi.stubGlobal('fetch', (path: string) => {
    const { pathname, searchParams } = new URL(path, 'https://voorbeeld.nl')
    if (pathname.endsWith('/boundaries')) return Promise.resolve(Response.json({ boundaries: null }))
    const id = searchParams.get('indicator') ?? ''
    const level = searchParams.get('level') === 'buurt' ? 'buurt' : 'gemeente'
    const within = searchParams.get('within')?.slice(2) ?? ''
    const held = HELD.filter(
      (each) =>
        each.indicator === id &&
        each.region.startsWith('BU') === (level === 'buurt') &&
        each.region.slice(2).startsWith(within),
    )
    const answer = () => Response.json(writeBlocks(id, level, blocksOf(held), []))
    const isKept = keptBack(searchParams)
    if (isKept === 'failing') return Promise.resolve(new Response('', { status: 503 }))
    return isKept
      ? new Promise((resolve) => waiting.push(() => resolve(answer())))
      : Promise.resolve(answer())
  })
  const going = { to: (_search: string): void => undefined }
  function Going() {
    const navigate = useNavigate()
    useEffect(() => {
      going.to = (search) => void navigate({ search })
    }, [navigate])
    return null
  }
  renderPage(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <ComparePage />
      <Going />
    </QueryClientProvider>,
    {
      at: `/vergelijken?${at}`,
      register: {
        indicators: [
          indicator(),
          indicator({ id: 'rokers', title: { nl: 'Rokers', en: 'Smokers' } }),
          indicator({ id: 'inwoners', title: { nl: 'Inwoners', en: 'Inhabitants' }, unit: 'count' }),
        ],
        regions: [
          region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
          region({ code: 'GM0917', name: 'Heerlen' }),
          region({ code: 'GM0935', name: 'Maastricht' }),
        ],
        boundaryChanges: [],
      },
    },
  )
  return {
    go: (search: string) => act(() => going.to(`?${search}`)),
    release: () =>
      act(async () => {
        for (const answer of waiting.splice(0)) answer()
        await Promise.resolve()
      }),
  }
}

/** A view is a part of the app that is fetched. */
const FETCHED = { timeout: 10_000 }
const buurtenOf = (code: string) => `indicator=overgewicht&gebied=${code}&schaal=buurten&binnen=${code}`

it('names one municipality as long as its buurten stand there, not the one that was asked for since', async () => {
  const { go, release } = open(buurtenOf('GM0917'), (search) => search.get('within') === 'GM0935')
  expect(await screen.findByText('BU09171000', {}, FETCHED)).toBeVisible()
  go(buurtenOf('GM0935'))
  expect(screen.getByText(/^1 buurt van Heerlen op/)).toBeVisible()
  expect(screen.queryByText(/buurt van Maastricht/)).toBeNull()
  expect(document.querySelector('.compare-view')).toHaveAttribute('aria-busy', 'true')
  await release()
  expect(await screen.findByText('BU09350101')).toBeVisible()
  expect(screen.getByText(/^1 buurt van Maastricht op/)).toBeVisible()
})

it('gives no number of buurten as long as none of them is there', async () => {
  const { release } = open(buurtenOf('GM0917'), () => true)
  expect(screen.getByText(/^Buurten van Heerlen op 1 indicator/)).toBeVisible()
  await release()
  expect(await screen.findByText(/^1 buurt van Heerlen op 1 indicator/, {}, FETCHED)).toBeVisible()
})

it('does not deny buurten that are on their way', async () => {
  const { go, release } = open(
    'indicator=overgewicht&gebied=GM0917',
    (search) => search.get('level') === 'buurt',
  )
  expect(await screen.findByText('57,8', {}, FETCHED)).toBeVisible()
  go(buurtenOf('GM0917'))
  expect(screen.queryByText(/geen cijfer/)).toBeNull()
  expect(screen.queryByText(/0 buurten/)).toBeNull()
  await release()
  expect(await screen.findByText('BU09171000')).toBeVisible()
})

it('keeps the comparator and the regions that the figures are of, while weights are on their way', async () => {
  const { go } = open(
    'indicator=overgewicht&gebied=GM0917',
    (search) => search.get('indicator') === 'inwoners',
  )
  expect(await screen.findByText('57,8', {}, FETCHED)).toBeVisible()
  go('indicator=overgewicht&gebied=GM0917,GM0935&vergelijk=groep')
  expect(screen.getByText(/^1 gemeente op 1 indicator, vergeleken met Nederland/)).toBeVisible()
  expect(document.querySelector('.compare-view')).toHaveAttribute('aria-busy', 'true')
})

it('does not say that there is no figure of a year where the service does not answer', async () => {
  open('indicator=overgewicht,rokers&gebied=GM0917&jaar=2024', (search) =>
    search.get('indicator') === 'rokers' ? 'failing' : false,
  )
  expect(await screen.findByText('Niet alle cijfers zijn te laden', {}, FETCHED)).toBeVisible()
  expect(screen.queryByText(/telt niet mee/)).toBeNull()
})
