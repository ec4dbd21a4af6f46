import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useLocation } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { boundaryChange, indicator, observation, region } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { writeBlocks } from '../../contract/figureBlocks.ts'
import { blocksOf } from '../../domain/figures/blocks.ts'
import type { Observation, Register } from '../../domain/register/things.ts'
import { IndicatorPage } from './IndicatorPage.tsx'

/** jsdom lays nothing out: nothing comes into view and nothing has a width, so the plot stays unfetched. */
class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', StillObserver)
  vi.stubGlobal('ResizeObserver', StillObserver)
  Element.prototype.scrollIntoView = () => undefined
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const country = region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] })
const province = region({ code: 'PV31', name: 'Limburg', level: 'province', parents: ['NL01'] })
const own = region({ parents: ['PV31'] })
const other = region({ code: 'GM0917', name: 'Heerlen', parents: ['PV31'] })

function Address() {
  const { search } = useLocation()
  return <output data-testid="address">{search}</output>
}

function open(
  figures: Observation[] | 'unreachable',
  register: Partial<Register> = {},
  at = 'overgewicht',
  language: 'nl' | 'en' = 'nl',
  imported: Observation[] = [],
) {
  const blocks = blocksOf(imported).map(({ provenance: _provenance, ...block }) => block)
  const table = {
    table: '50090NED',
    edition: '2022',
    classificationYear: 2020,
    origin: 'tabel.csv',
    importedAt: '2026-11-22T10:00:00Z',
  }
  vi.stubGlobal('fetch', (asked: string | URL | Request) =>
    figures === 'unreachable'
      ? Promise.reject(new TypeError('network'))
      : Promise.resolve(
          Response.json(
            (asked instanceof Request ? asked.url : String(asked)).includes('figure-blocks')
              ? writeBlocks('overgewicht', 'gemeente', blocks, imported.length === 0 ? [] : [table])
              : { items: figures, total: figures.length, page: 1, size: 500 },
          ),
        ),
  )
  const client = new QueryClient({ defaultOptions: { queries: { retry: true, retryDelay: 60_000 } } })
  return renderPage(
    <QueryClientProvider client={client}>
      <IndicatorPage />
      <Address />
    </QueryClientProvider>,
    {
      register: { regions: [country, province, own, other], ...register },
      route: '/indicatoren/:id',
      at: `/indicatoren/${at}`,
      language,
    },
  )
}

const years = (code: string, values: Record<string, number>, parts: Partial<Observation> = {}) =>
  Object.entries(values).map(([period, value]) =>
    observation({ region: code, period, cell: { state: 'value', value }, ...parts }),
  )

