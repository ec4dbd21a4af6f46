import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { foreignInitiative, frame, initiative, partner } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import type { Register } from '../../domain/register/things.ts'
import { usePreferences } from '../../state/preferences.ts'
import { writeFile } from '../../ui/download/writeFile.ts'
import { InitiativesPage } from './InitiativesPage.tsx'

/** jsdom lays nothing out. */
class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
beforeEach(() => {
  vi.stubGlobal('ResizeObserver', StillObserver)
  // The filters are in sight.
  vi.stubGlobal('matchMedia', (media: string) =>
    Object.assign(new EventTarget(), { media, matches: true, onchange: null }),
  )
  usePreferences.setState({ views: {} })
})
afterEach(() => vi.unstubAllGlobals())

const initiatives = [
  foreignInitiative({ title: { nl: 'Zorgpersoneel', en: 'Health workers' } }),
  initiative({
    id: 'akkoord',
    tier: 'national',
    kind: 'agreement',
    area: ['NL01'],
    title: { nl: 'Eén akkoord', en: 'One agreement' },
    period: { asGiven: 'tot eind 2026', start: { on: '2023-02-03' }, end: { on: '2026', part: 'late' } },
    partners: [
      { partner: 'gemeenten', roles: ['implementer'], provenance: { status: 'known' } },
      { partner: 'ggd', roles: ['partner'], provenance: { status: 'known' } },
    ],
  }),
  initiative({
    id: 'buurt',
    tier: 'local',
    title: { nl: 'Buurtaanpak', en: 'Neighbourhood approach' },
    money: [{ text: 'x', state: 'budgeted', until: { on: '2026-12-01' }, provenance: { status: 'known' } }],
  }),
]
const partners = [
  partner(),
  partner({ id: 'gemeenten', name: 'Gemeenten in Nederland', type: 'municipality', regions: ['NL01'] }),
]
const open = (at = '/initiatieven', parts: Partial<Register> = {}) =>
  renderPage(<InitiativesPage />, { register: { initiatives, partners, ...parts }, at })

const names = () =>
  screen
    .getAllByRole('link', { name: /^initiatief:/ })
    .map((link) => link.textContent?.replace(/^initiatief: /, ''))
const rowOf = (name: RegExp) => {
  const row = screen.getByRole('link', { name }).closest('li')
  if (row === null) throw new Error('no row')
  return row
}

describe('the list of initiatives', () => {
  it('has what reaches my municipality first, and in it what ends first', () => {
    open()
    expect(screen.getAllByRole('heading').map((each) => each.textContent)).toEqual([
      'Initiatieven',
      'In Maastricht: 2 initiatieven',
      'Met een einde dat nog komt 2',
      'Elders: 1 initiatief',
      'Zonder einddatum in dit register 1',
    ])
    expect(names()).toEqual(['Buurtaanpak', 'Eén akkoord', 'Zorgpersoneel'])
  })

  it('says how long the money still runs, and how long at most where the day is not known', () => {
    open()
    expect(rowOf(/Buurtaanpak/)).toHaveTextContent('Geld tot en met: 1 december 2026 nog 10 dagen')
    expect(rowOf(/Eén akkoord/)).toHaveTextContent('3 februari 2023 – eind 2026 nog hoogstens 40 dagen')
    expect(rowOf(/Eén akkoord/)).toHaveTextContent('geen bedrag bekend')
    expect(rowOf(/Eén akkoord/)).toHaveTextContent('trekker niet genoemd, 2 partners')
  })

  it('is ordered anew at a choice', async () => {
    open()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Volgorde' }), 'naam')
    expect(screen.queryByRole('heading', { level: 3 })).toBeNull()
    expect(names()).toEqual(['Buurtaanpak', 'Eén akkoord', 'Zorgpersoneel'])
  })
})

