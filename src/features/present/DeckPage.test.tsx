import { Blob as NodeBlob } from 'node:buffer'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import { dataset, partner, region } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { openPackage } from '../../../tests/pptx/openPackage.ts'
import { everythingInView } from '../../../tests/setup/inView.ts'
import { ServiceError } from '../../api/request.ts'
import { type Deck, readDeck, type Slide, writeDeck } from '../../contract/deck.ts'
import type { SlideMaker } from '../../register/slideMaker.ts'
import { SlideMakersContext } from '../../register/slideMakersContext.ts'
import * as saving from '../../ui/download/saveFile.ts'
import { useDecks } from '../../state/decks.ts'
import { DeckPage } from './DeckPage.tsx'

everythingInView()
// jsdom lays nothing out.
Element.prototype.scrollIntoView = () => undefined

const maker: SlideMaker = (address, { asOf }) =>
  Promise.resolve({
    contents: [
      {
        title: `Zelf gezegd van ${address.named.id ?? 'taken'}`,
        subtitle: asOf ?? 'nu',
        body: { kind: 'text', paragraphs: [{ words: 'Tekst', level: 1 }] },
        source: 'Bron.',
        age: '',
        description: '',
      },
    ],
    missing: address.named.id === 'half' ? ['Het initiatief “weg” staat niet meer in het register.'] : [],
  })
const silent: SlideMaker = () => Promise.reject(new ServiceError(503))
const faulty: SlideMaker = () => Promise.reject(new TypeError('x is undefined'))
/** Has no room for everything on one slide. */
const large: SlideMaker = () =>
  Promise.resolve({
    contents: ['(1 van 3)', '(2 van 3)', '(3 van 3)'].map((part) => ({
      title: `Alles ${part}`,
      subtitle: '',
      body: { kind: 'text', paragraphs: [{ words: 'Tekst', level: 1 }] },
      source: '',
      age: '',
      description: '',
    })),
    missing: [],
  })
const never: SlideMaker = () => new Promise(() => undefined)
const MAKERS = new Map<string, SlideMaker>([
  ['/indicatoren/:id', maker],
  ['/vergelijken', silent],
  ['/taken', faulty],
  ['/partners', large],
  ['/doelen', never],
])
const makers = (page: string) => Promise.resolve(MAKERS.get(page))

beforeEach(() => {
  localStorage.clear()
  useDecks.setState({
    decks: [],
    unread: [],
    current: undefined,
    notKept: new Set(),
    overtaken: new Set(),
    past: new Map(),
    future: new Map(),
  })
})

const show = (...slides: Slide[]) => showDeck({ title: 'Raad', language: 'nl', slides })

function showDeck(made: Deck) {
  const id = useDecks.getState().add(made)
  renderPage(
    <QueryClientProvider client={new QueryClient()}>
      <SlideMakersContext value={makers}>
        <DeckPage />
      </SlideMakersContext>
    </QueryClientProvider>,
    {
      route: '/presenteren/:deck',
      at: `/presenteren/${id}`,
      register: {
        regions: [...dataset().regions, region({ code: 'GM0917', name: 'Heerlen' })],
        partners: [...dataset().partners, partner({ id: 'gem-heerlen', region: 'GM0917' })],
      },
    },
  )
  return {
    deck: () => useDecks.getState().decks.find((each) => each.id === id)?.deck,
    titles: () =>
      useDecks
        .getState()
        .decks[0]?.deck.slides.map(({ title = '' }) => title)
        .join(''),
  }
}

const option = (name: string) => screen.findByRole('option', { name })

it('says of a deck that is not here where it may be', () => {
  renderPage(<DeckPage />, { route: '/presenteren/:deck', at: '/presenteren/onbekend' })
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('staat niet op deze computer')
  expect(screen.getByRole('link', { name: 'Alle presentaties' })).toHaveAttribute('href', '/presenteren')
})

it('says of a deck that is here and cannot be read that it is', () => {
  useDecks.setState({ unread: [{ id: 'abc', text: '{"title":"Raad"}' }] })
  renderPage(<DeckPage />, { route: '/presenteren/:deck', at: '/presenteren/abc' })
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('kan hier niet worden gelezen')
  expect(screen.getByRole('button', { name: 'Bewaren als bestand: Raad' })).toBeVisible()
})

