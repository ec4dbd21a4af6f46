import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useLocation } from 'react-router'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { indicator, observation, region } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { answerFigures } from '../../../tests/setup/answerFigures.ts'
import { everythingInView } from '../../../tests/setup/inView.ts'
import { fetchPlot } from '../../charts/trend/usePlot.ts'
import type { Indicator, Observation } from '../../domain/register/things.ts'
import { saveFile } from '../../ui/download/saveFile.ts'
import { IndicatorPage } from './IndicatorPage.tsx'

vi.mock('../../ui/download/saveFile.ts', async (original) => ({
  ...(await original<object>()),
  saveFile: vi.fn<typeof saveFile>(),
}))

everythingInView()
beforeAll(async () => {
  // What is fetched when it is asked for, is there already: a busy computer takes longer than a test waits.
  await Promise.all([fetchPlot(), import('./IndicatorTrajectory.tsx')])
})
beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined
  vi.mocked(saveFile).mockReset()
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const regions = [
  region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [], population: { 2020: 1000 } }),
  region({ code: 'GG6106', name: 'GGD Zuid-Limburg', level: 'ggd-region', parents: ['NL01'] }),
  region({ parents: ['GG6106'], population: { 2020: 100 } }),
  region({ code: 'GM0917', name: 'Heerlen', parents: ['GG6106'], population: { 2020: 100 } }),
  region({ code: 'GM0034', name: 'Almere', parents: ['NL01'], population: { 2020: 100 } }),
]
const years = (code: string, values: Record<string, number>, parts: Partial<Observation> = {}) =>
  Object.entries(values).map(([period, value]) =>
    observation({ region: code, period, cell: { state: 'value', value }, ...parts }),
  )
const FIGURES = [
  ...years('GM0935', { 2012: 52, 2016: 55, 2020: 54 }),
  ...years('GM0917', { 2012: 57, 2016: 58, 2020: 59 }),
  ...years('GM0034', { 2016: 50, 2020: 50 }),
  ...years('NL01', { 2016: 50, 2020: 51 }),
]

function Address() {
  const { search } = useLocation()
  return <output data-testid="address">{search}</output>
}

function open(
  search = '',
  {
    figures = FIGURES,
    about = {},
    language = 'nl',
  }: { figures?: Observation[]; about?: Partial<Indicator>; language?: 'nl' | 'en' } = {},
) {
  answerFigures(figures)
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  renderPage(
    <QueryClientProvider client={client}>
      <IndicatorPage />
      <Address />
    </QueryClientProvider>,
    {
      register: { regions, indicators: [indicator(about)] },
      route: '/indicatoren/:id',
      at: `/indicatoren/overgewicht${search}`,
      language,
    },
  )
  return userEvent.setup()
}

const section = () => screen.findByRole('region', { name: 'Doel op het verschil' })
const figure = () =>
  screen.findByRole('figure', { name: /^Overgewicht, doel: .* van het verschil met .* weg in \d{4}$/ })

