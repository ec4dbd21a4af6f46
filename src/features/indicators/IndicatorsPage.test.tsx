import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { indicator, observation, region } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import type { Observation } from '../../domain/register/things.ts'
import { IndicatorsPage } from './IndicatorsPage.tsx'

afterEach(() => {
  vi.unstubAllGlobals()
})

const indicators = [
  indicator(),
  indicator({
    id: 'eenzaam',
    title: { nl: 'Eenzaam', en: 'Lonely' },
    theme: 'meedoen',
    method: 'survey',
    lifeStages: ['65plus'],
  }),
  indicator({
    id: 'formatie',
    title: { nl: 'Formatie', en: 'Staff' },
    theme: 'bestuur',
    method: 'register',
    measure: 'performance',
    tables: [],
    bbv: { taskField: 0, number: 1 },
  }),
]
const own = observation({ cell: { state: 'value', value: 49.2 } })
const country = observation({ region: 'NL01', cell: { state: 'value', value: 50.8 } })
const province = observation({ indicator: 'eenzaam', region: 'PV31' })

type Answer = (address: string) => Observation[] | 'never' | 'unreachable'

/** A service that holds what it is told, and gives the regions asked for. */
const holding =
  (...figures: Observation[]): Answer =>
  (address) => {
    const regions = new URL(address, 'http://dienst').searchParams.getAll('region')
    return figures.filter((each) => regions.length === 0 || regions.includes(each.region))
  }

function open(
  at: string,
  answer: Answer = holding(own, country, province),
  language: 'nl' | 'en' = 'nl',
  held = indicators,
) {
  const fetched = vi.fn((address: string) => {
    const items = answer(address)
    if (items === 'never') return new Promise(() => undefined)
    if (items === 'unreachable') return Promise.reject(new TypeError('network'))
    return Promise.resolve(Response.json({ items, total: items.length, page: 1, size: 500 }))
  })
  vi.stubGlobal('fetch', fetched)
  const client = new QueryClient({ defaultOptions: { queries: { retry: true, retryDelay: 60_000 } } })
  const regions = [
    region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
    region({ code: 'PV31', name: 'Limburg', level: 'province', parents: ['NL01'] }),
    region({ parents: ['PV31'] }),
  ]
  renderPage(
    <QueryClientProvider client={client}>
      <IndicatorsPage />
    </QueryClientProvider>,
    { register: { regions, indicators: held }, at, language },
  )
  return fetched
}

const shown = () =>
  indicators
    .map(({ title }) => title.nl)
    .filter((name) => screen.queryByRole('link', { name: new RegExp(name) }) !== null)