describe('the filters of the portfolio', () => {
  it('find a name without accents, and say how many are left', async () => {
    open()
    await userEvent.type(screen.getByRole('searchbox', { name: 'Filter op naam' }), 'een')
    expect(await screen.findByText('1 van 3 initiatieven')).toBeVisible()
    expect(names()).toEqual(['Eén akkoord'])
  })

  it('hold in every view', () => {
    for (const view of ['lijst', 'tijdlijn', 'niveau']) {
      const page = open(`/initiatieven?soort=akkoord&weergave=${view}`)
      expect(new Set(names())).toEqual(new Set(['Eén akkoord']))
      page.unmount()
    }
  })

  it('know the frame that an initiative works on, and offer no frame without initiatives', () => {
    open('/initiatieven?kader=kader', {
      frames: [frame(), frame({ id: 'leeg', title: { nl: 'Leeg', en: 'Empty' } })],
      initiatives: [initiative(), ...initiatives],
    })
    expect(names()).toEqual(['Programma'])
    expect(
      within(screen.getByRole('combobox', { name: 'Werkt aan kader' }))
        .getAllByRole('option')
        .map((each) => each.textContent),
    ).toEqual(['alle', 'Kader'])
  })

  it('keep what is my municipality’s, or what is not', () => {
    const page = open('/initiatieven?bereik=gemeente')
    expect(names()).toEqual(['Buurtaanpak', 'Eén akkoord'])
    page.unmount()
    open('/initiatieven?bereik=elders')
    expect(names()).toEqual(['Zorgpersoneel'])
  })

  it('say which of them to let go when nothing is left', async () => {
    open('/initiatieven?soort=akkoord&niveau=lokaal')
    const loosen = screen.getByRole('button', { name: 'Zonder “Soort”: 1 initiatief' })
    // Around an empty list there is nothing to order, to view otherwise or to download.
    expect(screen.queryByRole('combobox', { name: 'Volgorde' })).not.toBeInTheDocument()
    expect(screen.queryByRole('radio')).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /als CSV$/ })).not.toBeInTheDocument()
    await userEvent.click(loosen)
    expect(names()).toEqual(['Buurtaanpak'])
    expect(screen.getByRole('combobox', { name: 'Volgorde' })).toBeVisible()
  })

  it('name what they do not know and keep the rest', () => {
    open('/initiatieven?soort=kermis&niveau=lokaal&volgorde=achterstevoren&weergave=cirkel')
    for (const given of ['soort=kermis', 'volgorde=achterstevoren', 'weergave=cirkel'])
      expect(screen.getByText(new RegExp(`“${given}” in het adres is onbekend`))).toBeVisible()
    expect(names()).toEqual(['Buurtaanpak'])
  })
})

describe('the portfolio by tier', () => {
  it('goes from nearby to far away, with what my municipality is in each', () => {
    open('/initiatieven?weergave=niveau')
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      'lokaal 1 initiatief',
      'landelijk 1 initiatief',
      'internationaal 1 initiatief',
    ])
    expect(rowOf(/Eén akkoord/)).toHaveTextContent(
      'Maastricht: uitvoerder onder de verzamelnaam Gemeenten in Nederland niet nagelezen',
    )
    expect(rowOf(/Buurtaanpak/)).toHaveTextContent('Maastricht: geen rol in dit register')
    expect(rowOf(/Zorgpersoneel/)).toHaveTextContent('geldt niet in Maastricht')
  })
})

vi.mock(import('../../ui/download/writeFile.ts'), async (original) => ({
  ...(await original()),
  writeFile: vi.fn(),
}))
vi.mock(import('../../ui/download/saveFile.ts'), async (original) => ({
  ...(await original()),
  saveFile: vi.fn(),
}))

describe('the portfolio along the years', () => {
  it.each(['PNG', 'SVG'] as const)('has a drawing of all of it for the file as %s', async (format) => {
    const takes = vi.mocked(writeFile).mockReset().mockResolvedValue(new Blob())
    open('/initiatieven?weergave=tijdlijn')
    await userEvent.click(screen.getByRole('button', { name: new RegExp(`als ${format}$`) }))
    await waitFor(() => expect(takes).toHaveBeenCalledOnce())
    const [asked, { picture } = {}] = takes.mock.calls[0] ?? []
    expect(asked).toBe(format)
    const taken = await act(() => Promise.resolve(picture?.()))
    expect(taken?.drawing).toBeInstanceOf(SVGSVGElement)
    expect(taken?.drawing).toHaveTextContent('Buurtaanpak')
  })

  it('offers no picture of the table', () => {
    open('/initiatieven?weergave=tijdlijn&vorm=tabel')
    expect(screen.getByRole('button', { name: /als CSV$/ })).toBeVisible()
    expect(screen.queryByRole('button', { name: /als (PNG|SVG)$/ })).not.toBeInTheDocument()
  })

  it('is remembered as the way to see it, and shows each initiative once', async () => {
    const page = open()
    await userEvent.click(screen.getByRole('radio', { name: 'Tijdlijn' }))
    expect(names()).toHaveLength(initiatives.length)
    page.unmount()
    open()
    expect(screen.getByRole('figure', { name: 'Tijdlijn van de initiatieven' })).toBeVisible()
  })
})