it('takes in the file of a deck that is dropped anywhere, also of the very same, and refuses another without leaving the deck', async () => {
  const { deck } = show({ title: 'a' })
  await option('Dia 1: a')
  const drop = (name: string, text: string) => {
    const files = [{ name, size: text.length, text: () => Promise.resolve(text) }]
    // False: the browser does not open it.
    expect(fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files } })).toBe(false)
  }
  expect(fireEvent.dragOver(document.body, { dataTransfer: { types: ['Files'], files: [] } })).toBe(false)
  expect(screen.getByText('Laat het bestand hier los.')).toBeVisible()
  const seen = vi.spyOn(Element.prototype, 'scrollIntoView')
  drop('vakantie.jpg', 'JFIF')
  expect(await screen.findByText('“vakantie.jpg” kan niet worden geopend')).toBeVisible()
  expect(seen).toHaveBeenCalled()
  const own = deck()
  if (own === undefined) throw new Error('no deck')
  drop('raad.gezondverband', writeDeck(own))
  expect(await screen.findByText(/^Deze presentatie stond al op deze computer/)).toBeVisible()
  expect(screen.queryByText('“vakantie.jpg” kan niet worden geopend')).toBeNull()
  drop('nieuw.gezondverband', writeDeck({ ...own, title: 'Nieuw' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Nieuw' })).toBeVisible()
  expect(
    screen.getByText('De presentatie uit “nieuw.gezondverband” staat nu op deze computer.'),
  ).toBeVisible()
})

it('moves a slide with Alt and an arrow, takes the focus along, and takes it back', async () => {
  const { titles } = show({ title: 'a' }, { title: 'b' }, { title: 'c' })
  await userEvent.click(await option('Dia 1: a'))
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
  expect(titles()).toBe('bac')
  expect(await option('Dia 2: a')).toHaveFocus()
  expect(await option('Dia 2: a')).toHaveAttribute('aria-selected', 'true')
  expect(screen.getByText('De dia is nu nummer 2 van 3.')).toBeInTheDocument()
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(titles()).toBe('abc')
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
  expect(titles()).toBe('bac')
})

it('chooses with arrows and removes with Delete; the buttons do the same', async () => {
  const { titles } = show({ title: 'a' }, { title: 'b' }, { title: 'c' })
  await userEvent.click(await option('Dia 1: a'))
  await userEvent.keyboard('{ArrowDown}{Delete}')
  expect(titles()).toBe('ac')
  expect(await option('Dia 2: c')).toHaveFocus()
  await userEvent.click(screen.getByRole('button', { name: 'Eerder tonen' }))
  expect(titles()).toBe('ca')
  await userEvent.click(screen.getByRole('button', { name: 'Dupliceren' }))
  expect(titles()).toBe('cca')
  await userEvent.click(screen.getByRole('button', { name: 'Dia met eigen tekst' }))
  expect(screen.getByRole('heading', { name: 'Dia 3 van 4' })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Opnieuw' })).toHaveAttribute('aria-disabled', 'true')
})

it('shows what a slide says of itself until it gets a title; Ctrl+Z in a field is the field’s own', async () => {
  const { deck } = show({ of: '/indicatoren/rokers' })
  await option('Dia 1: Zelf gezegd van rokers')
  const field = screen.getByLabelText('Titel: de boodschap')
  expect(field).toHaveAttribute('placeholder', 'Zelf gezegd van rokers')
  await userEvent.type(field, 'Wij roken minder')
  await userEvent.tab()
  expect(deck()?.slides[0]?.title).toBe('Wij roken minder')
  await option('Dia 1: Wij roken minder')
  await userEvent.type(field, '!{Control>}z{/Control}')
  expect(useDecks.getState().past.values().next().value).toHaveLength(1)
  await userEvent.clear(field)
  await userEvent.tab()
  expect(deck()?.slides[0]).toEqual({ of: '/indicatoren/rokers' })
})

it('says that a title does not fit', async () => {
  show({ title: 'Een lange boodschap '.repeat(9), text: ['a'] })
  expect(await screen.findByText('De titel past niet op de dia. Maak haar korter.')).toBeInTheDocument()
  expect(screen.getByLabelText('Titel: de boodschap')).toBeInvalid()
})

it('keeps own text line by line', async () => {
  const { deck } = show({ title: 'a' })
  await userEvent.type(await screen.findByLabelText('Tekst'), 'Een{Enter}Twee')
  await userEvent.tab()
  expect(deck()?.slides[0]?.text).toEqual(['Een', 'Twee'])
})

it('pins a slide to now and lets it go again', async () => {
  const { deck } = show({ of: '/indicatoren/rokers' })
  await userEvent.click(await screen.findByRole('button', { name: 'Vastzetten op vandaag' }))
  expect(deck()?.slides[0]?.pinned).toMatch(/^\d{4}-\d\d-\d\dT/)
  expect(screen.getByText(/^Vastgezet op \d+ \w+ \d{4}/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Losmaken' }))
  expect(deck()?.slides[0]).toEqual({ of: '/indicatoren/rokers' })
})

it('leads back to the view, and names what of it is gone', async () => {
  show({ of: '/indicatoren/half' })
  expect(screen.getByRole('link', { name: 'Selectie aanpassen' })).toHaveAttribute(
    'href',
    '/indicatoren/half',
  )
  expect(await screen.findByText('Wat van deze dia niet kan worden getoond')).toBeInTheDocument()
})

it('says that storage is full and offers the deck as a file', async () => {
  const { deck } = show({ title: 'a' })
  const save = vi.spyOn(saving, 'saveFile').mockImplementation(() => undefined)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await userEvent.click(await screen.findByRole('button', { name: 'Dupliceren' }))
  expect(screen.getByRole('alert')).toHaveTextContent('De laatste wijziging is niet bewaard')
  await userEvent.click(screen.getAllByRole('button', { name: 'Bestand bewaren' })[1] ?? document.body)
  const [name, content] = save.mock.calls[0] ?? []
  expect(name).toBe('raad.gezondverband')
  expect(readDeck(await textOf(content))).toMatchObject({ state: 'deck', deck: deck() })
})

it('says of a deck that another window changed too why it is not kept', () => {
  show({ title: 'a' })
  const { id = '' } = useDecks.getState().decks[0] ?? {}
  act(() => useDecks.setState({ notKept: new Set([id]), overtaken: new Set([id]) }))
  expect(screen.getByRole('alert')).toHaveTextContent(/intussen in een ander venster gewijzigd of verwijderd/)
  expect(screen.getByRole('alert')).not.toHaveTextContent('vol of staat uit')
})

it('saves a PowerPoint file with title and notes of every slide', async () => {
  const save = vi.spyOn(saving, 'saveFile').mockImplementation(() => undefined)
  show({ of: '/indicatoren/rokers', title: 'Onze boodschap', notes: 'Zeg dit' }, { title: 'Slot' })
  await userEvent.click(await screen.findByRole('button', { name: 'PowerPoint' }))
  await waitFor(() => expect(save).toHaveBeenCalled())
  const [name, content] = save.mock.calls[0] ?? []
  expect(name).toBe('raad.pptx')
  const file = openPackage(new Uint8Array(await bytesOf(content)))
  expect(file.malformed).toEqual([])
  expect(file.trees.get('ppt/slides/slide1.xml')?.textContent).toContain('Onze boodschap')
  expect(file.trees.get('ppt/slides/slide2.xml')?.textContent).toContain('Slot')
  const notes = file.names.filter((each) => /^ppt\/notesSlides\/[^/]+\.xml$/.test(each))
  expect(notes.map((each) => file.trees.get(each)?.textContent).join(' ')).toContain('Zeg dit')
  expect(await screen.findByText('raad.pptx staat bij uw downloads.')).toBeInTheDocument()
})

it('says which slide waits for the service, on its place and when a file is asked for', async () => {
  show({ title: 'a' }, { of: '/vergelijken' })
  expect(await screen.findByRole('option', { name: /^Dia 2: De gegevensdienst geeft geen/ })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'PowerPoint' }))
  expect(await screen.findByText(/^Dia 2 kan nu niet worden gemaakt/)).toBeInTheDocument()
})

it('prints the deck when every slide is made', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  show({ of: '/indicatoren/rokers' })
  await userEvent.click(screen.getByRole('button', { name: 'Afdrukken of PDF' }))
  await waitFor(() => expect(print).toHaveBeenCalled())
  act(() => void window.dispatchEvent(new Event('beforeprint')))
  expect(
    screen.getByRole('img', { name: /^Zelf gezegd van rokers\. nu\. Tekst\. Bron\.$/ }),
  ).toBeInTheDocument()
  act(() => void window.dispatchEvent(new Event('afterprint')))
})

it('copies the whole deck as a link, or shows the link where it cannot be copied', async () => {
  const user = userEvent.setup()
  // That of jsdom has no streams.
  vi.stubGlobal('Blob', NodeBlob)
  show({ title: 'a' })
  await user.click(await screen.findByRole('button', { name: 'Link kopiëren' }))
  // The tests run at localhost.
  expect(await screen.findByText(/^Link gekopieerd.*opent alleen hier\./)).toBeInTheDocument()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'))
  await user.click(screen.getByRole('button', { name: 'Link kopiëren' }))
  const field = await screen.findByLabelText('Link naar de presentatie')
  expect(field).toHaveAttribute('value', expect.stringMatching(/\/presenteren#dek=./))
})

function bytesOf(content: Blob | undefined): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result as ArrayBuffer))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')))
    reader.readAsArrayBuffer(content ?? new Blob())
  })
}

