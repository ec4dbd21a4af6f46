/** The year that is chosen for all indicators at once, and figures that do not come: what is said, and where the keyboard goes. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useLocation } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { indicator, observation, region } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { everythingInView } from '../../../tests/setup/inView.ts'
import { writeBlocks } from '../../contract/figureBlocks.ts'
import { blocksOf } from '../../domain/figures/blocks.ts'
import { ComparePage } from './ComparePage.tsx'

everythingInView()
beforeEach(() => {
  // A wide window: the choice stands open.
  vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: true,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    }),
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const figure = (id: string, period: string, code: string, value: number) =>
  observation({ indicator: id, period, region: code, cell: { state: 'value', value } })
const HELD = [
  ...['2016', '2020'].flatMap((period) => [
    figure('overgewicht', period, 'NL01', 50.8),
    figure('overgewicht', period, 'GM0917', 57.8),
    figure('overgewicht', period, 'GM0935', 49.2),
    figure('overgewicht', period, 'GM0981', 52.6),
  ]),
  figure('rokers', '2020', 'GM0917', 24.3),
  figure('rokers', '2020', 'GM0935', 22.2),
  figure('rokers', '2020', 'GM0981', 21.5),
  figure('rokers', '2024', 'GM0917', 18.4),
  observation({
    indicator: 'drinkers',
    period: '2020',
    age: '0-11',
    region: 'GM0917',
    cell: { state: 'value', value: 3 },
  }),
]

function Address() {
  return <output data-testid="address">{decodeURIComponent(useLocation().search)}</output>
}
const address = () => screen.getByTestId('address').textContent

/** @param isFailing asked of every request of figures: does it fail? */
function open(at: string, isFailing: (id: string) => boolean = () => false, retry = false) {
  vi.stubGlobal('fetch', (path: string) => {
    const { pathname, searchParams } = new URL(path, 'https://voorbeeld.nl')
    if (pathname.endsWith('/boundaries')) return Promise.resolve(Response.json({ boundaries: null }))
    const id = searchParams.get('indicator') ?? ''
    if (isFailing(id)) return Promise.resolve(new Response('', { status: 503 }))
    const held = HELD.filter((each) => each.indicator === id)
    return Promise.resolve(Response.json(writeBlocks(id, 'gemeente', blocksOf(held), [])))
  })
  const client = new QueryClient({ defaultOptions: { queries: { retry, retryDelay: 60_000 } } })
  renderPage(
    <QueryClientProvider client={client}>
      <ComparePage />
      <Address />
    </QueryClientProvider>,
    {
      at: `/vergelijken?${at}`,
      register: {
        indicators: [
          indicator(),
          indicator({ id: 'rokers', title: { nl: 'Rokers', en: 'Smokers' }, shortTitle: 'Rokers' }),
          indicator({ id: 'drinkers', title: { nl: 'Drinkers', en: 'Drinkers' } }),
          indicator({ id: 'stedelijkheid', title: { nl: 'Mate van stedelijkheid', en: 'Urbanity' } }),
        ],
        regions: [
          region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
          region({ code: 'GM0917', name: 'Heerlen', population: { 2026: 106_000 } }),
          region({ code: 'GM0981', name: 'Vaals' }),
          region({ code: 'GM0935', name: 'Maastricht', population: { 2026: 122_000 } }),
        ],
        boundaryChanges: [],
      },
    },
  )
  return userEvent.setup()
}

/** A view is a part of the app that is fetched. */
const FETCHED = { timeout: 10_000 }
/** The figure of a view, once it is drawn whole. */
async function figureOf(name?: string): Promise<HTMLElement> {
  const own = await screen.findByRole('figure', name === undefined ? {} : { name }, FETCHED)
  await act(async () => undefined)
  return own
}

const BOTH = 'indicator=overgewicht,rokers&gebied=GM0917,GM0935,GM0981'

