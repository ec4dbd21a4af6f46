import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useLocation, useNavigate } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { boundaryChange, indicator, observation, partner, region } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { writeBlocks } from '../../contract/figureBlocks.ts'
import { blocksOf } from '../../domain/figures/blocks.ts'
import type { Observation, Register } from '../../domain/register/things.ts'
import type { Language } from '../../messages/texts.ts'
import { ComparePage } from './ComparePage.tsx'
import { useSavedGroups } from './savedGroups.ts'

/** jsdom lays nothing out: nothing comes into view and nothing has a size. */
class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', StillObserver)
  vi.stubGlobal('ResizeObserver', StillObserver)
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
  Element.prototype.scrollIntoView = () => undefined
  Element.prototype.scrollTo = () => undefined
  useSavedGroups.setState({ saved: [] })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const rokers = indicator({ id: 'rokers', title: { nl: 'Rokers', en: 'Smokers' } })
const vaping = indicator({ id: 'vapen', title: { nl: 'Vapen', en: 'Vaping' }, tables: [] })
const register: Partial<Register> = {
  indicators: [indicator(), rokers, vaping],
  regions: [
    region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
    region({ code: 'PV31', name: 'Limburg', level: 'province', parents: ['NL01'] }),
    region({ code: 'GG6106', name: 'Zuid-Limburg', level: 'ggd-region', parents: ['PV31'] }),
    region({ parents: ['GG6106'] }),
    region({ code: 'GM0917', name: 'Heerlen', parents: ['GG6106'] }),
    region({ code: 'GM1954', name: 'Beekdaelen', parents: ['PV31'] }),
    region({ code: 'GM0951', name: 'Nuth', validTo: '2019-01-01', parents: [] }),
  ],
  boundaryChanges: [boundaryChange({ to: 'GM1954', fromName: 'Nuth', toName: 'Beekdaelen' })],
  partners: [
    partner(),
    partner({ id: 'gem-twee', name: 'Twee gemeenten', type: 'municipality', members: ['GM0917', 'GM1954'] }),
  ],
}

const figures = (id: string, values: Record<string, Record<string, number>>): Observation[] =>
  Object.entries(values).flatMap(([period, cells]) =>
    Object.entries(cells).map(([code, value]) =>
      observation({ indicator: id, region: code, period, cell: { state: 'value', value } }),
    ),
  )

const OVERWEIGHT = figures('overgewicht', {
  2016: { NL01: 48.1, GM0935: 47.1, GM0917: 55.3, GM1954: 51 },
  2020: { NL01: 50.8, GM0935: 49.2, GM0917: 57.8, GM1954: 52.4 },
})
const SMOKERS = figures('rokers', { 2020: { NL01: 17.9, GM0935: 18.3, GM0917: 22.2, GM1954: 16.8 } })

const inOtherTable = (figure: Observation): Observation => ({ ...figure, table: '50150NED' })

function Address() {
  const { search } = useLocation()
  const go = useNavigate()
  return (
    <>
      <output data-testid="address">{decodeURIComponent(search)}</output>
      <button type="button" onClick={() => void go(-1)}>
        Terug
      </button>
    </>
  )
}

/** @param failing ids of indicators whose figures do not come */
function open(
  at = '',
  {
    language = 'nl',
    failing = [],
    figures: all = [...OVERWEIGHT, ...SMOKERS],
  }: { language?: Language; failing?: string[]; figures?: Observation[] } = {},
) {
  vi.stubGlobal('fetch', (path: string) => {
    const asked = new URL(path, 'https://voorbeeld.nl').searchParams
    const id = asked.get('indicator') ?? ''
    if (failing.includes(id)) return Promise.reject(new TypeError('network'))
    const held = all.filter((each) => each.indicator === id)
    const blocks = asked.get('level') === 'gemeente' ? blocksOf(held) : []
    return Promise.resolve(Response.json(writeBlocks(id, 'gemeente', blocks, [])))
  })
  const client = new QueryClient({ defaultOptions: { queries: { retry: true, retryDelay: 60_000 } } })
  return renderPage(
    <QueryClientProvider client={client}>
      <ComparePage />
      <Address />
    </QueryClientProvider>,
    { register, at: `/vergelijken${at}`, language },
  )
}

