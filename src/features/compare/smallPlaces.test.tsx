/** Buurten of several municipalities on the page that compares: their names and their map come per municipality. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
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
const MANY = Array.from({ length: 21 }, (_, at) => `GM10${10 + at}`)
const FIGURES = {
  gemeente: [figure('NL01', 50.8)],
  buurt: [
    figure('BU09171000', 60),
    figure('BU09280101', 40),
    figure('BU99990101', 55),
    ...MANY.map((code) => figure(`BU${code.slice(2)}0101`, 50)),
  ],
}
const NAMES = new Map([
  ['GM0917', ['BU09171000', 'Maria Gewanden']],
  ['GM0928', ['BU09280101', 'Bleijerheide']],
])

/** What a municipality of which boundaries were imported is answered with. */
function boundariesOf(municipality: string) {
  const [id, name] = NAMES.get(municipality) ?? []
  if (id === undefined) return null
  const west = municipality === 'GM0917' ? 5 : 5.1
  const ring = [
    [west, 52],
    [west, 52.1],
    [west + 0.1, 52.1],
    [west, 52],
  ]
  const geometries = [{ type: 'Polygon', arcs: [[0]], id, properties: { name } }]
  return {
    classificationYear: 2020,
    source: { table: 'grenzen', edition: '2020', origin: 'x.json', importedAt: '2026-11-01' },
    topology: {
      type: 'Topology',
      arcs: [ring],
      objects: { regions: { type: 'GeometryCollection', geometries } },
    },
  }
}

/** @returns the municipalities whose boundaries were asked for */
function open(at: string, isReached = () => true): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', (path: string) => {
    const { pathname, searchParams } = new URL(path, 'https://voorbeeld.nl')
    if (pathname.endsWith('/boundaries')) {
      const within = searchParams.get('within') ?? 'all'
      asked.push(within)
      return isReached()
        ? Promise.resolve(Response.json({ boundaries: boundariesOf(within) }))
        : Promise.reject(new TypeError('no line'))
    }
    const level = searchParams.get('level') === 'buurt' ? 'buurt' : 'gemeente'
    const held = searchParams.get('indicator') === 'overgewicht' ? FIGURES[level] : []
    return Promise.resolve(Response.json(writeBlocks('overgewicht', level, blocksOf(held), [])))
  })
  renderPage(
    <QueryClientProvider client={new QueryClient()}>
      <ComparePage />
    </QueryClientProvider>,
    {
      at: `/vergelijken?indicator=overgewicht&schaal=buurten&${at}`,
      register: {
        indicators: [indicator()],
        regions: [
          region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
          region({ code: 'GM0917', name: 'Heerlen' }),
          region({ code: 'GM0928', name: 'Kerkrade' }),
          ...MANY.map((code) => region({ code, name: code })),
        ],
        boundaryChanges: [],
      },
    },
  )
  return asked
}

/** A view is a part of the app that is fetched. */
const FETCHED = { timeout: 10_000 }
const NONE_IMPORTED = /zijn geen grenzen ingelezen/

it('names the buurten of every municipality that was chosen, by the boundaries of each', async () => {
  const asked = open('gebied=GM0917,GM0928')
  expect(await screen.findByText('Maria Gewanden', {}, FETCHED)).toBeVisible()
  expect(screen.getByText('Bleijerheide')).toBeVisible()
  expect(screen.queryByText(/^BU/)).toBeNull()
  expect(asked.toSorted()).toEqual(['GM0917', 'GM0928'])
})

it('names a single buurt, and asks nothing about a municipality that there is none of', async () => {
  const asked = open('gebied=BU09171000,BU99990101')
  expect(await screen.findByText('Maria Gewanden', {}, FETCHED)).toBeVisible()
  expect(screen.getByRole('rowheader', { name: /^BU99990101/ })).toBeVisible()
  // Its chip too.
  expect(
    screen.getByRole('button', { name: 'Maria Gewanden, Heerlen weghalen', hidden: true }),
  ).toBeInTheDocument()
  expect(asked).toEqual(['GM0917'])
})

it('draws them together', async () => {
  open('gebied=GM0917,GM0928&weergave=kaart')
  const map = await screen.findByRole('listbox', { name: /^Kaart/ }, FETCHED)
  expect(map).toBeVisible()
  expect(screen.getByText(/Het hoogst is Maria Gewanden, Heerlen/)).toBeVisible()
  expect(screen.queryByText(NONE_IMPORTED)).toBeNull()
})

it('keeps the codes of more municipalities than that, says so, and says what the map draws', async () => {
  const asked = open(`gebied=${MANY.join(',')}&weergave=kaart`)
  expect(
    await screen.findByText(/De kaart tekent ten hoogste 20 gemeenten tegelijk/, {}, FETCHED),
  ).toBeVisible()
  expect(screen.getByText(/Namen staan hier bij ten hoogste 20 gemeenten tegelijk/)).toBeVisible()
  expect(screen.queryByText(NONE_IMPORTED)).toBeNull()
  expect(asked).toEqual([])
})

it('does not say that none were imported when they could not be fetched, or when a few were', async () => {
  open('gebied=GM0917&weergave=kaart', () => false)
  expect(await screen.findByText(/^De grenzen zijn nu niet te laden/, {}, FETCHED)).toBeVisible()
  expect(screen.queryByText(NONE_IMPORTED)).toBeNull()
})

it('still says so where that is so', async () => {
  open(`gebied=${MANY.slice(1).join(',')}&weergave=kaart`)
  expect(await screen.findByText(NONE_IMPORTED, {}, FETCHED)).toBeVisible()
})