describe('a year for all indicators', () => {
  it('says before it is pressed which indicators would have no figure', async () => {
    open(BOTH)
    expect(await screen.findByText(/nieuwere cijfers, over 2024/, {}, FETCHED)).toHaveTextContent(
      'Een jaar geldt voor beide indicatoren: over 2024 zijn er cijfers van “Rokers”, niet van “Overgewicht”.',
    )
  })

  it('goes back with one press, and keeps the keyboard at the figures', async () => {
    const user = open(BOTH)
    expect(await screen.findByText('24,3', {}, FETCHED)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Toon 2024 voor alle' }))
    expect(address()).toBe(`?${BOTH}&jaar=2024`)
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus()
    expect(screen.getByText(/^Over 2024 is hier geen cijfer van “Overgewicht”/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
    expect(address()).toBe(`?${BOTH}`)
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus()
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull()
  })

  it('shows the year for those that have it alone, where that is asked for', async () => {
    const user = open(BOTH)
    await user.click(await screen.findByRole('button', { name: 'Toon 2024, alleen “Rokers”' }, FETCHED))
    expect(address()).toBe('?indicator=rokers&gebied=GM0917,GM0935,GM0981&jaar=2024')
    expect(screen.queryByText(/geen cijfer van “Overgewicht”/)).toBeNull()
  })

  it('leads from a year that some lack to the newest that all share', async () => {
    const user = open(`${BOTH}&jaar=2024`)
    await user.click(
      await screen.findByRole('button', { name: 'Toon 2020, het nieuwste jaar dat beide hebben' }, FETCHED),
    )
    expect(address()).toBe(`?${BOTH}&jaar=2020`)
    expect(await screen.findByText('57,8', {}, FETCHED)).toBeVisible()
    expect(screen.queryByText(/Over 20.. is hier geen cijfer/)).toBeNull()
  })

  it('is no reason for an indicator that has no figure of the age in any year', async () => {
    open('indicator=overgewicht,drinkers&gebied=GM0917&jaar=2020&leeftijd=18%2B')
    expect(await screen.findByText('57,8', {}, FETCHED)).toBeVisible()
    expect(screen.queryByText(/^Over 2020 is hier geen cijfer van/)).toBeNull()
    expect(screen.queryByRole('button', { name: /^Toon per indicator/ })).toBeNull()
  })

  it('offers no press to the year that most share where all stand there', async () => {
    open(`${BOTH}&jaar=2020`)
    expect(await screen.findByText('57,8', {}, FETCHED)).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Toon 2020/ })).toBeNull()
    open(BOTH)
    expect(await screen.findByRole('button', { name: 'Toon 2024 voor alle' }, FETCHED)).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Toon 2020/ })).toBeNull()
  })

  it('says in the choice of years how many of the indicators have figures of each', async () => {
    open(BOTH)
    expect(await screen.findByText('24,3', {}, FETCHED)).toBeVisible()
    const years = within(screen.getByRole('combobox', { name: 'Jaar' })).getAllByRole('option')
    expect(years.map(({ textContent }) => textContent)).toEqual([
      'automatisch',
      '2024 (1 van 2)',
      '2020 (2 van 2)',
      '2016 (1 van 2)',
    ])
  })

  it('is no year of a trend, which says which years it shows', async () => {
    open('indicator=overgewicht&gebied=GM0917,GM0935&jaar=2016&weergave=trend')
    expect(
      await screen.findByText(/De trend toont alle jaren, ook al is 2016 gekozen/, {}, FETCHED),
    ).toBeVisible()
    expect(screen.getByText('Cijfers over 2016 tot en met 2020, de laatste 6 jaar geleden.')).toBeVisible()
    expect(screen.queryByText(/^Cijfers over 2016,/)).toBeNull()
  })
})

