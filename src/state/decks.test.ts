// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest'
import type { Deck } from '../contract/deck.ts'

const DECK: Deck = { title: 'Raad', language: 'nl', slides: [{ of: '/partners?weergave=diagram' }] }

/** The store as a window that is opened now sees it. */
async function opened() {
  vi.resetModules()
  return (await import('./decks.ts')).useDecks
}

beforeEach(() => {
  localStorage.clear()
  vi.restoreAllMocks()
})

it('keeps a deck for the next visit, and which one was worked on', async () => {
  const id = (await opened()).getState().add(DECK)
  const { decks, current } = (await opened()).getState()
  expect(decks).toMatchObject([{ id, deck: DECK }])
  expect(current).toBe(id)
})

it('takes changes back and puts them back', async () => {
  const store = await opened()
  const id = store.getState().add(DECK)
  store.getState().change(id, (deck) => ({ ...deck, title: 'Commissie' }))
  const titleOf = () => store.getState().decks[0]?.deck.title
  store.getState().undo(id)
  expect(titleOf()).toBe('Raad')
  store.getState().redo(id)
  expect(titleOf()).toBe('Commissie')
  store.getState().undo(id)
  store.getState().change(id, (deck) => ({ ...deck, title: 'College' }))
  store.getState().redo(id)
  expect(titleOf()).toBe('College')
})

it('puts a deck that was taken out back as it was', async () => {
  const store = await opened()
  const id = store.getState().add(DECK)
  const gone = store.getState().remove(id)
  expect((await opened()).getState().decks).toEqual([])
  if (gone !== undefined) store.getState().restore(gone)
  expect((await opened()).getState().decks).toEqual([gone])
})

it('says which decks are not kept when there is no room, and holds on to them', async () => {
  const store = await opened()
  const id = store.getState().add(DECK)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  store.getState().change(id, (deck) => ({ ...deck, title: 'Commissie' }))
  expect(store.getState().notKept).toEqual(new Set([id]))
  expect(store.getState().decks[0]?.deck.title).toBe('Commissie')
  vi.restoreAllMocks()
  store.getState().change(id, (deck) => ({ ...deck, title: 'College' }))
  expect(store.getState().notKept).toEqual(new Set())
})

it('takes over what another window changed, and does not lose what has no room here', async () => {
  const store = await opened()
  const id = store.getState().add(DECK)
  const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const other = store.getState().add({ ...DECK, title: 'Alleen hier' })
  setItem.mockRestore()
  const key = `gezond-verband-dek-${id}`
  localStorage.setItem(key, (localStorage.getItem(key) ?? '').replace('Raad', 'Gemeenteraad'))
  window.dispatchEvent(new StorageEvent('storage', { key }))
  const titles = store.getState().decks.map(({ deck }) => deck.title)
  expect(titles.toSorted()).toEqual(['Alleen hier', 'Gemeenteraad'])
  expect(store.getState().notKept).toEqual(new Set([other]))
})

it('takes no step back over what another window did', async () => {
  const store = await opened()
  const id = store.getState().add(DECK)
  store.getState().change(id, (deck) => ({ ...deck, title: 'Commissie' }))
  const key = `gezond-verband-dek-${id}`
  const [, ...rest] = (localStorage.getItem(key) ?? '').split('\n')
  localStorage.setItem(key, ['2030-01-01T00:00:00.000Z', ...rest].join('\n').replace('diagram', 'matrix'))
  window.dispatchEvent(new StorageEvent('storage', { key }))
  store.getState().undo(id)
  expect(store.getState().decks[0]?.deck).toMatchObject({
    title: 'Commissie',
    slides: [{ of: '/partners?weergave=matrix' }],
  })
})

it('keeps what had no room as soon as another deck makes room, and asks before the window closes until then', async () => {
  const listen = vi.spyOn(window, 'addEventListener')
  const store = await opened()
  // Stores of the tests before this one listen too.
  const [, ask] = listen.mock.calls.find(([type]) => type === 'beforeunload') ?? []
  const other = store.getState().add(DECK)
  const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const id = store.getState().add({ ...DECK, title: 'Geen plaats' })
  const closing = () => {
    const event = new Event('beforeunload', { cancelable: true })
    if (typeof ask === 'function') ask(event)
    return event.defaultPrevented
  }
  expect(closing()).toBe(true)
  setItem.mockRestore()
  store.getState().remove(other)
  expect(store.getState().notKept).toEqual(new Set())
  expect((await opened()).getState().decks).toMatchObject([{ id, deck: { title: 'Geen plaats' } }])
  expect(closing()).toBe(false)
})
