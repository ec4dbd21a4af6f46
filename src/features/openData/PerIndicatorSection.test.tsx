import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createService } from '../../../server/service/createService.ts'
import { createMemoryStore } from '../../../server/service/memoryStore.ts'
import { dataset, observation } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { PerIndicatorSection } from './PerIndicatorSection.tsx'

const clock = () => new Date('2026-11-21T12:00:00Z')
const saved: Blob[] = []
let answers: (request: Request) => Promise<Response>

/** The register has one figure; another table was imported with one of a buurt that has a name there, and one that is absent. */
beforeEach(async () => {
  const store = createMemoryStore(clock)
  await store.seed(dataset({ observations: [observation({ period: '2020' })] }))
  const number = await store.stage({
    table: '50150NED',
    edition: 'indeling 2024',
    classificationYear: 2024,
    origin: 'tabel.csv',
    publisher: 'RIVM',
    fingerprint: 'a',
    rows: 2,
    figures: 1,
  })
  await store.addBlocks(number, {
    scale: 'buurt',
    blocks: [
      {
        indicator: 'overgewicht',
        table: '50150NED',
        edition: 'indeling 2024',
        classificationYear: 2024,
        period: '2024',
        age: '18+',
        breakdown: 'totaal',
        unit: 'percent',
        regions: {
          classificationYear: 2024,
          codes: ['BU09350001', 'BU09350002'],
          names: ['Binnenstad', null],
        },
        values: [42.5, null],
        absence: 'suppressed',
      },
    ],
  })
  await store.publish(number)
  answers = createService({ store, clock })
  saved.length = 0
  vi.stubGlobal('fetch', (path: string) => answers(new Request(`http://localhost${path}`)))
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    saved.push(content as Blob)
    return 'blob:file'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
})
afterEach(() => vi.unstubAllGlobals())

function open(language: 'nl' | 'en' = 'nl') {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  renderPage(
    <QueryClientProvider client={client}>
      <PerIndicatorSection />
    </QueryClientProvider>,
    { language },
  )
}
const choose = (label: string, value: string) => userEvent.selectOptions(screen.getByLabelText(label), value)

describe('the figures of one indicator, with imported tables', () => {
  it('are a file in which every row has its key and where it comes from', async () => {
    open()
    await choose('Indicator', 'overgewicht')
    await choose('Gebieden', 'buurt')
    await userEvent.click(screen.getByRole('button', { name: 'Ophalen' }))
    expect(await screen.findByText('2 rijen, waarvan 2 ingelezen. Kies CSV of XLSX.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: /als CSV$/ }))
    await vi.waitFor(() => expect(saved).toHaveLength(1))
    const lines = ((await saved[0]?.text()) ?? '').split('\r\n')
    const [head = '', first = '', second = ''] = lines
    expect(head).toContain('Register of ingelezen')
    expect(first).toContain('BU09350001;Binnenstad;2024;2024;42,5;')
    expect(first).toContain('totaal;50150NED;indeling 2024;RIVM;')
    expect(first).toContain('ingelezen op 21 november 2026 uit tabel.csv')
    expect(second).toContain('onderdrukt')
    expect(lines.join('\n')).toContain('/api/v1/figure-blocks?indicator=overgewicht&level=buurt')
  })

  it('say so where nothing was imported, and give those of the register', async () => {
    open()
    await choose('Indicator', 'overgewicht')
    await userEvent.click(screen.getByRole('button', { name: 'Ophalen' }))
    expect(await screen.findByText(/^1 rij(en)?, alle van het register zelf/)).toBeVisible()
  })

  it('are not asked for before an indicator was chosen', async () => {
    open()
    await userEvent.click(screen.getByRole('button', { name: 'Ophalen' }))
    expect(screen.queryByRole('status')).not.toBeInTheDocument()
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })

  it('say why they do not come, and are asked for again', async () => {
    open('en')
    const well = answers
    answers = async () => new Response('{}', { status: 503 })
    await choose('Indicator', 'overgewicht')
    await userEvent.click(screen.getByRole('button', { name: 'Fetch' }))
    const notice = await screen.findByText(/^The figures cannot be fetched now: .*503/)
    answers = well
    await userEvent.click(within(document.body).getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText(/all of the register itself/)).toBeVisible()
    expect(notice).not.toBeInTheDocument()
  })
})