describe('an indicator without figures in the chosen year', () => {
  it('has its trend all the same', async () => {
    open(`${BOTH}&jaar=2024&weergave=trend`)
    const own = await figureOf('Overgewicht')
    expect(own).toHaveTextContent('2016–2020')
    expect(screen.queryByText(/is hier geen cijfer/)).toBeNull()
  })

  it('gives way to one that has, in a view that shows one, unless it was asked for', async () => {
    open(`${BOTH}&jaar=2024&weergave=staven`)
    expect(await figureOf('Rokers')).toBeVisible()
  })

  it('stands there in words where it was asked for', async () => {
    open(`${BOTH}&jaar=2024&weergave=staven&x=overgewicht`)
    expect(await figureOf('Overgewicht')).toHaveTextContent('Van de gekozen gebieden is hier geen cijfer.')
  })
})

describe('similar municipalities', () => {
  it('are defined in the words of the figure', async () => {
    open('indicator=overgewicht&gebied=GM0917&vergelijk=soortgelijk&weergave=staven')
    const own = await figureOf()
    expect(
      await within(own).findByText(/Soortgelijk zijn gemeenten met 100\.000 tot 250\.000 inwoners \(2026\)/),
    ).toBeVisible()
  })
})

describe('urbanity that does not come', () => {
  const SIMILAR = 'indicator=overgewicht&gebied=GM0917&vergelijk=soortgelijk&weergave=staven'
  const notHeld = () => screen.queryAllByText(/staat niet in dit register en telt niet mee/)

  it('is not said not to be held, and nothing is compared without it until it came', async () => {
    let isDown = true
    const user = open(SIMILAR, (id) => isDown && id === 'stedelijkheid')
    expect(await screen.findByRole('alert', {}, FETCHED)).toHaveTextContent(
      'De cijfers van “Mate van stedelijkheid” zijn nu niet te laden. Wat daarmee wordt berekend, ontbreekt hier',
    )
    const own = await figureOf()
    expect(own).toHaveTextContent(
      'niet te berekenen, de cijfers die daarvoor nodig zijn, konden niet worden opgehaald',
    )
    expect(own).not.toHaveTextContent('gemiddelde van')
    expect(notHeld()).toEqual([])
    isDown = false
    await user.click(screen.getByRole('button', { name: 'Nu opnieuw proberen' }))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    await waitFor(() => expect(notHeld()).not.toEqual([]))
    expect(await figureOf()).toHaveTextContent('gemiddelde van')
  })
})

describe('figures that do not come', () => {
  it.each([
    ['for good', false],
    ['for now', true],
  ])(
    'keep the keyboard where it was after another failure (%s), and take it to them when they came',
    async (_, retry) => {
      let isDown = true
      const user = open(BOTH, (id) => isDown && id === 'rokers', retry)
      const press = await screen.findByRole('button', { name: 'Nu opnieuw proberen' }, FETCHED)
      expect(await screen.findByText('57,8', {}, FETCHED)).toBeVisible()
      await user.click(press)
      expect(await screen.findByText(/^Opnieuw geprobeerd op .*: het lukte weer niet\.$/)).toBeVisible()
      expect(screen.getByRole('button', { name: 'Nu opnieuw proberen' })).toBe(press)
      expect(press).toHaveFocus()
      isDown = false
      await user.keyboard('{Enter}')
      expect(await screen.findByText('24,3')).toBeVisible()
      expect(screen.queryByRole('button', { name: 'Nu opnieuw proberen' })).toBeNull()
      await waitFor(() => expect(screen.getByRole('heading', { level: 2 })).toHaveFocus())
    },
  )

  it('take it to the choice where there is no figure yet to go to', async () => {
    let isDown = true
    const user = open(BOTH, () => isDown)
    await user.click(await screen.findByRole('button', { name: 'Nu opnieuw proberen' }, FETCHED))
    expect(await screen.findByText(/het lukte weer niet/)).toBeVisible()
    isDown = false
    await user.keyboard('{Enter}')
    expect(await screen.findByText('24,3', {}, FETCHED)).toBeVisible()
    expect(document.body).not.toHaveFocus()
  })
})