const address = () => screen.getByTestId('address').textContent
const lead = (words: string) => screen.findByText(words)
const heat = () => screen.findByRole('grid', {}, { timeout: 5000 })

describe('comparing regions', () => {
  it('begins with the municipalities of my GGD region beside the Netherlands', async () => {
    open()
    expect(await lead('2 gemeenten op 1 indicator, vergeleken met Nederland.')).toBeVisible()
    const table = await heat()
    expect(within(table).getByText('57,8')).toBeVisible()
    expect(within(table).getByText('50,8')).toBeVisible()
    expect(within(table).queryByText('Beekdaelen')).toBeNull()
    expect(address()).toBe('')
  })

  it('shows what the address asks for', async () => {
    open('?indicator=rokers,overgewicht&gebied=GM0935&groep=gem-twee&vergelijk=GM0917&jaar=2020')
    expect(await lead('3 gemeenten op 2 indicatoren, vergeleken met Heerlen.')).toBeVisible()
    const table = await heat()
    for (const figure of ['18,3', '16,8', '52,4']) expect(within(table).getByText(figure)).toBeVisible()
  })

  it('says before anything else of when the figures are, and that no difference can be tested', async () => {
    open()
    await heat()
    expect(screen.getAllByText('gemodelleerde schattingen, verschillen niet te toetsen')[0]).toBeVisible()
    expect(screen.getAllByText('Cijfers over 2020, 6 jaar geleden.')[0]).toBeVisible()
  })

  it.each([
    ['weergave=taart', 'Kies uit: tabel, staven, trend, spreiding, verdeling, profiel, kaart.'],
    ['gebied=Heerlen', 'Schrijf het zoals gebied=GM0935.'],
    ['gebied=GM9999', 'is geen gebied van dit register'],
    ['gebied=GM9999', 'Daarom staat hier Zuid-Limburg, waarmee deze pagina begint.'],
    ['groep=PV99', 'is geen groep gemeenten'],
    ['indicator=vuurwerk', 'is geen indicator van dit register'],
    ['sorteer=rokers-af', 'gaat over een indicator die niet gekozen is'],
    ['binnen=GM0935', 'telt niet mee bij deze schaal'],
    ['gebied=GM0935,GM0917,WK093500', 'Kies bij “Gebieden” wijken.'],
    ['vergelijk=WK093500', 'Vergeleken wordt met Nederland.'],
    [
      'jaar=2020&jaar=2016',
      '“jaar=2016” in het adres wordt overgeslagen: “jaar” staat er meer dan eens en alleen 2020 telt.',
    ],
    [
      'gebied=GM0935,GM0917,GG6106',
      'Van Zuid-Limburg (GGD-regio) zelf staat hier bij deze keuze geen cijfer.',
    ],
    ['gebied=GM0935,GM0917,GM9991,GM9992,GM9993,GM9994', '“gebied=GM9991,GM9992,GM9993” en 1 andere'],
    ['uitgelicht=PV31', 'is geen van de gekozen gebieden'],
    ['jaar=1999', 'Wel bij: 2016 en 2020.'],
  ])('names %s, leaves it out and keeps the rest', async (query, words) => {
    open(`?${query}`)
    expect(await screen.findByText(words, { exact: false }, { timeout: 5000 })).toBeVisible()
    expect(within(await heat()).getByText('57,8')).toBeVisible()
  })

  it('does not show what is not sure as if it were', async () => {
    const provenance = { status: 'unsure', note: 'overschrijving' } as const
    open('', { figures: OVERWEIGHT.map((each) => ({ ...each, provenance })) })
    await heat()
    expect(screen.getAllByText('onzeker').length).toBeGreaterThan(0)
  })

  it('offers the indicator that may have been meant', async () => {
    open('?indicator=roker')
    await userEvent.click(await screen.findByRole('button', { name: 'Rokers' }))
    expect(address()).toContain('rokers')
    expect(await lead('2 gemeenten op 2 indicatoren, vergeleken met Nederland.')).toBeVisible()
    expect(screen.getByRole('region', { name: 'Keuze' })).toHaveFocus()
  })

  it('names a parameter that it does not know but for a slip, and puts it right with a press', async () => {
    open('?indicatr=rokers&gebied=GM0935&utm_source=brief')
    expect(await lead('1 gemeente op 1 indicator, vergeleken met Nederland.')).toBeVisible()
    const item = screen.getByRole('button', { name: 'indicator=rokers' }).closest('li')
    expect(item).toHaveTextContent(
      '“indicatr=rokers” in het adres kent deze pagina niet en wordt overgeslagen. Bedoelde u: indicator=rokers',
    )
    await userEvent.click(screen.getByRole('button', { name: 'indicator=rokers' }))
    expect(address()).toBe('?gebied=GM0935&utm_source=brief&indicator=rokers')
    expect(screen.queryByText(/in het adres/)).toBeNull()
    expect(document.activeElement?.id).toBe('keuze')
    expect(await within(await heat()).findByText('18,3')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Terug' }))
    expect(address()).toBe('?indicatr=rokers&gebied=GM0935&utm_source=brief')
  })

  it('shows the municipality that a former one went over to, and says so', async () => {
    open('?gebied=GM0951')
    expect(
      await screen.findByText('Nuth ging op 1 januari 2019 op in Beekdaelen. Hier staat Beekdaelen.'),
    ).toBeVisible()
    expect(within(await heat()).getByText('52,4')).toBeVisible()
  })

  it('has no row of a larger region without figures, and shows its municipalities or compares with it', async () => {
    open('?gebied=GM0935,PV31')
    expect(await lead('1 gemeente op 1 indicator, vergeleken met Nederland.')).toBeVisible()
    expect(within(await heat()).queryByText('Limburg')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Vergelijk met Limburg' }))
    expect(address()).toBe('?gebied=GM0935&vergelijk=PV31')
    expect(screen.getByRole('region', { name: 'Keuze' })).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Terug' }))
    await userEvent.click(screen.getByRole('button', { name: 'Toon de 3 gemeenten van Limburg' }))
    expect(address()).toBe('?groep=PV31')
  })

  it('has a row of a larger region that the figures are of', async () => {
    open('?gebied=GM0935,PV31', {
      figures: [...OVERWEIGHT, ...figures('overgewicht', { 2020: { PV31: 53.3 } })],
    })
    expect(within(await heat()).getByText('53,3')).toBeVisible()
    expect(screen.queryByText(/zelf staat hier/)).toBeNull()
  })

  it('goes back to what was compared before, and past how it was looked at', async () => {
    open('?gebied=GM0935,GM0917')
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Vergelijken met' }),
      'Heerlen (gemeente)',
    )
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Jaar' }), '2016')
    await userEvent.click(within(await heat()).getByRole('button', { name: 'Sorteer op Gebied' }))
    expect(address()).toContain('&sorteer=naam-')
    await userEvent.click(screen.getByRole('button', { name: 'Terug' }))
    expect(address()).toBe('?gebied=GM0935,GM0917&vergelijk=GM0917')
    await userEvent.click(screen.getByRole('button', { name: 'Terug' }))
    expect(address()).toBe('?gebied=GM0935,GM0917')
    expect(await lead('2 gemeenten op 1 indicator, vergeleken met Nederland.')).toBeVisible()
  })

  it('names newer figures that fewer of the regions have, and shows them when asked', async () => {
    open('?gebied=GM0935,GM0917', {
      figures: [...OVERWEIGHT, ...figures('overgewicht', { 2024: { GM0935: 50.9 } }).map(inOtherTable)],
    })
    expect(within(await heat()).getByText('57,8')).toBeVisible()
    expect(
      screen.getByText(
        'Van “Overgewicht” zijn er nieuwere cijfers, over 2024, maar alleen van 1 van de 2 gebieden.',
        { exact: false },
      ),
    ).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Toon 2024' }))
    expect(await within(await heat()).findByText('50,9')).toBeVisible()
    expect(screen.queryByText(/nieuwere cijfers/)).toBeNull()
    expect(screen.getByRole('heading', { name: /^Overgewicht in|^1 indicator in/ })).toHaveFocus()
  })

  it.each(['tabel=50090NED', 'jaar=2020'])(
    'names no newer figures that %s has nothing to do with',
    async (asked) => {
      open(`?gebied=GM0935,GM0917&${asked}`, {
        figures: [...OVERWEIGHT, ...figures('overgewicht', { 2024: { GM0935: 50.9 } }).map(inOtherTable)],
      })
      expect(within(await heat()).getByText('57,8')).toBeVisible()
      expect(screen.queryByText(/nieuwere cijfers/)).toBeNull()
      // Nor a list of nothing, which would be read aloud.
      expect(screen.getAllByRole('list').filter((each) => each.childElementCount === 0)).toEqual([])
    },
  )

  it('lets a region go that is picked out by picking it again', async () => {
    open('?gebied=GM0935,GM0917&weergave=staven')
    const heerlen = () => screen.findByRole('button', { name: /^Heerlen(?! weghalen)/ }, { timeout: 5000 })
    await userEvent.click(await screen.findByRole('button', { name: 'Tabel' }, { timeout: 5000 }))
    await userEvent.click(await heerlen())
    expect(address()).toContain('uitgelicht=GM0917')
    await userEvent.click(await heerlen())
    expect(address()).not.toContain('uitgelicht')
  })

  it('holds the same figures against another comparator', async () => {
    open('?gebied=GM0935,GM0917')
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Vergelijken met' }),
      'Heerlen (gemeente)',
    )
    expect(await lead('2 gemeenten op 1 indicator, vergeleken met Heerlen.')).toBeVisible()
    expect(address()).toBe('?gebied=GM0935,GM0917&vergelijk=GM0917')
  })

  it('offers the years that there are, and shows the one chosen', async () => {
    open()
    const years = await screen.findByRole('combobox', { name: 'Jaar' })
    expect(
      within(years)
        .getAllByRole('option')
        .map((each) => each.textContent),
    ).toEqual(['automatisch', '2020', '2016'])
    await userEvent.selectOptions(years, '2016')
    expect(await within(await heat()).findByText('55,3')).toBeVisible()
    expect(address()).toBe('?jaar=2016')
  })

  it('takes away a chosen region and goes on with the keyboard at the next one', async () => {
    open('?gebied=GM0935,GM0917')
    await userEvent.click(await screen.findByRole('button', { name: 'Maastricht weghalen' }))
    expect(address()).toBe('?gebied=GM0917')
    expect(screen.getByRole('button', { name: 'Heerlen weghalen' })).toHaveFocus()
  })

  it('drops with a region or an indicator what was said of it', async () => {
    open('?gebied=GM0935,GM0917&uitgelicht=GM0935&indicator=rokers,overgewicht&sorteer=rokers-af')
    await userEvent.click(await screen.findByRole('button', { name: 'Maastricht weghalen' }))
    await userEvent.click(screen.getByRole('button', { name: 'Rokers weghalen' }))
    expect(address()).toBe('?indicator=overgewicht&gebied=GM0917')
    expect(screen.queryByText(/in het adres/)).toBeNull()
  })

  it('clears everything, says what to do next, and brings it back', async () => {
    open('?gebied=GM0935&indicator=rokers')
    await userEvent.click(await screen.findByRole('button', { name: 'Alles wissen' }))
    expect(screen.getByText('Er is geen indicator gekozen. Er is geen gebied gekozen.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Ongedaan maken' })).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
    expect(address()).toBe('?gebied=GM0935&indicator=rokers')
    expect(screen.getByRole('button', { name: 'Alles wissen' })).toHaveFocus()
  })

  it('keeps the keyboard on the choice when the last chip is taken away, and says nothing of an earlier wipe', async () => {
    open('?gebied=GM0935&indicator=rokers')
    await userEvent.click(await screen.findByRole('button', { name: 'Alles wissen' }))
    await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
    await userEvent.click(screen.getByRole('button', { name: 'Rokers weghalen' }))
    expect(screen.getByRole('button', { name: 'Alles wissen' })).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Maastricht weghalen' }))
    expect(screen.getByRole('region', { name: 'Keuze' })).toHaveFocus()
    expect(screen.queryByText('De keuze is gewist.')).toBeNull()
  })

  it('keeps the keyboard on the choice when what to do next has been pressed', async () => {
    open('?gebied=GM0935,GM0917&jaar=2016&indicator=rokers,overgewicht&tabel=50090NED&leeftijd=18plus')
    await userEvent.click(await screen.findByRole('button', { name: 'Alles wissen' }))
    await userEvent.click(screen.getByRole('button', { name: /^Begin met de gemeenten van/ }))
    expect(screen.getByRole('region', { name: 'Keuze' })).toHaveFocus()
  })

  it('keeps what came when one indicator does not, and names it', async () => {
    open('?indicator=rokers,overgewicht', { failing: ['rokers'] })
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'De cijfers van “Rokers” zijn nu niet te laden.',
    )
    expect(within(await heat()).getByText('57,8')).toBeVisible()
  })

  it('says what would bring figures of wijken', async () => {
    open('?schaal=wijken&binnen=GM0935')
    expect(
      await screen.findByText(/Van wijken in Maastricht staat in dit register geen cijfer/),
    ).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Terug naar gemeenten' }))
    expect(within(await heat()).getByText('57,8')).toBeVisible()
  })

  it('speaks English throughout', async () => {
    open('?vergelijk=PV31', { language: 'en' })
    expect(await lead('2 municipalities on 1 indicator, compared with Limburg.')).toBeVisible()
    expect(screen.getByRole('combobox', { name: 'Compare with' })).toHaveDisplayValue('Limburg (province)')
  })
})

