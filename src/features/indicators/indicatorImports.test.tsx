import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { indicator, observation, region } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { writeBlocks } from '../../contract/figureBlocks.ts'
import { blocksOf } from '../../domain/figures/blocks.ts'
import { POPULATION } from '../../domain/figures/weighing.ts'
import type { Observation, Register } from '../../domain/register/things.ts'
import { IndicatorPage } from './IndicatorPage.tsx'

class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', StillObserver)
  vi.stubGlobal('ResizeObserver', StillObserver)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const figure = (code: string, period: string, value: number, parts: Partial<Observation> = {}) =>
  observation({ region: code, period, cell: { state: 'value', value }, ...parts })

const regions = [
  region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
  region({ code: 'PV31', name: 'Limburg', level: 'province', parents: ['NL01'] }),
  region({ parents: ['PV31'] }),
  region({ code: 'GM0917', name: 'Heerlen', parents: ['PV31'] }),
  region({ code: 'GM1954', name: 'Beekdaelen', validFrom: '2019-01-01', parents: ['PV31'] }),
]
const population = indicator({ id: POPULATION, title: { nl: 'Inwoners', en: 'Inhabitants' }, tables: [] })
const held = [figure('GM0935', '2016', 47.1), figure('GM0935', '2020', 49.2)]

const IMPORT = { edition: '2022', classificationYear: 2020, origin: 'tabel.csv', importedAt: '2026-11-22' }

/** The service, of which a test may change what it holds, and whether its figures can be had, while the page stands there. */
interface Service {
  held: readonly Observation[]
  imported: readonly Observation[]
  answer: 'given' | 'failing'
  population: 'given' | 'silent'
  asked: string[]
}

function open(service: Partial<Service> = {}, register: Partial<Register> = {}) {
  const now: Service = { held, imported: [], answer: 'given', population: 'given', asked: [], ...service }
  vi.stubGlobal('fetch', (request: string | URL | Request) => {
    const address = new URL(request instanceof Request ? request.url : String(request), 'https://dienst.nl')
    const asked = address.searchParams.get('indicator') ?? ''
    if (!address.pathname.includes('figure-blocks'))
      return Promise.resolve(Response.json({ items: now.held, total: now.held.length, page: 1, size: 500 }))
    now.asked.push(asked)
    if (asked === POPULATION)
      return now.population === 'silent'
        ? new Promise(() => undefined)
        : Promise.resolve(Response.json(writeBlocks(POPULATION, 'gemeente', [], [])))
    if (now.answer === 'failing') return Promise.resolve(new Response(null, { status: 503 }))
    const blocks = blocksOf(now.imported).map(({ provenance: _provenance, ...block }) => block)
    return Promise.resolve(
      Response.json(writeBlocks(asked, 'gemeente', blocks, [{ table: '50090NED', ...IMPORT }])),
    )
  })
  const client = new QueryClient({ defaultOptions: { queries: { retry: true, retryDelay: 60_000 } } })
  renderPage(
    <QueryClientProvider client={client}>
      <IndicatorPage />
    </QueryClientProvider>,
    {
      register: { regions, indicators: [indicator(), population], ...register },
      route: '/indicatoren/:id',
      at: '/indicatoren/overgewicht',
    },
  )
  return { now, client }
}

const row = (name: string) => within(screen.getByRole('figure')).queryByRole('row', { name, hidden: true })

describe('imports that cannot be had', () => {
  it('are said beside the figures of the register, and asked for again at one press', async () => {
    const { now } = open({ imported: [figure('GM0935', '2020', 50.1)], answer: 'failing' })
    expect(await screen.findByRole('alert')).toHaveTextContent(/^Of er cijfers zijn ingelezen, is nu niet/)
    expect(row('2020 49,2')).toBeInTheDocument()
    now.answer = 'given'
    await userEvent.click(screen.getByRole('button', { name: 'Nu opnieuw proberen' }))
    await waitFor(() => expect(row('2020 50,1')).toBeInTheDocument())
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('stay as they came when they cannot be refreshed, and are said to be of then', async () => {
    const { now, client } = open({ imported: [figure('GM0935', '2020', 50.1)] })
    await waitFor(() => expect(row('2020 50,1')).toBeInTheDocument())
    now.answer = 'failing'
    void client.invalidateQueries({ queryKey: ['figure-blocks', 'overgewicht'] })
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /^De cijfers zijn van .* Verversen lukt nu niet/,
    )
    expect(row('2020 50,1')).toBeInTheDocument()
    expect(screen.getByRole('alert')).not.toHaveTextContent('Of er cijfers zijn ingelezen')
  })
})

describe('the inhabitants that a merged municipality is put together with', () => {
  it('are asked for it alone, and the figures stay in view meanwhile', async () => {
    const { now } = open({
      imported: [...held, figure('GM1954', '2020', 51.3), figure('GM0917', '2020', 57.8)],
      population: 'silent',
    })
    const beside = await screen.findByRole('combobox', { name: 'Vergelijk met' })
    await userEvent.selectOptions(beside, 'Heerlen')
    expect(now.asked).toEqual(['overgewicht'])
    await userEvent.selectOptions(beside, 'Beekdaelen')
    await waitFor(() => expect(now.asked).toContain(POPULATION))
    expect(row('2020 49,2 51,3')).toBeInTheDocument()
  })

  it('are asked for my own too', async () => {
    const own = region({ validFrom: '2019-01-01', parents: ['PV31'] })
    const { now } = open({}, { regions: [...regions.filter(({ code }) => code !== own.code), own] })
    await waitFor(() => expect(now.asked).toEqual(expect.arrayContaining(['overgewicht', POPULATION])))
  })
})

it('figures of other regions keep what may be a break in their table, and what they were imported from', async () => {
  const [table] = indicator().tables
  if (table === undefined) throw new Error('no table')
  const possibleBreaks = [{ from: 2016, to: 2020, reason: 'Of de vraag veranderde, is niet nagelezen.' }]
  open(
    {
      held: [...held, figure('PV31', '2020', 51.7)],
      imported: [figure('PV31', '2020', 52.4), figure('GM0917', '2020', 57.8)],
    },
    { indicators: [indicator({ tables: [{ ...table, note: 'Overgeschreven.', possibleBreaks }] })] },
  )
  const others = within(await screen.findByRole('region', { name: 'Cijfers van andere gebieden' }))
  expect(others.getByText(/^Mogelijke breuk/)).toHaveTextContent(
    /^Mogelijke breuk tussen 2016 en 2020\. Of de vraag veranderde, is niet nagelezen\.$/,
  )
  expect(others.getByText('Overgeschreven.')).toBeVisible()
  expect(others.getByRole('row', { name: /^Limburg .* 52,4$/ })).toBeVisible()
  expect(others.getByText('Ingelezen op 22 november 2026 uit tabel.csv.')).toBeVisible()
  expect(others.getByText(/^Van nog een gebied zijn cijfers van deze tabel ingelezen/)).toBeVisible()
})