describe('the page of an indicator', () => {
  it('says "niet te toetsen" without margins, and whose the figures are', async () => {
    open([...years('GM0935', { 2016: 47.1, 2020: 49.2 }), ...years('NL01', { 2016: 49.3, 2020: 50.8 })])
    expect(
      await screen.findByText(
        'Maastricht 49,2 %, Nederland 50,8 % in 2020: lager dan Nederland, niet te toetsen: de uitgever geeft geen marges.',
      ),
    ).toBeVisible()
  })

  it('sets a chosen region beside it, in the sentence and the table, and keeps it in the address', async () => {
    open([
      ...years('GM0935', { 2016: 47.1, 2020: 49.2 }),
      ...years('NL01', { 2020: 50.8 }),
      ...years('GM0917', { 2016: 54.8, 2020: 57.8 }),
    ])
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Vergelijk met' }), 'Heerlen')
    expect(
      screen.getByText(
        'Maastricht 49,2 %, Heerlen 57,8 % in 2020: lager dan Heerlen, niet te toetsen: de uitgever geeft geen marges.',
      ),
    ).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Tabel' }))
    expect(screen.getByRole('row', { name: '2020 49,2 50,8 57,8' })).toBeVisible()
    expect(screen.getByTestId('address')).toHaveTextContent('naast=GM0917')
  })

  it('offers only regions with figures of the same table and edition, and says where the chosen one has none', async () => {
    open(
      [
        ...years('GM0935', { 2016: 47.1, 2020: 49.2 }),
        ...years('GM0917', { 2020: 57.8 }),
        ...years('GM0935', { 2024: 51 }, { table: '50150NED' }),
        ...years('PV31', { 2024: 52 }, { table: 'elders' }),
      ],
      {},
      'overgewicht?naast=GM0917',
    )
    const options = within(await screen.findByRole('combobox', { name: 'Vergelijk met' })).getAllByRole(
      'option',
    )
    expect(options.map((each) => each.textContent)).toEqual(['alleen Nederland', 'Heerlen'])
    expect(
      within(screen.getByRole('figure', { name: 'Overgewicht (50150NED)' })).getByText(
        'Van Heerlen staat in dit register geen cijfer uit deze tabel.',
      ),
    ).toBeVisible()
  })

  it.each([
    [
      'naast=GM9999',
      '“naast=GM9999” in het adres is onbekend en wordt overgeslagen. De rest van de weergave blijft.',
    ],
    ['naast=GM0935', 'Maastricht staat al in de figuur; er is niets naast gezet.'],
    [
      'weergave=taart',
      '“weergave=taart” in het adres is onbekend en wordt overgeslagen. De rest van de weergave blijft.',
    ],
  ])('names and drops %s', async (search, words) => {
    open(years('GM0935', { 2016: 47.1, 2020: 49.2 }), {}, `overgewicht?${search}`)
    expect(await screen.findByText(words)).toBeVisible()
    expect(screen.getByRole('figure', { name: 'Overgewicht (50090NED)' })).toBeVisible()
  })

  it('keeps the region that was asked for chosen where it has no figure of it, and says so', async () => {
    open(years('GM0935', { 2016: 47.1, 2020: 49.2 }), {}, 'overgewicht?naast=GM0917')
    expect(await screen.findByRole('combobox', { name: 'Vergelijk met' })).toHaveDisplayValue('Heerlen')
    expect(screen.getByText('Van Heerlen staat in dit register geen cijfer uit deze tabel.')).toBeVisible()
  })

  it('says which municipality stands for one of before a merger', async () => {
    open(
      [...years('GM0935', { 2020: 49.2 }), ...years('GM0917', { 2020: 57.8 })],
      {
        regions: [country, own, other, region({ code: 'GM0951', name: 'Nuth', validTo: '2019-01-01' })],
        boundaryChanges: [boundaryChange({ from: 'GM0951', to: 'GM0917', toName: 'Heerlen' })],
      },
      'overgewicht?naast=GM0951',
    )
    expect(
      await screen.findByText(
        'Nuth bestaat niet meer. Ernaast staat Heerlen, waar de meeste inwoners nu bij horen.',
      ),
    ).toBeVisible()
    expect(screen.getByRole('combobox', { name: 'Vergelijk met' })).toHaveDisplayValue('Heerlen')
    expect(screen.getByRole('columnheader', { name: /Heerlen/ })).toBeVisible()
  })

  it('shows the figure that a link leads to as the link says: as a table', async () => {
    open(
      [
        ...years('GM0935', { 2016: 47.1, 2020: 49.2 }),
        ...years('GM0935', { 2022: 50.2, 2024: 51 }, { table: '50150NED' }),
      ],
      {},
      'overgewicht?weergave=tabel#cijfer-50150ned-2022-18-totaal-percent',
    )
    const figure = await screen.findByRole('figure', { name: 'Overgewicht (50150NED)' })
    expect(within(figure).getByRole('table')).toBeVisible()
    expect(
      within(screen.getByRole('figure', { name: 'Overgewicht (50090NED)' })).queryByRole('table'),
    ).toBeNull()
  })

  it('puts what was read in a source before what is not sure, also when that reaches further', async () => {
    open([
      ...years('GM0935', { 2016: 47.1, 2020: 49.2 }),
      ...years(
        'GM0935',
        { 2016: 47, 2020: 50.2, 2024: 51 },
        { table: '50150NED', provenance: { status: 'unsure', note: 'Overschrijving.' } },
      ),
    ])
    await screen.findByRole('figure', { name: 'Overgewicht (50090NED)' })
    expect(screen.getAllByRole('figure').map((each) => each.id)).toEqual([
      'cijfer-50090ned-2022-18-totaal-percent',
      'cijfer-50150ned-2022-18-totaal-percent',
    ])
  })

  it('says what a model estimate cannot show', async () => {
    open(years('GM0935', { 2016: 47.1, 2020: 49.2 }))
    expect(
      (await screen.findAllByText(/kan het effect van een lokaal programma niet tonen/))[0],
    ).toBeVisible()
  })

  it('shows the same figures as a table at one press', async () => {
    open([...years('GM0935', { 2016: 47.1, 2020: 49.2 }), ...years('NL01', { 2020: 50.8 })])
    await userEvent.click(await screen.findByRole('button', { name: 'Tabel' }))
    const table = screen.getByRole('table', { name: 'Overgewicht (50090NED)' })
    expect(within(table).getByRole('row', { name: '2020 49,2 50,8' })).toBeVisible()
    expect(within(table).getByRole('row', { name: '2016 47,1 ontbreekt' })).toBeVisible()
  })

  it('gives two tables two figures, never one', async () => {
    open([
      ...years('GM0935', { 2016: 47.1, 2020: 49.2 }),
      ...years('GM0935', { 2022: 50.2, 2024: 51 }, { table: '50150NED' }),
    ])
    expect(await screen.findByRole('figure', { name: 'Overgewicht (50090NED)' })).toBeVisible()
    expect(screen.getByRole('figure', { name: 'Overgewicht (50150NED)' })).toBeVisible()
  })

  it('shows a single period as a table, with words for what is rounded or provisional', async () => {
    open([
      observation({ cell: { state: 'value', value: 18, approximate: true } }),
      observation({ region: 'NL01', cell: { state: 'value', value: 12.2, provisional: true } }),
    ])
    expect(await screen.findByRole('row', { name: '2020 ruim 18 12,2 (voorlopig)' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Grafiek' })).toBeNull()
  })

  it('has imported figures in its trend, of my municipality and of the region set beside it', async () => {
    open(years('GM0935', { 2020: 49.2 }), {}, 'overgewicht?naast=GM0917', 'nl', [
      ...years('GM0935', { 2016: 47.1, 2020: 49.2 }),
      ...years('GM0917', { 2016: 54.8, 2020: 57.8 }),
    ])
    const figure = within(await screen.findByRole('figure', { name: 'Overgewicht (50090NED)' }))
    expect(figure.getByText(/^Maastricht 49,2.%, Heerlen 57,8.% in 2020: lager dan Heerlen/)).toBeVisible()
    expect(figure.getByRole('row', { name: '2016 47,1 54,8', hidden: true })).toBeInTheDocument()
    expect(figure.getByText('Ingelezen op 22 november 2026 uit tabel.csv.')).toBeVisible()
    expect(screen.getByRole('combobox', { name: 'Vergelijk met' })).toHaveValue('GM0917')
  })

  it('draws a break that may be there as one that may, and names it with what the figure is', async () => {
    const tables = indicator().tables.map((each) => ({
      ...each,
      possibleBreaks: [{ from: 2016, to: 2020, reason: 'Of de vraag veranderde, is niet nagelezen.' }],
    }))
    open(years('GM0935', { 2016: 47.1, 2020: 49.2 }), { indicators: [indicator({ tables })] })
    expect(await screen.findByText(/^Mogelijke breuk tussen 2016 en 2020/)).toHaveTextContent(
      'Of de vraag veranderde, is niet nagelezen.',
    )
    expect(screen.getByText(/^Mogelijk een breuk tussen 2016 en 2020 in tabel 50090NED\./)).toBeVisible()
    expect(screen.queryByText(/in dit register staat er geen/)).toBeNull()
  })

  it('names the province as a province: its figure is no value of the municipality', async () => {
    open(years('PV31', { 2020: 51.7 }))
    expect(await screen.findByText(/Ze zijn geen waarde van Maastricht/)).toBeVisible()
    expect(screen.getByRole('rowheader', { name: 'Limburg provincie waarin Maastricht ligt' })).toBeVisible()
    expect(screen.getByText(/Van Maastricht en Nederland staat in dit register geen cijfer/)).toBeVisible()
  })

  it('says what would bring figures when there are none', async () => {
    open([], { indicators: [indicator({ tables: [], owner: 'CBS' })] })
    expect(await screen.findByText(/Inlezen van een tabel van CBS/)).toBeVisible()
  })

  it('keeps the rest of the page when the figures cannot be reached, and offers to try again', async () => {
    open('unreachable')
    expect(await screen.findByRole('alert')).toHaveTextContent('De cijfers zijn nu niet te laden')
    expect(screen.getByRole('button', { name: 'Nu opnieuw proberen' })).toBeVisible()
    expect(screen.getByText('Aandeel met een BMI van 25 of hoger.')).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Wie dit cijfer gebruikt' })).toBeVisible()
  })

  it('shows the initiative that follows it, with direction and ground', () => {
    open([])
    const row = screen.getByRole('link', { name: /Programma/ }).closest('li')
    expect(row).toHaveTextContent('moet omlaag · voorstel van de redactie')
  })

  it('speaks English throughout', async () => {
    open([...years('GM0935', { 2020: 49.2 }), ...years('NL01', { 2020: 50.8 })], {}, 'overgewicht', 'en')
    expect(
      await screen.findByText(
        'Maastricht 49.2%, the Netherlands 50.8% in 2020: lower than the Netherlands, cannot be tested: the publisher gives no margins.',
      ),
    ).toBeVisible()
  })

  it('offers near matches for an id that does not exist', () => {
    open([], {}, 'overgewich')
    expect(screen.getByText(/staat geen indicator .* overgewich\./)).toBeVisible()
    expect(screen.getByRole('link', { name: /Overgewicht/ })).toBeVisible()
  })
})
