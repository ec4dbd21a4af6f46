import { Blob as NodeBlob } from 'node:buffer'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type InitialEntry, Route, Routes, useLocation } from 'react-router'
import { beforeEach, expect, it, vi } from 'vitest'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { answerFigures } from '../../../tests/setup/answerFigures.ts'
import { everythingInView } from '../../../tests/setup/inView.ts'
import { type Deck, writeDeck } from '../../contract/deck.ts'
import { fragmentOf } from '../../state/deckLink.ts'
import { useDecks } from '../../state/decks.ts'
import * as saving from '../../ui/download/saveFile.ts'
import { DeckPage } from './DeckPage.tsx'
import { PresentPage } from './PresentPage.tsx'

everythingInView()
// jsdom lays nothing out.
Element.prototype.scrollIntoView = () => undefined

const DECK: Deck = {
  title: 'Raad van maandag',
  language: 'nl',
  slides: Array.from({ length: 6 }, (_, place) => ({ title: `Dia van ${place * 7919}` })),
}

beforeEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
  useDecks.setState({
    decks: [],
    unread: [],
    current: undefined,
    notKept: new Set(),
    overtaken: new Set(),
  })
  // That of jsdom has no streams.
  vi.stubGlobal('Blob', NodeBlob)
})

function Where() {
  const { pathname, state } = useLocation()
  return (
    <>
      <output>{pathname}</output>
      <output>{JSON.stringify(state)}</output>
    </>
  )
}

function show(at: InitialEntry = '/presenteren', language: 'nl' | 'en' = 'nl') {
  answerFigures([])
  return renderPage(
    <QueryClientProvider client={new QueryClient()}>
      <Where />
      <Routes>
        <Route path="/presenteren" element={<PresentPage />} />
        <Route path="/presenteren/:deck" element={<DeckPage />} />
      </Routes>
    </QueryClientProvider>,
    { at, language, route: '*' },
  )
}

it('says what to do when there is no deck yet', () => {
  show()
  expect(screen.getByText(/U heeft nog geen presentatie\. Begin met/)).toBeInTheDocument()
})