describe('choosing what is compared', () => {
  it('adds an indicator by typing a piece of its name and pressing Enter', async () => {
    open('?indicator=overgewicht')
    await userEvent.click(screen.getByRole('button', { name: /Indicatoren/ }))
    expect(screen.getByRole('searchbox')).toHaveFocus()
    await userEvent.keyboard('rok{Enter}')
    expect(address()).toBe('?indicator=overgewicht,rokers')
    expect(screen.getByRole('checkbox', { name: 'Rokers' })).toBeChecked()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('searchbox')).toBeNull()
    expect(screen.getByRole('button', { name: /Indicatoren/ })).toHaveFocus()
  })

  it('keeps indicators without figures apart, with the way to their page', async () => {
    open()
    await userEvent.click(screen.getByRole('button', { name: /Indicatoren/ }))
    expect(screen.queryByRole('checkbox', { name: 'Vapen' })).toBeNull()
    await userEvent.click(screen.getByText('1 indicator zonder cijfers in dit register'))
    expect(screen.getByRole('link', { name: 'Vapen' })).toHaveAttribute('href', '/indicatoren/vapen')
  })

  it('finds a municipality by its former name', async () => {
    open('?gebied=GM0935')
    await userEvent.click(screen.getByRole('button', { name: /Gebieden/ }))
    await userEvent.keyboard('nuth')
    expect(screen.getByRole('checkbox', { name: 'Nuth nu Beekdaelen' })).not.toBeChecked()
    await userEvent.keyboard('{Enter}')
    expect(address()).toBe('?gebied=GM0935,GM1954')
  })

  it('goes on with the others of a group when one of them is taken away', async () => {
    open('?groep=PV31')
    await userEvent.click(screen.getByRole('button', { name: /Gebieden/ }))
    await userEvent.keyboard('heerlen')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Heerlen' }))
    expect(address()).toBe('?gebied=GM0935,GM1954')
  })

  it('keeps a group on this computer, takes it again, and undoes throwing it away', async () => {
    open('?gebied=GM0935,GM1954')
    await userEvent.click(screen.getByRole('button', { name: /Gebieden/ }))
    await userEvent.type(screen.getByRole('textbox', { name: 'Naam van de groep' }), 'Mijn twee{Enter}')
    expect(screen.getByText('“Mijn twee” is bewaard op deze computer.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Beekdaelen weghalen' }))
    await userEvent.click(screen.getByRole('button', { name: 'Mijn twee nemen' }))
    await waitFor(() => expect(address()).toBe('?gebied=GM0935,GM1954'))
    await userEvent.click(screen.getByRole('button', { name: 'Groep Mijn twee weggooien' }))
    expect(screen.queryByRole('button', { name: 'Mijn twee nemen' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
    expect(screen.getByRole('button', { name: 'Mijn twee nemen' })).toBeVisible()
  })
})
