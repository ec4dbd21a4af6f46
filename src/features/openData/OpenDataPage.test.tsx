import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createService } from '../../../server/service/createService.ts'
import { createMemoryStore } from '../../../server/service/memoryStore.ts'
import { dataset, indicator, observation } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { OpenDataPage } from './OpenDataPage.tsx'

const clock = () => new Date('2026-11-21T12:00:00Z')
/** More figures than one page holds. */
const figures = Array.from({ length: 750 }, (_, year) => observation({ period: String(1300 + year) }))

const saved: { name: string; content: Blob }[] = []
let answers: (request: Request) => Promise<Response>

beforeEach(async () => {
  const store = createMemoryStore(clock)
  await store.seed(dataset({ observations: figures }))
  answers = createService({ store, clock })
  saved.length = 0
  vi.stubGlobal('fetch', (path: string) => answers(new Request(`http://localhost${path}`)))
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    saved.push({ name: '', content: content as Blob })
    return 'blob:file'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    const last = saved.at(-1)
    if (last !== undefined) last.name = this.download
  })
})
afterEach(() => vi.unstubAllGlobals())

function open(language: 'nl' | 'en' = 'nl', register = {}) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: true, retryDelay: 60_000 } } })
  return renderPage(
    <QueryClientProvider client={client}>
      <OpenDataPage />
    </QueryClientProvider>,
    { language, register },
  )
}

const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) })

