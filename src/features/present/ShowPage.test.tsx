import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, screen, within } from '@testing-library/react'
import { useLocation } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import type { Deck, Slide } from '../../contract/deck.ts'
import type { Language } from '../../messages/texts.ts'
import type { MadeSlide, SlideMaker } from '../../register/slideMaker.ts'
import { SlideMakersContext } from '../../register/slideMakersContext.ts'
import { useDecks } from '../../state/decks.ts'
import { ShowPage } from './ShowPage.tsx'
import { SpeakerPage } from './SpeakerPage.tsx'

const own = (title: string, more: Partial<Slide> = {}): Slide => ({
  title,
  text: [`Zin van ${title}`],
  ...more,
})
const DECK: Deck = {
  title: 'Samen in Voorbeeldstad',
  language: 'nl',
  slides: [own('Een', { notes: 'Zeg goedendag.' }), own('Twee'), own('Drie')],
}

const keepDeck = (deck: Deck) =>
  useDecks.setState({ decks: [{ id: 'proef', deck, changed: '2026-11-22T10:00:00Z' }] })

const Address = () => <p data-testid="address">{useLocation().pathname + useLocation().search}</p>
const address = () => screen.getByTestId('address').textContent

const made = (...titles: string[]): MadeSlide => ({
  contents: titles.map((title) => ({
    title,
    subtitle: '',
    body: { kind: 'cover' },
    source: 'Bron',
    age: '',
    description: '',
  })),
  missing: [],
})

let client = new QueryClient()

function open(page: 'tonen' | 'spreker', query = '', language: Language = 'nl', maker?: SlideMaker) {
  client = new QueryClient({ defaultOptions: { queries: { retry: true, retryDelay: 60_000 } } })
  const makers = () => Promise.resolve(maker === undefined ? {} : { '/indicatoren/:id': maker })
  return renderPage(
    <QueryClientProvider client={client}>
      <SlideMakersContext value={makers}>
        {page === 'tonen' ? <ShowPage /> : <SpeakerPage />}
        <Address />
      </SlideMakersContext>
    </QueryClientProvider>,
    {
      route: `/presenteren/:deck/${page}`,
      at: `/presenteren/proef/${page}${query}`,
      language,
    },
  )
}

const slide = (name: string) => screen.findByRole('heading', { level: 1, name })
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })
const status = () => screen.getByRole('status').textContent

