import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  deadline,
  foreignInitiative,
  indicator,
  indicatorLink,
  initiative,
  observation,
  partner,
} from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import type { Initiative, Observation, Provenance, Register } from '../../domain/register/things.ts'
import type { Language } from '../../messages/texts.ts'
import { InitiativePage } from './InitiativePage.tsx'

const found: Provenance = { status: 'found', sources: ['bron-site'] }

interface Opened {
  id?: string
  language?: Language
  register?: Partial<Register>
  figures?: Observation[] | 'unreachable'
}

function open(
  parts: Partial<Initiative> = {},
  { id = 'programma', language = 'nl', register, figures = [] }: Opened = {},
) {
  vi.stubGlobal('fetch', () =>
    figures === 'unreachable'
      ? Promise.reject(new TypeError('network'))
      : Promise.resolve(Response.json({ items: figures, total: figures.length, page: 1, size: 500 })),
  )
  const client = new QueryClient({ defaultOptions: { queries: { retry: true, retryDelay: 60_000 } } })
  return renderPage(
    <QueryClientProvider client={client}>
      <InitiativePage />
    </QueryClientProvider>,
    {
      register: { initiatives: [initiative(parts)], ...register },
      route: '/initiatieven/:id',
      at: `/initiatieven/${id}`,
      language,
    },
  )
}

/** jsdom lays nothing out: nothing comes into view. */
class StillObserver {
  observe() {}
  disconnect() {}
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', StillObserver)
})
afterEach(() => vi.unstubAllGlobals())

const fact = (term: string) => screen.getByText(term, { selector: 'dt' }).nextElementSibling