describe('the catalogue of indicators', () => {
  it('shows the newest figure beside the Netherlands, with year, age, table, edition and no claim without margins', async () => {
    open('/indicatoren')
    const row = (await screen.findByText('49,2 %')).closest('li')
    expect(row).toHaveTextContent('Maastricht 49,2 %')
    expect(row).toHaveTextContent('Nederland 50,8 %')
    expect(row).toHaveTextContent('lager dan Nederland, niet te toetsen')
    expect(row).toHaveTextContent('2020 (6 jaar oud) · leeftijd 18+ · 50090NED, 2022')
  })

  it('says in words why there is no figure', async () => {
    open('/indicatoren')
    expect(await screen.findByText('alleen andere gebieden, niet Maastricht of Nederland')).toBeVisible()
    expect(screen.getByText('geen eigen cijfer in dit register')).toBeVisible()
  })

  it.each([
    ['naam=eenz', ['Eenzaam']],
    ['naam=50090', ['Eenzaam', 'Overgewicht']],
    ['thema=meedoen', ['Eenzaam']],
    ['methode=modelschatting', ['Overgewicht']],
    ['levensfase=65plus', ['Eenzaam']],
    ['gaat-over=prestatie', ['Formatie']],
    ['bbv=ja', ['Formatie']],
    ['bbv=nee', ['Overgewicht', 'Eenzaam']],
  ])('is narrowed down by %s without waiting for figures', (search, expected) => {
    open(`/indicatoren?${search}`, () => 'never')
    expect(shown().toSorted()).toEqual(expected.toSorted())
  })

  it.each([
    ['cijfers=hier', 'Overgewicht'],
    ['cijfers=elders', 'Eenzaam'],
    ['cijfers=geen', 'Formatie'],
    ['gebied=provincie', 'Eenzaam'],
    ['gebied=gemeente', 'Overgewicht'],
  ])('is narrowed down by %s once the figures are there', async (search, expected) => {
    open(`/indicatoren?${search}`)
    expect(await screen.findByText('1 van 3 indicatoren')).toBeVisible()
    expect(shown()).toEqual([expected])
  })

  it('counts under each theme what is left of it', async () => {
    open('/indicatoren?naam=50090', holding(own, country), 'nl', [
      ...indicators,
      indicator({ id: 'roken', title: { nl: 'Roken', en: 'Smoking' }, tables: [] }),
    ])
    await screen.findByText('49,2 %')
    const theme = screen.getByRole('region', { name: 'Leefstijl' })
    expect(within(theme).getByText(/^1 indicator/)).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Bestuur' })).not.toBeInTheDocument()
  })

  it('keeps the list and says that a filter waits for the figures', () => {
    open('/indicatoren?cijfers=hier', () => 'never')
    expect(shown()).toHaveLength(3)
    expect(screen.getByText('3 van 3 indicatoren. Cijfers: telt mee zodra de cijfers er zijn.')).toBeVisible()
  })

  it('asks for the figures of every region only when the kind of region matters', async () => {
    const asked = open('/indicatoren')
    await screen.findByText('49,2 %')
    expect(asked.mock.calls.every(([address]) => address.includes('region=GM0935'))).toBe(true)
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Niveau van de cijfers' }),
      'provincie',
    )
    expect(await screen.findByText('1 van 3 indicatoren')).toBeVisible()
    expect(asked.mock.calls.some(([address]) => !address.includes('region='))).toBe(true)
    expect(
      screen.getByText(/Niveau is het soort gebied waarvan in dit register een cijfer staat/),
    ).toBeVisible()
  })

  it('says which filter to loosen when nothing is left, and loosens it at one press', async () => {
    open('/indicatoren?thema=bestuur&methode=modelschatting')
    await userEvent.click(screen.getByRole('button', { name: 'Zonder “Methode”: 1 indicator' }))
    expect(shown()).toEqual(['Formatie'])
  })

  it('names what it does not know in the address, and keeps the rest', () => {
    open('/indicatoren?thema=sterren&methode=modelschatting&volgorde=kleur')
    expect(screen.getByText(/“thema=sterren” in het adres is onbekend/)).toBeVisible()
    expect(screen.getByText(/“volgorde=kleur” in het adres is onbekend/)).toBeVisible()
    expect(shown()).toEqual(['Overgewicht'])
  })

  it('keeps the list when the figures cannot be reached', async () => {
    open('/indicatoren?cijfers=hier', () => 'unreachable')
    expect(await screen.findByRole('alert')).toHaveTextContent('Filters op cijfers tellen nu niet mee')
    expect(shown()).toHaveLength(3)
  })

  it('is put in another order, and says then of which theme each is and who uses it', async () => {
    open('/indicatoren')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Volgorde' }), 'meest gebruikt eerst')
    const [first] = screen.getAllByRole('listitem')
    expect(first).toHaveTextContent('Leefstijl')
    expect(first).toHaveTextContent('gebruikt door 1 doel en 1 initiatief')
    expect(screen.queryByRole('heading', { name: 'Leefstijl' })).toBeNull()
  })

  it('speaks English throughout', async () => {
    open('/indicatoren', undefined, 'en')
    const row = (await screen.findByText('49.2%')).closest('li')
    expect(row).toHaveTextContent('lower than the Netherlands, cannot be tested')
    expect(within(screen.getByRole('region', { name: 'Administration' })).getByText('BBV 1')).toBeVisible()
  })
})