const textOf = async (content: Blob | undefined): Promise<string> =>
  new TextDecoder().decode(await bytesOf(content))

it('says that there is a mistake in one slide, and shows the others', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  show({ of: '/taken' }, { of: '/indicatoren/rokers', title: 'Rokers' })
  expect(await screen.findAllByText(/Er zit een fout in deze dia/)).not.toHaveLength(0)
  expect(await option('Dia 2: Rokers')).toBeInTheDocument()
  expect(told).toHaveBeenCalledWith(expect.any(TypeError))
})

it('says of a slide how many pages it makes, in the list, above it and of the whole', async () => {
  show({ title: 'a' }, { of: '/partners' })
  expect(await option('Dia 2, 3 pagina’s: Alles (1 van 3)')).toBeInTheDocument()
  expect(screen.getByText(/· 2 dia’s, 4 pagina’s ·/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('option', { name: /^Dia 2/ }))
  expect(screen.getByText(/wordt getoond op 3 pagina’s/)).toBeInTheDocument()
})

it('shows from the slide that is chosen, whatever pages come before it', async () => {
  show({ of: '/partners' }, { title: 'b' })
  await userEvent.click(await option('Dia 2: b'))
  await option('Dia 1, 3 pagina’s: Alles (1 van 3)')
  expect(screen.getByRole('link', { name: 'Tonen' })).toHaveAttribute(
    'href',
    expect.stringMatching(/\/tonen\?dia=2$/),
  )
})

it('does not count pages before every slide is made', async () => {
  show({ of: '/partners' }, { of: '/doelen' })
  await option('Dia 1, 3 pagina’s: Alles (1 van 3)')
  expect(screen.getByText(/· 2 dia’s ·/)).toBeInTheDocument()
})

it('says for which municipality a deck was made, and makes it anew for mine when asked; undone in one step', async () => {
  const made: Deck = {
    title: 'Raad',
    language: 'nl',
    municipality: 'GM0917',
    slides: [
      { title: 'Coalities van Heerlen', cover: true },
      { of: '/indicatoren/rokers?gemeente=GM0917&weergave=tabel#trend', notes: 'blijft' },
      { of: '/indicatoren/half' },
    ],
  }
  const { deck } = showDeck(made)
  expect(screen.getByText('Deze presentatie is gemaakt voor Heerlen')).toBeInTheDocument()
  expect(
    screen.getByText(/^De dia’s gaan over Heerlen, ook nu u voor Maastricht kijkt\./),
  ).toBeInTheDocument()
  expect(deck()).toBe(made)
  await userEvent.click(screen.getByRole('button', { name: 'Opnieuw maken voor Maastricht' }))
  expect(deck()).toEqual({
    ...made,
    municipality: 'GM0935',
    slides: [
      made.slides[0],
      { of: '/indicatoren/rokers?gemeente=GM0935&weergave=tabel#trend', notes: 'blijft' },
      { of: '/indicatoren/half' },
    ],
  })
  expect(
    screen.getByText(
      'De dia’s gaan nu over Maastricht. Ongedaan maken kan. In titel, tekst of notities van dia 1 staat nog “Heerlen”.',
    ),
  ).toBeInTheDocument()
  expect(screen.queryByText('Deze presentatie is gemaakt voor Heerlen')).toBeNull()
  expect(screen.getByRole('button', { name: 'Ongedaan maken' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect(deck()).toEqual(made)
})

it('does not offer to make anew what has chosen municipalities itself, and says which slides', () => {
  showDeck({
    title: 'Raad',
    language: 'nl',
    municipality: 'GM0917',
    slides: [{ of: '/vergelijken?gebied=GM0917,GM0899' }, { of: '/indicatoren/rokers' }],
  })
  expect(screen.getByText(/in de selectie van dia 1 is zelf een gemeente gekozen/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Opnieuw maken/ })).toBeNull()
})

it('does not say of slides of a municipality as a partner that they can be made anew', () => {
  showDeck({
    title: 'Raad',
    language: 'nl',
    municipality: 'GM0917',
    slides: [
      { of: '/partners/gem-heerlen?gemeente=GM0917' },
      { of: '/partners?weergave=diagram&partner=gem-heerlen' },
      { of: '/partners?weergave=diagram&partner=ggd' },
      { of: '/verband/partner/gem-heerlen' },
      { of: '/initiatieven?trekker=ggd,gem-heerlen' },
    ],
  })
  expect(screen.getByText(/in de selectie van dia 1, 2, 4 en 5 is zelf een gemeente gekozen/)).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Opnieuw maken/ })).toBeNull()
})