describe('the page of the data', () => {
  it('gives the initiatives as a file and in the API, in one row', async () => {
    open()
    const row = rowOf('Initiatieven')
    expect(within(row).getByRole('link')).toHaveAttribute('href', '/api/v1/initiatives')
    await userEvent.click(within(row).getByRole('button', { name: 'Initiatieven als CSV' }))
    expect(await within(row).findByText('initiatieven.csv staat bij uw downloads.')).toBeVisible()
    const text = await saved[0]?.content.text()
    expect(text).toContain('programma;Programma;Programme;')
    expect(text).toContain('http://localhost:3000/api/v1/initiatives')
    expect(text).toContain('Licentie;Niet vastgelegd.')
  })

  it('has the figures before the parts of the register', () => {
    open()
    const names = within(screen.getByRole('table', { name: /^Onderdelen van het register/ }))
      .getAllByRole('rowheader')
      .map((name) => name.textContent)
    expect(names.slice(0, 4)).toEqual([
      'De cijfers van het register zelf licentie per tabel',
      'Cijfers',
      'Het register licentie niet vastgelegd',
      'Initiatieven',
    ])
    expect(names.at(-1)).toBe('Alles in één bestand')
  })

  it('gives the whole register as it was loaded', async () => {
    open()
    await userEvent.click(screen.getByRole('button', { name: 'Alles in één bestand als JSON' }))
    expect(saved[0]?.name).toBe('gezond-verband-1.json')
    const { observations: _figures, ...whole } = dataset()
    expect(JSON.parse((await saved[0]?.content.text()) ?? '')).toMatchObject(whole)
  })

  it('fetches all figures when asked, tells how far it is, and goes on with the files', async () => {
    open()
    expect(rowOf('Cijfers')).toHaveTextContent('na ophalen')
    await userEvent.click(screen.getByRole('button', { name: 'Alle cijfers ophalen' }))
    expect(await screen.findByText('750 cijfers opgehaald. Kies CSV of XLSX.')).toBeVisible()
    const csv = screen.getByRole('button', { name: 'Cijfers als CSV' })
    await waitFor(() => expect(csv).toHaveFocus())
    await userEvent.click(csv)
    expect(await screen.findByText('cijfers.csv staat bij uw downloads.')).toBeVisible()
    const text = (await saved[0]?.content.text()) ?? ''
    expect(text.split('\r\n').filter((line) => line.startsWith('overgewicht;'))).toHaveLength(750)
    expect(text).toContain('50090NED, Gezondheid per wijk en buurt, RIVM (2022); licentie: niet vastgelegd')
  })

  it('says why the figures do not come, and tries again', async () => {
    open()
    const well = answers
    answers = async () => new Response('{}', { status: 503 })
    await userEvent.click(screen.getByRole('button', { name: 'Alle cijfers ophalen' }))
    expect(
      await screen.findByText(/De cijfers konden niet alle worden opgehaald \(.*een fout, 503\)/),
    ).toBeVisible()
    answers = well
    await userEvent.click(within(rowOf('Cijfers')).getByRole('button', { name: 'Opnieuw proberen' }))
    expect(await screen.findByText(/750 cijfers opgehaald/)).toBeVisible()
  })

  it('says under which licence, and that it does not know where it does not', () => {
    const [table] = indicator().tables
    if (table === undefined) throw new Error('the indicator has a table')
    open('nl', {
      indicators: [
        indicator({ tables: [{ ...table, licence: 'CC BY 4.0' }] }),
        indicator({ id: 'b', tables: [{ ...table, table: 'anders', title: 'Uit de pers' }] }),
      ],
    })
    const licences = screen.getByRole('region', { name: 'Licenties' })
    expect(licences).toHaveTextContent('Teksten van het registerNiet vastgelegd.')
    expect(licences).toHaveTextContent(
      'Van de 2 brontabellen: 1 onder CC BY 4.0, 1 zonder licentie in dit register.',
    )
    expect(within(licences).getByRole('link', { name: 'Welke dat zijn' })).toHaveAttribute(
      'href',
      '#brontabellen',
    )
    const tables = screen.getByRole('table', { name: 'Brontabellen van de cijfers' })
    const [unknown, known] = within(tables).getAllByRole('rowgroup').slice(1)
    expect(unknown).toHaveTextContent('Licentie niet vastgelegd (1)')
    expect(unknown).toHaveTextContent('Uit de pers')
    expect(known).toHaveTextContent('CC BY 4.0 (1)')
    expect(known).not.toHaveTextContent('Uit de pers')
  })

  it('says that no licence is known when none is, and that there is no table when there is none', () => {
    const { unmount } = open()
    const licences = screen.getByRole('region', { name: 'Licenties' })
    expect(licences).toHaveTextContent('Van de 1 brontabellen: 1 zonder licentie in dit register.')
    unmount()
    open('nl', { indicators: [indicator({ tables: [] })] })
    expect(screen.getByText('In dit register staat geen brontabel.')).toBeVisible()
    expect(screen.queryByRole('table', { name: 'Brontabellen van de cijfers' })).toBeNull()
  })

  it('shows the API from its own description, with a request that can be tried', async () => {
    open()
    const section = await screen.findByRole('region', { name: 'Wat u via de API kunt opvragen' })
    const resource = within(section).getByText('Initiatieven').closest('details')
    if (resource === null) throw new Error('the resource has a fold')
    await userEvent.click(within(resource).getByText('Initiatieven'))
    expect(resource).toHaveTextContent('GET /api/v1/initiatives/{id} één, op aanduiding')
    expect(resource).toHaveTextContent('local · regional · subregion')
    expect(resource).toHaveTextContent(
      "curl 'http://localhost:3000/api/v1/initiatives?kind=programme&size=10'",
    )
    expect(within(resource).getByRole('link')).toHaveAttribute(
      'href',
      '/api/v1/initiatives?kind=programme&size=10',
    )
    expect(screen.getByText(/pagina’s van 100; met size tot 1\.000/)).toBeInTheDocument()
  })

  it('keeps the files when the description of the API does not come', async () => {
    answers = async () => new Response('{}', { status: 503 })
    open()
    expect(await screen.findByText(/De beschrijving van de API is nu niet op te halen: .*503/)).toBeVisible()
    expect(rowOf('Initiatieven')).toBeVisible()
  })

  it('is open as a whole on paper, and as it was after that', async () => {
    open()
    await screen.findByRole('region', { name: 'Wat u via de API kunt opvragen' })
    const folds = [...document.querySelectorAll('details')]
    const openOnes = () => folds.filter((fold) => fold.open).length
    await userEvent.click(screen.getByText(/^Zo werkt de API/))
    fireEvent(window, new Event('beforeprint'))
    expect(openOnes()).toBe(folds.length)
    fireEvent(window, new Event('afterprint'))
    expect(openOnes()).toBe(1)
  })

  it('is as complete in English', async () => {
    open('en')
    expect(screen.getByRole('heading', { level: 1, name: 'Data' })).toBeVisible()
    expect(await screen.findByRole('region', { name: 'What you can ask of the API' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Description as JSON-LD' })).toHaveAttribute(
      'href',
      '/api/v1/catalog',
    )
  })
})