it('fills a deck for my municipality in one press, in the language of the page', async () => {
  show('/presenteren', 'en')
  await userEvent.click(screen.getByRole('button', { name: 'Make: Our coalitions' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Our coalitions, Maastricht' })).toBeVisible()
  expect(useDecks.getState().decks[0]?.deck).toMatchObject({ language: 'en', municipality: 'GM0935' })
})

it('asks for an initiative before it tells where that stands', async () => {
  show()
  await userEvent.click(screen.getByRole('button', { name: 'Maken: Stand van een initiatief' }))
  expect(screen.getByText('Kies eerst een initiatief.')).toBeInTheDocument()
  await userEvent.selectOptions(screen.getByLabelText('Initiatief'), 'Programma')
  await userEvent.click(screen.getByRole('button', { name: 'Maken: Stand van een initiatief' }))
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Stand van Programma, Maastricht' }),
  ).toBeVisible()
})

it('renames, duplicates and removes a deck; a removed one comes back', async () => {
  useDecks.getState().add(DECK)
  show()
  await userEvent.click(screen.getByRole('button', { name: 'Naam wijzigen: Raad van maandag' }))
  await userEvent.clear(screen.getByLabelText('Naam'))
  await userEvent.type(screen.getByLabelText('Naam'), 'Commissie{Enter}')
  expect(screen.getByRole('link', { name: 'Commissie' })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Dupliceren: Commissie' }))
  expect(screen.getByRole('link', { name: 'Commissie (kopie)' })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Verwijderen: Commissie' }))
  expect(screen.queryByRole('link', { name: 'Commissie' })).toBeNull()
  const undo = screen.getByRole('button', { name: 'Ongedaan maken' })
  expect(undo).toHaveFocus()
  await userEvent.click(undo)
  expect(screen.getByRole('link', { name: 'Commissie' })).toBeInTheDocument()
})

it('keeps the deck of a link, goes to it and says so; it can be thrown away again', async () => {
  show(`/presenteren#${await fragmentOf(DECK)}`)
  expect(await screen.findByText('De presentatie uit de link staat nu op deze computer.')).toBeVisible()
  expect(useDecks.getState().decks.map(({ deck }) => deck)).toEqual([DECK])
  await userEvent.click(screen.getByRole('button', { name: 'Weer weggooien' }))
  expect(useDecks.getState().decks).toEqual([])
  await userEvent.click(await screen.findByRole('button', { name: 'Ongedaan maken' }))
  expect(useDecks.getState().decks.map(({ deck }) => deck)).toEqual([DECK])
})

it('does not offer to put back what is there again: newer work would be lost', async () => {
  const id = useDecks.getState().add(DECK)
  const thrownAway = useDecks.getState().remove(id)
  const before = show({ pathname: '/presenteren', state: { thrownAway } })
  await userEvent.click(await screen.findByRole('button', { name: 'Ongedaan maken' }))
  expect(screen.getByRole('link', { name: 'Raad van maandag' })).toBeVisible()
  expect(screen.getByText('null')).toBeInTheDocument()
  before.unmount()
  useDecks.getState().change(id, (deck) => ({ ...deck, title: 'Een uur werk' }))
  // Back to the step of the history in which it was thrown away.
  show({ pathname: '/presenteren', state: { thrownAway } })
  expect(screen.getByRole('link', { name: 'Een uur werk' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull()
})

it('gives a deck without a title a name, wherever it is named', async () => {
  useDecks.getState().add({ ...DECK, title: ' ', language: 'en' })
  show()
  const link = screen.getByRole('link', { name: 'Presentatie zonder naam' })
  expect(link).not.toHaveAttribute('lang')
  expect(screen.getByRole('link', { name: 'Tonen: Presentatie zonder naam' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Dupliceren: Presentatie zonder naam' }))
  expect(screen.getByRole('link', { name: 'Presentatie zonder naam (kopie)' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Verwijderen: Presentatie zonder naam' }))
  expect(screen.getByText('“Presentatie zonder naam” is verwijderd.')).toBeVisible()
})

it('says of a deck that another window changed too why it is not kept', () => {
  const id = useDecks.getState().add(DECK)
  useDecks.setState({ notKept: new Set([id]), overtaken: new Set([id]) })
  show()
  expect(screen.getByRole('alert')).toHaveTextContent(/intussen in een ander venster gewijzigd of verwijderd/)
  expect(screen.getByRole('alert')).not.toHaveTextContent('vol of staat uit')
})

it('does not keep the very same deck twice', async () => {
  const id = useDecks.getState().add(DECK)
  show(`/presenteren#${await fragmentOf(DECK)}`)
  expect(await screen.findByText(/^Deze presentatie stond al op deze computer, precies zo\./)).toBeVisible()
  expect(screen.getByText(`/presenteren/${id}`)).toBeInTheDocument()
  expect(useDecks.getState().decks).toHaveLength(1)
  expect(screen.queryByRole('button', { name: 'Weer weggooien' })).toBeNull()
})

it('shows what came through of a link that was cut short, and says how much is gone', async () => {
  const fragment = await fragmentOf(DECK)
  show(`/presenteren#${fragment.slice(0, -12)}`)
  expect(await screen.findByText(/^Van de 6 dia’s zijn er \d over/)).toBeVisible()
})

it('refuses a link that holds no deck, with what to do', async () => {
  show('/presenteren#dek=AAAA')
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('De presentatie uit de link kan niet worden geopend')
  expect(alert).toHaveTextContent('Vraag de maker om de link opnieuw')
  expect(useDecks.getState().decks).toEqual([])
})

it('opens a file that is chosen or dropped, and refuses another by its name', async () => {
  const { container } = show()
  const page = container.querySelector('.present')
  if (page === null) throw new Error('no page')
  const given = (name: string, text: string) => ({
    dataTransfer: {
      types: ['Files'],
      files: [{ name, size: text.length, text: () => Promise.resolve(text) }],
    },
  })
  fireEvent.drop(page, given('vakantie.jpg', 'JFIF'))
  const alert = await screen.findByRole('alert')
  expect(within(alert).getByText('“vakantie.jpg” kan niet worden geopend')).toBeVisible()
  expect(alert).toHaveTextContent('Er is niets aan uw presentaties veranderd.')
  fireEvent.drop(page, given('raad.gezondverband', writeDeck(DECK)))
  expect(
    await screen.findByText('De presentatie uit “raad.gezondverband” staat nu op deze computer.'),
  ).toBeVisible()
})

it('says of a deck that differs from mine of the same name that both are there', async () => {
  const mine = useDecks.getState().add({ ...DECK, slides: DECK.slides.slice(0, 2) })
  show(`/presenteren#${await fragmentOf(DECK)}`)
  expect(
    await screen.findByText(/U had al een presentatie met deze naam\. Die is niet veranderd/),
  ).toBeVisible()
  expect(screen.getByRole('link', { name: /^de andere, gewijzigd/ })).toHaveAttribute(
    'href',
    `/presenteren/${mine}`,
  )
  const sizes = useDecks.getState().decks.map(({ deck }) => deck.slides.length)
  expect(new Set(sizes)).toEqual(new Set([2, 6]))
})

it('says which of several files it opened', async () => {
  const { container } = show()
  const files = ['een', 'twee', 'drie'].map((title) => {
    const text = writeDeck({ ...DECK, title })
    return { name: `${title}.gezondverband`, size: text.length, text: () => Promise.resolve(text) }
  })
  fireEvent.drop(container.querySelector('.present') ?? container, {
    dataTransfer: { types: ['Files'], files },
  })
  expect(await screen.findByText(/De presentatie uit “een\.gezondverband” staat nu/)).toHaveTextContent(
    'U liet 3 bestanden los. Alleen dit is geopend; open de andere daarna.',
  )
  expect(useDecks.getState().decks).toHaveLength(1)
})

it('says which decks it cannot read and why, and hands them out as they are', async () => {
  const save = vi.spyOn(saving, 'saveFile').mockImplementation(() => undefined)
  const newer = writeDeck(DECK).replace('"version":1', '"version":2')
  useDecks.setState({
    unread: [
      { id: 'abc', text: newer },
      { id: 'def', text: 'stuk' },
    ],
  })
  show()
  expect(screen.getByText('2 presentaties op deze computer kunnen hier niet worden gelezen')).toBeVisible()
  expect(
    screen.getByText(/^“Raad van maandag”: .*opgeslagen in vorm 2, en deze versie kent vorm 1/),
  ).toBeVisible()
  expect(screen.getByText(/^“zonder leesbare naam, def”: Wat er is bewaard, is beschadigd\./)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Bewaren als bestand: Raad van maandag' }))
  expect(save).toHaveBeenCalledWith('raad-van-maandag.gezondverband', expect.anything())
  expect(await save.mock.lastCall?.[1].text()).toBe(newer)
})

it('offers each deck that has no room as a file', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const save = vi.spyOn(saving, 'saveFile').mockImplementation(() => undefined)
  useDecks.getState().add(DECK)
  show()
  const alert = screen.getByRole('alert')
  expect(alert).toHaveTextContent(
    'Van deze presentaties is de laatste wijziging niet bewaard: “Raad van maandag”',
  )
  await userEvent.click(within(alert).getByRole('button', { name: 'Bestand bewaren: Raad van maandag' }))
  expect(save).toHaveBeenCalledWith('raad-van-maandag.gezondverband', expect.anything())
})