it('leads back to the view as the slide sees it, also when I look for another municipality', () => {
  showDeck({
    title: 'Raad',
    language: 'nl',
    municipality: 'GM0917',
    slides: [{ of: '/indicatoren/rokers?weergave=tabel' }],
  })
  expect(screen.getByRole('link', { name: 'Selectie aanpassen' })).toHaveAttribute(
    'href',
    '/indicatoren/rokers?weergave=tabel&gemeente=GM0917',
  )
})

it('says nothing of the municipality where the slides are about mine', async () => {
  showDeck({
    title: 'Raad',
    language: 'nl',
    municipality: 'GM0917',
    slides: [{ title: 'a' }, { of: '/indicatoren/rokers?gemeente=GM0935' }],
  })
  await option('Dia 1: a')
  expect(screen.queryByText(/is gemaakt voor/)).toBeNull()
})

it('names the municipality of a deck that the register does not know', () => {
  showDeck({ title: 'Raad', language: 'nl', municipality: 'GM9999', slides: [{ of: '/indicatoren/rokers' }] })
  expect(screen.getByText(/gemaakt voor “GM9999”, een gemeente die niet in dit register staat/)).toBeVisible()
  expect(screen.getByText(/tonen daarom wat er voor Maastricht staat/)).toBeVisible()
})

it('prints the notes below their slide, and leaves out no slide without a word', async () => {
  show(
    { title: 'a', notes: 'Zeg dit' },
    { of: '/partners', notes: 'En dit' },
    { of: '/doelen' },
    { title: 'd' },
  )
  await option('Dia 2, 3 pagina’s: Alles (1 van 3)')
  await userEvent.click(screen.getByLabelText('met notities'))
  act(() => void window.dispatchEvent(new Event('beforeprint')))
  const sheets = [...(document.querySelector('.deck-print')?.children ?? [])].map((each) => each.textContent)
  act(() => void window.dispatchEvent(new Event('afterprint')))
  expect(sheets).toHaveLength(6)
  expect(sheets[0]).toMatch(/Notities bij dia 1Zeg dit$/)
  expect(sheets[2]).toMatch(/Notities bij dia 2 \(pagina 2 van 3\)En dit$/)
  expect(sheets[4]).toMatch(/^Dia 3 was nog niet gemaakt toen dit werd afgedrukt\./)
})