describe('the page of an initiative', () => {
  it('shows a duration without years as such', () => {
    open({ period: { asGiven: '26-month project', duration: 'P26M' } })
    expect(fact('Periode')).toHaveTextContent('26 maanden (jaren niet genoemd)')
    expect(screen.getByText('26-month project')).toHaveAttribute('lang', 'en')
  })

  it('shows what disappointed, with a word for how the source judges it', () => {
    open({
      results: [
        { text: 'Meer water gedronken.', tone: 'favourable', provenance: found },
        { text: 'Bijna geen effect op bewegen.', tone: 'unfavourable', provenance: found },
      ],
    })
    const row = screen.getByText('Bijna geen effect op bewegen.').closest('li')
    expect(row).not.toBeNull()
    expect(row).toHaveTextContent(/^ongunstig/)
    expect(screen.getByRole('heading', { name: /2 uitkomsten/ })).toBeVisible()
  })

  it('offers near matches for an id that does not exist', () => {
    open({}, { id: 'programma-2' })
    expect(screen.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' })).toBeVisible()
    expect(screen.getByText(/geen initiatief met de aanduiding programma-2/)).toBeVisible()
    expect(screen.getByRole('link', { name: /^initiatief: ?Programma$/ })).toHaveAttribute(
      'href',
      '/initiatieven/programma',
    )
  })

  it('marks the Dutch text of the register on an English page', () => {
    open({ targetGroup: 'Basisschoolleerlingen' }, { language: 'en' })
    expect(screen.getByRole('heading', { level: 1, name: 'Programme' })).toBeVisible()
    expect(screen.getByText('Partijen werken samen aan gezond opgroeien.')).toHaveAttribute('lang', 'nl')
    expect(screen.getByText('Basisschoolleerlingen')).toHaveAttribute('lang', 'nl')
  })

  it('marks a field that is less sure than its record', () => {
    open({ fieldProvenance: { status: { status: 'unsure', note: 'Afgeleid uit het streefjaar.' } } })
    expect(fact('Status')).toHaveTextContent('loopt onzeker Afgeleid uit het streefjaar.')
  })

  it('leads from a fact to its numbered source', () => {
    open()
    const list = within(screen.getByRole('region', { name: '1 partner, met zijn rol' }))
    const row = list.getByRole('listitem')
    expect(row).toHaveTextContent('trekker')
    const cite = within(row).getByRole('link', { name: 'bron 1' })
    expect(cite).toHaveAttribute('href', '#bron-1')
    expect(document.getElementById('bron-1')).toHaveTextContent('Pagina van het programma')
  })

  it('says that an international initiative hangs under no Dutch law', () => {
    open(
      {},
      {
        id: 'programma-afrika',
        register: { initiatives: [foreignInitiative({ areaNote: 'Oost-Afrika' })], links: [] },
      },
    )
    expect(screen.getByText(/hangt niet onder een Nederlandse wet/)).toBeVisible()
    expect(screen.getByText('Oost-Afrika')).toBeVisible()
    expect(screen.queryByText('Rol van Maastricht')).toBeNull()
  })

  it('says of a children’s programme that the register holds no figure on these children', () => {
    const sentence = /Over deze kinderen staat bij dit initiatief geen cijfer/
    const children = { lifeStages: ['4-12'] as const }
    const page = open(
      { lifeStages: [...children.lifeStages] },
      { register: { links: [indicatorLink()], indicators: [indicator({ tables: [] })] } },
    )
    expect(screen.getByText(sentence)).toBeVisible()
    page.unmount()
    open({ lifeStages: [...children.lifeStages] }, { register: { links: [indicatorLink()] } })
    expect(screen.queryByText(sentence)).not.toBeInTheDocument()
  })

  it('says direction and evidence of an indicator, and that a link is no cause', () => {
    open()
    const row = screen.getByRole('link', { name: /^indicator: ?Overgewicht$/ }).closest('li')
    expect(row).toHaveTextContent('moet omlaag')
    expect(screen.getByText(/voorstel van de redactie/)).toBeVisible()
    expect(
      screen.getByText('Een koppeling zegt niet dat het initiatief het cijfer heeft veranderd.'),
    ).toBeVisible()
  })

  it('shows beside an indicator how it stands here, of when, of whom and whose figure it is', async () => {
    open(
      {},
      {
        figures: [
          observation({ cell: { state: 'value', value: 49.2 } }),
          observation({ region: 'NL01', cell: { state: 'value', value: 50.8 } }),
        ],
      },
    )
    const row = (await screen.findByText(/49,2/)).closest('li')
    expect(row).toHaveTextContent('Maastricht 49,2 % · Nederland 50,8 %')
    expect(row).toHaveTextContent(
      '2020 (6 jaar oud) · leeftijd 18+ · tabel 50090NED (RIVM), 2022 · niet te toetsen',
    )
  })

  it('says so when there is no figure here, or it cannot be fetched', async () => {
    const page = open()
    expect(
      await screen.findByText(
        /^dit register heeft zelf geen cijfer van Maastricht of Nederland; wat is ingelezen/,
      ),
    ).toBeVisible()
    page.unmount()
    open({}, { figures: 'unreachable' })
    expect(await screen.findByText(/cijfer nu niet op te halen/)).toBeVisible()
  })

  it('says at the top what ends and how long that is, and that an aim is no end', () => {
    const page = open({
      period: { asGiven: 'x', start: { on: '2018' }, end: { on: '2030', aim: true } },
      money: [{ text: 'Geld.', state: 'budgeted', until: { on: '2026-12-31' }, provenance: found }],
    })
    expect(fact('Eindigt')).toHaveTextContent('Geld tot en met 31 december 2026 nog 40 dagen')
    expect(fact('Eindigt')).toHaveTextContent('2030 is een streefjaar, geen einde.')
    page.unmount()
    open()
    expect(fact('Eindigt')).toHaveTextContent('In dit register staat geen einddatum.')
  })

  it('names the lead and the role of my municipality', () => {
    open(
      { partners: [{ partner: 'gem', roles: ['lead', 'funder'], provenance: found }] },
      { register: { partners: [partner({ id: 'gem', name: 'Gemeente Maastricht', region: 'GM0935' })] } },
    )
    expect(fact('Trekker')).toHaveTextContent('Gemeente Maastricht')
    expect(fact('Rol van Maastricht')).toHaveTextContent('trekker en financier')
  })

  it('shows the deadlines of the tasks it belongs to that are still to come', () => {
    open(
      {},
      {
        register: {
          deadlines: [
            deadline(),
            deadline({
              id: 'voorbij',
              title: { nl: 'Was in 2025', en: 'Was in 2025' },
              rule: { form: 'fixed', on: '2025-01-01', what: 'deadline' },
            }),
            deadline({ id: 'ander', title: { nl: 'Van een andere taak', en: 'Of another' }, tasks: [] }),
          ],
        },
      },
    )
    const section = screen.getByRole('region', { name: 'Termijnen van de taken hierbij' })
    expect(within(section).getByText('Nota vaststellen')).toBeVisible()
    expect(within(section).getAllByRole('listitem')).toHaveLength(1)
  })
})