describe('the target on a gap of an indicator', () => {
  it('offers the years with a figure and chooses none of them', async () => {
    open()
    const offered = within(await screen.findByRole('group', { name: /^Nulmeting/ }))
    expect(offered.getAllByRole('button').map((each) => each.textContent)).toEqual(['2012', '2016', '2020'])
    for (const each of offered.getAllByRole('button')) expect(each).toHaveAttribute('aria-pressed', 'false')
    expect(within(await section()).queryByRole('figure')).not.toBeInTheDocument()
  })

  it('goes with one press from a year to the whole sentence, and keeps it in the address', async () => {
    const user = open()
    await user.click(await screen.findByRole('button', { name: '2016' }))
    expect(await figure()).toHaveTextContent(
      /In 2016 was het verschil tussen Maastricht \(55\s%\) en de rest van Nederland \(49\s%\) 6 procentpunt/,
    )
    expect(await figure()).toHaveTextContent('Nederland zonder Maastricht: een benadering')
    expect(await figure()).toHaveTextContent('niet te bepalen')
    expect(screen.getByTestId('address')).toHaveTextContent('?nulmeting=2016')
    expect(
      within(await section()).getByText(/^In 2016 was het verschil/, { selector: '[role=status]' }),
    ).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '2016' }))
    expect(screen.getByTestId('address')).toBeEmptyDOMElement()
  })

  it('is held against the Netherlands or a region instead, for another share and year', async () => {
    const user = open('?nulmeting=2016')
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Verschil met' }), 'Nederland')
    expect(await figure()).toHaveTextContent('Maastricht (55 %) en Nederland (50 %) 5 procentpunt')
    expect(await figure()).toHaveTextContent('Maastricht telt mee in het cijfer van Nederland')
    const share = screen.getByRole('textbox', { name: 'Hoeveel van het verschil weg moet, in %' })
    await user.clear(share)
    await user.type(share, '40')
    const year = screen.getByRole('textbox', { name: 'In het jaar' })
    await user.clear(year)
    await user.type(year, '2040{Enter}')
    expect(
      await screen.findByRole('figure', {
        name: /^Overgewicht, doel: 40\s% van het verschil met Nederland weg in 2040$/,
      }),
    ).toHaveTextContent('Verschil dat in 2040 nog mag3 procentpunt')
    const address = screen.getByTestId('address').textContent
    expect(address).toContain('afgezet=nederland')
    expect(address).toContain('aandeel=40')
    expect(address).toContain('doeljaar=2040')
  })

  it('names what was typed and cannot be, and keeps the figure as it was', async () => {
    const user = open('?nulmeting=2016')
    const share = await screen.findByRole('textbox', { name: 'Hoeveel van het verschil weg moet, in %' })
    await user.clear(share)
    await user.type(share, '340')
    await user.tab()
    expect(share).toBeInvalid()
    expect(share).toHaveAccessibleDescription(
      /“340” kan niet. Vul een heel getal van 1 tot en met 100 in. Tot dan geldt 25\s%/,
    )
    expect(await figure()).toHaveAccessibleName(/een kwart van het verschil/)
    expect(screen.getByTestId('address')).toHaveTextContent(/^\?nulmeting=2016$/)
    await user.clear(share)
    await user.type(share, '40{Enter}')
    expect(share).toBeValid()
    expect(await screen.findByRole('figure', { name: /40\s% van het verschil/ })).toBeVisible()
  })

  it.each([
    ['?nulmeting=2016&aandeel=340', '“aandeel=340” in het adres is niet te lezen'],
    ['?nulmeting=2016&afgezet=GM9999', '“afgezet=GM9999” in het adres is hier niet te gebruiken'],
    ['?nulmeting=2016&reeks=elders', '“reeks=elders” in het adres is hier geen tabel om te volgen'],
    ['?nulmeting=2016&voor=GM0034', '“voor=GM0034” in het adres kan hier niet gekozen worden'],
  ])('names and drops what an address cannot have: %s', async (search, words) => {
    open(search)
    expect(await screen.findByText(new RegExp(words))).toBeVisible()
    expect(await figure()).toHaveAccessibleName(
      'Overgewicht, doel: een kwart van het verschil met de rest van Nederland weg in 2030',
    )
  })

  it.each([
    [
      '?nulmeting=2014',
      /staat in deze tabel geen cijfer over 2014.*Kies een nulmeting uit 2012, 2016 en 2020/,
    ],
    ['?nulmeting=2012', /van de rest van Nederland is er over 2012 geen cijfer/],
    ['?nulmeting=2016&doeljaar=2016', /het doeljaar 2016 ligt niet na de nulmeting 2016/],
    ['?nulmeting=2016&afgezet=GM0917', /^.*Geen achterstand: in 2016 lag het cijfer van Maastricht/],
  ])('has an outcome with what to do next for %s', async (search, words) => {
    open(search)
    expect(await figure()).toHaveTextContent(words)
  })

  it('warns beside every trajectory of a model estimate, and of no other', async () => {
    open('?nulmeting=2016', { about: { method: 'model' } })
    expect(await figure()).toHaveTextContent('Het effect van een lokaal programma is er niet aan te zien.')
  })

  it('does not warn of a register figure', async () => {
    open('?nulmeting=2016', { about: { method: 'register' } })
    expect(await figure()).not.toHaveTextContent('lokaal programma')
  })

  it('is not there for an indicator without a better or worse side', () => {
    open('', { about: { polarity: 'none' } })
    expect(screen.queryByRole('region', { name: 'Doel op het verschil' })).not.toBeInTheDocument()
  })

  it('chooses between tables, which are never joined', async () => {
    const user = open('?nulmeting=2016', {
      figures: [...FIGURES, ...years('GM0935', { 2022: 51, 2024: 52 }, { table: '50150NED' })],
    })
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Tabel' }), '50150NED (2022–2024)')
    const buttons = within(screen.getByRole('group', { name: /^Nulmeting/ })).getAllByRole('button')
    expect(buttons.map((each) => each.textContent)).toEqual(['2022', '2024'])
    expect(screen.getByTestId('address')).toHaveTextContent('reeks=50150ned')
  })

  it('follows no quarters, and says of which table they are', async () => {
    const quarters = years('GM0935', { '2020-Q1': 52, '2022-Q4': 51 }, { table: '50150NED' })
    open('?nulmeting=2016', { figures: [...FIGURES, ...quarters] })
    const words =
      'Tabel 50150NED geeft cijfers per kwartaal; een doel op het verschil is alleen met jaarcijfers te volgen.'
    expect(await screen.findByText(words)).toBeVisible()
    expect(await figure()).toBeVisible()
    expect(screen.queryByRole('combobox', { name: 'Tabel' })).not.toBeInTheDocument()
  })

  it('says so too where there are no others, also in English', async () => {
    open('?nulmeting=2020', { figures: years('GM0935', { '2020-H1': 52, '2022-H2': 51 }), language: 'en' })
    expect(
      await screen.findByText(
        / gives figures per half-year; a target on the gap can only be followed with yearly/,
      ),
    ).toBeVisible()
    expect(screen.queryByText(/holds no figure of “Overweight” of/)).not.toBeInTheDocument()
  })

  it('follows the GGD region as a mean of its municipalities, and says so', async () => {
    const user = open('?nulmeting=2016')
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Voor' }), 'GGD-regio Zuid-Limburg')
    await waitFor(async () =>
      expect(await figure()).toHaveTextContent(
        'Het cijfer van GGD-regio Zuid-Limburg is een gemiddelde van 2 gemeenten: een benadering',
      ),
    )
    expect(await figure()).toHaveTextContent('zonder de 2 gemeenten van GGD-regio Zuid-Limburg')
  })

  it('is a table too, with a row for the year of the target', async () => {
    const user = open('?nulmeting=2016&afgezet=nederland')
    await user.click(within(await figure()).getByRole('button', { name: 'Tabel' }))
    const table = within(await figure()).getByRole('table')
    for (const [place, words] of [
      /^2012\s?52niet te berekenen, daarvan staat hier geen cijfer/,
      /^2016 nulmeting\s?55505555$/,
      /^2020\s?54513556$/,
      /^2030 doeljaar\s?nog niet gemeten51 \(gelijk gehouden\)nog niet gemeten455$/,
    ].entries())
      expect(within(table).getAllByRole('row')[place + 1]).toHaveTextContent(words)
  })

  it('takes what was chosen along in a file', async () => {
    const user = open('?nulmeting=2016&afgezet=nederland')
    await user.click(within(await figure()).getByRole('button', { name: / als CSV$/ }))
    await waitFor(() => expect(saveFile).toHaveBeenCalledOnce())
    const text = (await vi.mocked(saveFile).mock.lastCall?.[1]?.text()) ?? ''
    for (const each of ['Nulmeting;2016', 'Verschil met;Nederland', 'Doeljaar;2030', 'nulmeting=2016'])
      expect(text).toContain(each)
  })

  it('is as complete in English, its Dutch marked', async () => {
    open('?nulmeting=2016', { language: 'en' })
    const english = await screen.findByRole('figure', {
      name: 'Overweight, target: a quarter of the gap with the rest of the Netherlands gone by 2030',
    })
    expect(english).toHaveTextContent('weighted by inhabitants of all ages in 2020')
  })
})
