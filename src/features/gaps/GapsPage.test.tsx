import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { goal, initiative, observation, partner, region, task } from '../../../tests/builders/dataset.ts'
import { figures as anyFigures, registers } from '../../../tests/builders/registers.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { observationsQuery } from '../../api/observations.ts'
import { GAP_KINDS } from '../../domain/gaps/gapLists.ts'
import { COUNTRY } from '../../domain/regions/regionTree.ts'
import type { Observation, Register } from '../../domain/register/things.ts'
import { gapListWords } from '../../messages/overview.ts'
import { GapsPage } from './GapsPage.tsx'

const HERE = 'GM0935'

/** The page with these figures at hand, or with a service that does not answer. */
function open(
  register: Partial<Register> = {},
  at = '/aandacht',
  figures: Observation[] | 'loading' | 'unreachable' = [],
) {
  vi.stubGlobal('fetch', () =>
    figures === 'unreachable' ? Promise.reject(new TypeError('network')) : new Promise(() => undefined),
  )
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 60_000 } } })
  if (typeof figures !== 'string')
    client.setQueryData(observationsQuery({ regions: [HERE, COUNTRY] }).queryKey, figures)
  return renderPage(
    <QueryClientProvider client={client}>
      <GapsPage />
    </QueryClientProvider>,
    { register, at },
  )
}
afterEach(() => {
  vi.unstubAllGlobals()
})

const bareTask = (id: string) =>
  task({
    id,
    title: { nl: `Taak ${id}`, en: `Task ${id}` },
    executor: { text: 'beleidsafdeling', standing: false },
  })
const twelve = Array.from({ length: 12 }, (_, place) => bareTask(`taak-${place}`))
const bare = { links: [], policyDocuments: [], goals: [], initiatives: [], indicators: [] }
const linesOf = (name: RegExp) =>
  within(within(screen.getByRole('region', { name })).getByRole('list')).getAllByRole('listitem')