beforeEach(() => {
  keepDeck(DECK)
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a show', () => {
  it('begins at the slide of its address, with the words after the heading', async () => {
    open('tonen', '?dia=2')
    const heading = await slide('Twee')
    expect(screen.getByRole('listitem').compareDocumentPosition(heading)).toBe(
      Node.DOCUMENT_POSITION_PRECEDING,
    )
    expect(document.title).toBe('Dia 2: Twee – Gezond Verband')
    expect(screen.getByRole('main')).toHaveFocus()
  })

  it.each([
    ['?dia=99', 'Drie'],
    ['?dia=onzin', 'Een'],
    ['', 'Een'],
  ])('takes the nearest slide of %s', async (query, name) => {
    open('tonen', query)
    expect(await slide(name)).toBeVisible()
  })

  it('goes on and back, and stops at both ends', async () => {
    open('tonen')
    expect(await slide('Een')).toBeVisible()
    press('PageDown')
    expect(await slide('Twee')).toBeVisible()
    press('End')
    press('ArrowRight')
    expect(await slide('Drie')).toBeVisible()
    press('Home')
    press('Backspace')
    expect(await slide('Een')).toBeVisible()
  })

  it('goes to a number that is typed', async () => {
    open('tonen')
    expect(await slide('Een')).toBeVisible()
    press('1')
    press('3')
    press('Backspace')
    expect(screen.getByText('Naar dia 1: druk op Enter')).toBeVisible()
    press('Backspace')
    press('3')
    press('Enter')
    expect(await slide('Drie')).toBeVisible()
  })

  it('writes the number into the address in place of the one before', async () => {
    open('tonen', '?gemeente=GM0917')
    expect(await slide('Een')).toBeVisible()
    press('ArrowRight')
    await vi.waitFor(() => expect(address()).toBe('/presenteren/proef/tonen?gemeente=GM0917&dia=2'))
  })

  it('tells of a slide once, and not again when the deck is changed elsewhere', async () => {
    open('tonen')
    expect(await slide('Een')).toBeVisible()
    press('ArrowRight')
    expect(status()).toBe('Dia 2 van 3: Twee')
    act(() => keepDeck({ ...DECK, slides: [own('Nul'), ...DECK.slides] }))
    expect(await slide('Twee')).toBeVisible()
    expect(document.title).toBe('Dia 3: Twee – Gezond Verband')
    expect(status()).toBe('Dia 2 van 3: Twee')
  })

  it('stays at its slide, without a word, when one before it becomes two pages', async () => {
    keepDeck({ ...DECK, slides: [{ of: '/indicatoren/roken' }, own('Twee')] })
    const maker = vi.fn<SlideMaker>().mockResolvedValue(made('Roken'))
    open('tonen', '?dia=2', 'nl', maker)
    expect(await slide('Twee')).toBeVisible()
    maker.mockResolvedValue(made('Roken (1 van 2)', 'Roken (2 van 2)'))
    await act(() => client.invalidateQueries())
    await vi.waitFor(() => expect(document.title).toBe('Dia 3: Twee – Gezond Verband'))
    expect(screen.getByRole('heading', { level: 1, name: 'Twee' })).toBeVisible()
    expect(status()).toBe('Dia 2 van 2: Twee')
  })

  it('says quietly that a slide is still being made, and keeps one that was there while it is made anew', async () => {
    keepDeck({ ...DECK, slides: [{ of: '/indicatoren/roken' }, own('Twee')] })
    let finish: (slide: MadeSlide) => void = () => undefined
    const maker = () => new Promise<MadeSlide>((resolve) => (finish = resolve))
    open('tonen', '', 'nl', maker)
    expect(await slide('De dia wordt gemaakt')).toBeVisible()
    expect(status()).toBe('')
    await act(async () => finish(made('Roken')))
    expect(await slide('Roken')).toBeVisible()
    expect(status()).toBe('Dia 1 van 2: Roken')
    act(() => void client.resetQueries())
    expect(await slide('Roken')).toBeVisible()
  })

  it('follows a swipe, and a press by where it is', async () => {
    open('tonen')
    expect(await slide('Een')).toBeVisible()
    const stage = screen.getByRole('main')
    vi.spyOn(stage, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 900, 500))
    const drag = (from: number, to: number) => {
      fireEvent.pointerDown(stage, { isPrimary: true, button: 0, pointerId: 1, clientX: from, clientY: 200 })
      fireEvent.pointerUp(stage, { pointerId: 1, clientX: to, clientY: 205 })
    }
    drag(500, 300)
    expect(await slide('Twee')).toBeVisible()
    drag(300, 500)
    expect(await slide('Een')).toBeVisible()
    drag(450, 450)
    expect(await slide('Twee')).toBeVisible()
    drag(100, 101)
    expect(await slide('Een')).toBeVisible()
  })

  it('goes on when the deck is taken out of this computer', async () => {
    open('tonen')
    expect(await slide('Een')).toBeVisible()
    act(() => useDecks.setState({ decks: [] }))
    press('ArrowRight')
    expect(await slide('Twee')).toBeVisible()
  })

  it('blanks the screen, says so, and comes back with Escape', async () => {
    open('tonen')
    expect(await slide('Een')).toBeVisible()
    press('b')
    expect(status()).toBe('Het scherm is zwart.')
    expect(screen.getByRole('button', { name: 'Toon de dia' })).toBeVisible()
    press('Escape')
    expect(status()).toBe('Dia 1 van 3: Een')
    expect(address()).toContain('/tonen')
  })

  it('shows the words on a key, with their links within reach of Tab', async () => {
    open('tonen')
    expect(await slide('Een')).toBeVisible()
    expect(screen.queryByRole('region', { name: 'De dia in woorden' })).toBeNull()
    press('t')
    expect(screen.getByRole('region', { name: 'De dia in woorden' })).toHaveTextContent('Zin van Een')
    press('Escape')
    expect(screen.queryByRole('region', { name: 'De dia in woorden' })).toBeNull()
  })

  it('leaves space and Enter to a button that has the focus, and the clicker to the show', async () => {
    open('tonen')
    expect(await slide('Een')).toBeVisible()
    screen.getByRole('button', { name: 'Toetsen' }).focus()
    press(' ')
    expect(screen.getByRole('heading', { level: 1, name: 'Een' })).toBeInTheDocument()
    press('PageDown')
    expect(await slide('Twee')).toBeVisible()
  })

  it('does nothing with letters once they are switched off', async () => {
    localStorage.setItem('gezond-verband-toontoetsen', 'uit')
    open('tonen')
    expect(await slide('Een')).toBeVisible()
    press('n')
    press('b')
    expect(status()).toBe('Dia 1 van 3: Een')
    press('PageDown')
    expect(await slide('Twee')).toBeVisible()
  })

  it('offers the address of the speaker’s window where the browser holds it back', async () => {
    HTMLDialogElement.prototype.showModal = vi.fn(function showModal(this: HTMLDialogElement) {
      this.open = true
    })
    HTMLDialogElement.prototype.close = vi.fn()
    vi.spyOn(window, 'open').mockReturnValue(null)
    open('tonen', '?dia=2')
    expect(await slide('Twee')).toBeVisible()
    press('s')
    const dialog = screen.getByRole('dialog', { name: 'Het venster voor de spreker ging niet open' })
    expect(within(dialog).getByRole('link')).toHaveAttribute('href', '/presenteren/proef/spreker?dia=2')
  })

  it('has the slide in the language of the deck and the controls in the reader’s', async () => {
    keepDeck({ ...DECK, language: 'en' })
    open('tonen')
    const heading = await slide('Een')
    expect(heading.closest('[lang]')).toHaveAttribute('lang', 'en')
    expect(screen.getByRole('button', { name: 'Volgende' })).toBeInTheDocument()
  })

  it('says that the deck is not here, or has no slide', () => {
    useDecks.setState({ decks: [] })
    const { unmount } = open('tonen')
    expect(
      screen.getByRole('heading', { name: 'Deze presentatie staat niet op deze computer' }),
    ).toBeVisible()
    expect(screen.getByRole('link', { name: 'Alle presentaties' })).toHaveAttribute('href', '/presenteren')
    unmount()
    keepDeck({ ...DECK, slides: [] })
    open('spreker')
    expect(screen.getByRole('heading', { name: 'In deze presentatie staat nog geen dia' })).toBeVisible()
  })
})

