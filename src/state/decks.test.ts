// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest'
import type { Deck } from '../contract/deck.ts'

const DECK: Deck = { title: 'Raad', language: 'nl', slides: [{ of: '/partners?weergave=diagram' }] }

/** The store as a window that is opened now sees it. */
async function opened() {
  vi.resetModules()
  return (await import('./decks.ts')).useDecks
}

/** From now on the storage has no room. */
const full = () =>
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })

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

it('keeps what it cannot read as it is, and says that it is there', async () => {
  const newer = '{"kind":"gezond-verband-presentatie","version":2,"title":"Uit de toekomst","slides":0}'
  localStorage.setItem('gezond-verband-dek-abc', `2026-11-22T10:00:00.000Z\n${newer}`)
  const store = await opened()
  expect(store.getState()).toMatchObject({ decks: [], unread: [{ id: 'abc', text: newer }] })
  store.getState().remove(store.getState().add(DECK))
  expect(localStorage.getItem('gezond-verband-dek-abc')).toContain(newer)
})

it('says which decks are not kept when there is no room, and holds on to them', async () => {
  const store = await opened()
  const id = store.getState().add(DECK)
  full()
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
  const setItem = full()
  const other = store.getState().add({ ...DECK, title: 'Alleen hier' })
  const key = `gezond-verband-dek-${id}`
  setItem.mockRestore()
  localStorage.setItem(key, (localStorage.getItem(key) ?? '').replace('Raad', 'Gemeenteraad'))
  full()
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
  const setItem = full()
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

/** A window in which a deck was changed that had no room, and what stood there before. */
async function withoutRoom() {
  const store = await opened()
  const id = store.getState().add(DECK)
  const key = `gezond-verband-dek-${id}`
  const stood = localStorage.getItem(key) ?? ''
  const setItem = full()
  store.getState().change(id, (deck) => ({ ...deck, title: 'Van dit venster' }))
  setItem.mockRestore()
  return { store, id, key, stood }
}

it('does not keep a deck over what another window kept of it meanwhile, and says so', async () => {
  const { store, id, key, stood } = await withoutRoom()
  const theirs = stood.replace('Raad', 'Van het andere venster')
  localStorage.setItem(key, theirs)
  window.dispatchEvent(new StorageEvent('storage', { key }))
  store.getState().change(id, (deck) => ({ ...deck, title: 'Nog eens van dit venster' }))
  store.getState().remove(store.getState().add({ ...DECK, title: 'Maakt plaats' }))
  expect(localStorage.getItem(key)).toBe(theirs)
  expect(store.getState()).toMatchObject({
    decks: [{ id, deck: { title: 'Nog eens van dit venster' } }],
    notKept: new Set([id]),
    overtaken: new Set([id]),
  })
  // Without the change of this window the deck is what the other made of it; put back, this one's is beside it.
  const mine = store.getState().remove(id)
  expect(store.getState()).toMatchObject({
    decks: [{ id, deck: { title: 'Van het andere venster' } }],
    notKept: new Set(),
    overtaken: new Set(),
  })
  store.getState().undo(id)
  expect(localStorage.getItem(key)).toBe(theirs)
  if (mine !== undefined) store.getState().restore(mine)
  expect(localStorage.getItem(key)).toBe(theirs)
  expect(
    (await opened())
      .getState()
      .decks.map(({ deck }) => deck.title)
      .toSorted(),
  ).toEqual(['Nog eens van dit venster', 'Van het andere venster'])
})

it('does not bring back a deck that another window removed, and says so', async () => {
  const { store, id, key } = await withoutRoom()
  localStorage.removeItem(key)
  window.dispatchEvent(new StorageEvent('storage', { key }))
  store.getState().add({ ...DECK, title: 'Een andere' })
  expect(localStorage.getItem(key)).toBeNull()
  expect(store.getState()).toMatchObject({ notKept: new Set([id]), overtaken: new Set([id]) })
})

it('keeps what had no room as soon as a change succeeds, here or in another window', async () => {
  const { store, key } = await withoutRoom()
  store.getState().add({ ...DECK, title: 'Een andere' })
  expect(store.getState()).toMatchObject({ notKept: new Set(), overtaken: new Set() })
  expect(localStorage.getItem(key)).toContain('Van dit venster')

  const again = await withoutRoom()
  window.dispatchEvent(new StorageEvent('storage', { key: 'gezond-verband-dek-elders' }))
  expect(again.store.getState().notKept).toEqual(new Set())
  expect(localStorage.getItem(again.key)).toContain('Van dit venster')
})

it('puts a deck back beside one that is there again', async () => {
  const store = await opened()
  const id = store.getState().add(DECK)
  const gone = store.getState().remove(id)
  if (gone === undefined) throw new Error('no deck')
  store.getState().restore(gone)
  store.getState().change(id, (deck) => ({ ...deck, title: 'Een uur werk' }))
  store.getState().restore(gone)
  expect(
    (await opened())
      .getState()
      .decks.map(({ deck }) => deck.title)
      .toSorted(),
  ).toEqual(['Een uur werk', 'Raad'])
})
