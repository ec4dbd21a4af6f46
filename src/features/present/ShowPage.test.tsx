import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, screen, within } from '@testing-library/react'
import { useLocation } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { ServiceError } from '../../api/request.ts'
import type { SlidePattern } from '../../contract/addresses.ts'
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

const newClient = () => new QueryClient({ defaultOptions: { queries: { retry: true, retryDelay: 60_000 } } })
let client = newClient()

function open(page: 'tonen' | 'spreker', query = '', language: Language = 'nl', maker?: SlideMaker) {
  const makerOf = (of: SlidePattern) => Promise.resolve(of === '/indicatoren/:id' ? maker : undefined)
  return renderPage(
    <QueryClientProvider client={client}>
      <SlideMakersContext value={makerOf}>
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

const slide = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })
const status = () => screen.getByRole('status').textContent

beforeEach(() => {
  client = newClient()
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
    await vi.waitFor(() => expect(maker).toHaveBeenCalled())
    maker.mockResolvedValue(made('Roken (1 van 2)', 'Roken (2 van 2)'))
    await act(() => client.invalidateQueries())
    await screen.findAllByText('Roken (2 van 2)')
    expect(screen.getByRole('heading', { level: 1, name: 'Twee' })).toBeVisible()
    expect(document.title).toBe('Dia 2: Twee – Gezond Verband')
    expect(status()).toBe('Dia 2 van 2: Twee')
    press('ArrowLeft')
    expect(await slide('Roken (2 van 2)')).toBeVisible()
  })

  it('counts slides as where the deck is made, and says which page of one it is', async () => {
    keepDeck({ ...DECK, slides: [{ of: '/indicatoren/roken' }, own('Twee'), own('Drie')] })
    open('tonen', '?dia=1.3', 'nl', vi.fn<SlideMaker>().mockResolvedValue(made('Een', 'Meer', 'Meest')))
    expect(await slide('Meest')).toBeVisible()
    expect(screen.getByText('Dia 1 van 3 (3 van 3)')).toBeVisible()
    expect(address()).toBe('/presenteren/proef/tonen?dia=1.3')
    press('ArrowLeft')
    expect(await slide('Meer')).toBeVisible()
    await vi.waitFor(() => expect(address()).toBe('/presenteren/proef/tonen?dia=1.2'))
    press('2')
    press('Enter')
    expect(await slide('Twee')).toBeVisible()
    expect(status()).toBe('Dia 2 van 3: Twee')
    press('9')
    press('Enter')
    expect(await slide('Drie')).toBeVisible()
  })

  it('goes on as often as is pressed, however fast', async () => {
    keepDeck({ ...DECK, slides: [...DECK.slides, own('Vier'), own('Vijf')] })
    open('tonen')
    expect(await slide('Een')).toBeVisible()
    // In one go: nothing is drawn in between.
    act(() => {
      for (let presses = 0; presses < 3; presses += 1)
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }))
    })
    expect(await slide('Vier')).toBeVisible()
  })

  it('makes the slide of its address first, and no other before that one is there', async () => {
    keepDeck({ ...DECK, slides: ['een', 'twee', 'drie'].map((id) => ({ of: `/indicatoren/${id}` })) })
    const asked: string[] = []
    let finish: () => void = () => undefined
    const isFinished = new Promise<void>((resolve) => (finish = resolve))
    open('tonen', '?dia=2', 'nl', async ({ named: { id = '' } }) => {
      asked.push(id)
      await isFinished
      return made(id)
    })
    expect(await slide('De dia wordt gemaakt')).toBeVisible()
    // Longer than it takes to have nothing else to do.
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(asked).toEqual(['twee'])
    finish()
    expect(await slide('twee')).toBeVisible()
    await vi.waitFor(() => expect(asked).toEqual(['twee', 'drie', 'een']))
  })

  it('leaves nothing waiting for a slide that nobody wants any more', async () => {
    keepDeck({ ...DECK, slides: [{ of: '/indicatoren/een' }, { of: '/indicatoren/twee' }] })
    const maker: SlideMaker = ({ named: { id = '' } }) =>
      id === 'een' ? new Promise(() => undefined) : Promise.resolve(made(id))
    const { unmount } = open('tonen', '?dia=1', 'nl', maker)
    expect(await slide('De dia wordt gemaakt')).toBeVisible()
    unmount()
    open('spreker', '?dia=2', 'nl', maker)
    expect(await screen.findByRole('heading', { level: 3, name: 'twee' })).toBeVisible()
  })

  it('says why a slide is not there without a network, and what to do', async () => {
    keepDeck({ ...DECK, slides: [{ of: '/indicatoren/roken' }] })
    open('tonen', '', 'nl', () => Promise.reject(new ServiceError(0)))
    expect(await slide(/^De gegevensdienst geeft geen antwoord/)).toBeVisible()
    expect(screen.getByText(/is op deze computer niet bewaard. Open de presentatie één keer/)).toBeVisible()
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

  it('leads to a deck without a title by a name', async () => {
    keepDeck({ ...DECK, title: '', language: 'en' })
    open('spreker')
    const heading = await screen.findByRole('heading', { level: 1, name: 'Presentatie zonder naam' })
    expect(heading).not.toHaveAttribute('lang')
    expect(within(heading).getByRole('link', { name: 'Presentatie zonder naam' })).toBeVisible()
  })

  it('has the notes of a slide that is still being made', async () => {
    keepDeck({ ...DECK, slides: [{ of: '/indicatoren/roken', notes: 'Noem het jaar.' }] })
    open('spreker', '', 'nl', () => new Promise(() => undefined))
    expect(await screen.findByRole('heading', { level: 3, name: 'De dia wordt gemaakt' })).toBeVisible()
    expect(screen.getByRole('region', { name: 'Notities' })).toHaveTextContent('Noem het jaar.')
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

  it('counts from the first time that the show goes on, and leaves a pause alone', () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 22, 20, 0) })
    open('spreker', '?dia=2')
    expect(screen.getByRole('heading', { level: 3, name: 'Twee' })).toBeVisible()
    act(() => void vi.advanceTimersByTime(60_000))
    expect(screen.getByText('0:00')).toBeVisible()
    press('b')
    expect(screen.getByRole('button', { name: 'Start' })).toBeVisible()
    press('b')
    press('PageDown')
    act(() => void vi.advanceTimersByTime(65_000))
    expect(screen.getByText('1:05')).toBeVisible()
    fireEvent.click(screen.getByRole('button', { name: 'Pauze' }))
    press('PageUp')
    act(() => void vi.advanceTimersByTime(9000))
    expect(screen.getByText('1:05')).toBeVisible()
  })
})