describe('what asks for attention', () => {
  it('says what counts, and never that a municipality falls short', () => {
    open({ ...bare, legalTasks: [bareTask('taak')] })
    const list = screen.getByRole('region', { name: 'Taken zonder initiatief, stuk of vaste uitvoering' })
    expect(list).toHaveTextContent('In dit register staat voor Maastricht geen initiatief')
    expect(list).toHaveTextContent('Taken met vast werk tellen niet mee.')
    expect(within(list).getByRole('link', { name: /Taak taak/ })).toHaveAttribute('href', '/taken/taak')
    expect(screen.getByText(/Niet in dit register betekent niet dat het niet gebeurt\./)).toBeVisible()
  })

  it('folds a long list, shows all of it on request and on paper', async () => {
    open({ ...bare, legalTasks: twelve })
    expect(linesOf(/^Taken zonder/)).toHaveLength(10)
    await userEvent.click(screen.getByRole('button', { name: 'Toon alle 12' }))
    expect(linesOf(/^Taken zonder/)).toHaveLength(12)
    await userEvent.click(screen.getByRole('button', { name: 'Toon de eerste 10' }))
    expect(linesOf(/^Taken zonder/)).toHaveLength(10)
    fireEvent(window, new Event('beforeprint'))
    expect(linesOf(/^Taken zonder/)).toHaveLength(12)
    fireEvent(window, new Event('afterprint'))
    expect(linesOf(/^Taken zonder/)).toHaveLength(10)
  })

  it('shows one list whole when the address asks for it', () => {
    open({ ...bare, legalTasks: twelve }, '/aandacht?lijst=taken')
    expect(linesOf(/^Taken zonder/)).toHaveLength(12)
    expect(screen.getByText('Alle 12 regels van deze lijst')).toBeVisible()
    expect(screen.queryByRole('region', { name: /^Doelen zonder/ })).not.toBeInTheDocument()
  })

  it('names a list that does not exist and keeps the rest', () => {
    open({ ...bare, legalTasks: twelve }, '/aandacht?lijst=gaten&naam=taak-3')
    expect(screen.getByText(/“lijst=gaten” in het adres is onbekend/)).toBeVisible()
    expect(linesOf(/^Taken zonder/)).toHaveLength(1)
  })

  it('says which filter to loosen when nothing passes', async () => {
    open({ ...bare, legalTasks: twelve }, '/aandacht?lijst=doelen&naam=taak-3')
    await userEvent.click(screen.getByRole('button', { name: 'Zonder “Lijst”: 1 regel' }))
    expect(linesOf(/^Taken zonder/)).toHaveLength(1)
  })

  it('says of an uncertain fact what is in doubt', () => {
    open({ partners: [partner({ provenance: { status: 'unsure', note: 'De naam kan veranderd zijn.' } })] })
    expect(linesOf(/^Onzekere feiten/)[0]).toHaveTextContent(
      /partner: ?GGDals geheelDe naam kan veranderd zijn\./,
    )
  })

  it('says how long at most where the end is not known to the day, and what may come later', () => {
    const late = { asGiven: 'eind 2026', end: { on: '2026', part: 'late' as const } }
    const year = { asGiven: 'tot 2027', end: { on: '2027' } }
    open({ initiatives: [initiative({ period: late }), initiative({ id: 'ander', period: year })] })
    const [first, second] = linesOf(/^Geld en afspraken/)
    expect(first).toHaveTextContent('hoogstens 40 dagen')
    expect(first).toHaveTextContent('eind 2026')
    expect(second).toHaveTextContent('2027, misschien pas na dit jaar')
  })

  it('makes the other lists while the figures are on their way', () => {
    open({}, '/aandacht', 'loading')
    expect(screen.getByText(/De cijfers worden geladen; daarna/)).toBeVisible()
    expect(screen.getByText('wordt geladen')).toBeVisible()
    expect(screen.getByRole('region', { name: 'Indicatoren zonder eigenaar' })).toHaveTextContent(
      'Overgewicht',
    )
  })

  it('says that the figures cannot be fetched, and offers to try again', async () => {
    open({}, '/aandacht?lijst=cijfers', 'unreachable')
    expect(await screen.findByText(/De cijfers zijn nu niet op te halen, dus deze lijst/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Nu opnieuw proberen' })).toBeVisible()
  })

  it('says where there is a figure when there is none of here', () => {
    const regions = [region({ code: COUNTRY, name: 'Nederland', level: 'country', parents: [] }), region()]
    open({ regions, goals: [goal()] }, '/aandacht?lijst=cijfers', [observation({ region: COUNTRY })])
    expect(linesOf(/^Indicatoren zonder eigen cijfer voor Maastricht/)[0]).toHaveTextContent(
      'wel een cijfer van Nederland',
    )
    expect(
      screen.getByText(/Wel een cijfer van Nederland: 1\. Alleen van andere gebieden: 0\./),
    ).toBeVisible()
  })

  it('counts above the lists what stands on them, whatever the register holds', () => {
    fc.assert(
      fc.property(registers, anyFigures, (register, figures) => {
        // The page is that of Maastricht: it takes the place of the first municipality of the register.
        const [country, north, south, own, other] = register.regions
        const moved = [country, north, south, own && { ...own, code: HERE }, other]
        const here = { ...register, regions: moved.filter((each) => each !== undefined) }
        open(here, '/aandacht', figures)
        const counts = screen.getByRole('navigation', { name: 'Alle aantallen' })
        const counted = Object.fromEntries(
          within(counts)
            .getAllByRole('link')
            .map((link) => [
              link.getAttribute('href')?.slice(1),
              Number(link.closest('li')?.querySelector('.number')?.textContent),
            ]),
        )
        const shown = Object.fromEntries(
          GAP_KINDS.map((kind) => {
            const list = document.getElementById(gapListWords[kind])
            const all = list?.querySelector('button[aria-expanded="false"]')
            if (all) fireEvent.click(all)
            return [gapListWords[kind], list?.querySelectorAll('.gap-line').length]
          }),
        )
        expect(shown).toEqual(counted)
        cleanup()
      }),
      { numRuns: 10 },
    )
    // Ten whole pages: on a busy computer that takes longer than one test is given.
  }, 30_000)
})