describe('the speaker’s window', () => {
  it('has the notes, the next slide and the number', async () => {
    open('spreker')
    await screen.findByRole('heading', { level: 3, name: 'Een' })
    expect(screen.getByRole('region', { name: 'Notities' })).toHaveTextContent('Zeg goedendag.')
    expect(screen.getByText('Dia 1 van 3')).toBeVisible()
    fireEvent.click(screen.getByRole('button', { name: 'Volgende' }))
    expect(await screen.findByText('Bij deze dia staan geen notities.')).toBeVisible()
    press('End')
    expect(await screen.findByText('Dit is de laatste dia.')).toBeVisible()
  })

  it('lets the arrows scroll the notes that have the focus', async () => {
    open('spreker')
    await screen.findByRole('heading', { level: 3, name: 'Een' })
    screen.getByRole('region', { name: 'Notities' }).focus()
    press('ArrowDown')
    expect(screen.getByText('Dia 1 van 3')).toBeVisible()
    press('PageDown')
    expect(screen.getByText('Dia 2 van 3')).toBeVisible()
  })

  it('counts the time, stands still on pause and goes back to zero', async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 22, 20, 0) })
    open('spreker')
    expect(screen.getByText('20:00')).toBeVisible()
    fireEvent.click(screen.getByRole('button', { name: 'Start' }))
    act(() => void vi.advanceTimersByTime(65_000))
    expect(screen.getByText('1:05')).toBeVisible()
    fireEvent.click(screen.getByRole('button', { name: 'Pauze' }))
    act(() => void vi.advanceTimersByTime(9000))
    expect(screen.getByText('1:05')).toBeVisible()
    fireEvent.click(screen.getByRole('button', { name: 'Op nul' }))
    expect(screen.getByText('0:00')).toBeVisible()
  })
})
