import { create } from 'zustand'
import { type Deck, readDeck, writeDeck } from '../contract/deck.ts'

/** A deck on this computer. Nothing of it leaves the browser unless the presenter sends it. */
export interface KeptDeck {
  id: string
  deck: Deck
  /** When it was last changed, ISO 8601 in UTC. */
  changed: string
}

/** What stands in the storage as a deck and cannot be read, as a deck of a newer app; it stays there as it is. */
export interface UnreadDeck {
  id: string
  /** As it was written, but for when. */
  text: string
}

interface Decks {
  /** The latest changed first. */
  decks: readonly KeptDeck[]
  unread: readonly UnreadDeck[]
  /** The one that a new slide goes to: the last that was opened or added to. */
  current: string | undefined
  /** Decks whose last change could not be kept: storage is full or refused. They are gone with the window. */
  notKept: ReadonlySet<string>
  /** Of those, the ones that another window changed or removed meanwhile: to keep them would undo that. */
  overtaken: ReadonlySet<string>
  /** Keeps a new deck. @returns its id */
  add(deck: Deck): string
  /** Makes it the one that new slides go to. */
  open(id: string): void
  /** Changes a deck; what is no longer there stays as it is. The state before can be had back with `undo`. */
  change(id: string, to: (deck: Deck) => Deck): void
  /** Takes back the last change of this window to a deck. */
  undo(id: string): void
  /** Puts back what `undo` took away. */
  redo(id: string): void
  /**
   * Takes a deck out. `restore` with what it gives puts it back as it was; beside what has come in its place, where another
   * window did that.
   */
  remove(id: string): KeptDeck | undefined
  restore(kept: KeptDeck): void
  /** How many changes of this window can be taken back or put back; not kept when the window is closed. */
  past: ReadonlyMap<string, readonly Deck[]>
  future: ReadonlyMap<string, readonly Deck[]>
}

const PREFIX = 'gezond-verband-dek-'
const CURRENT = 'gezond-verband-dek'
/** As many steps back as anyone takes. */
const MOST_STEPS = 100

/** Decks that the presenter makes, each kept under a name of its own so that two windows do not overwrite each other's. */
export const useDecks = create<Decks>()((set, get) => {
  const keep = (kept: KeptDeck, steps: Partial<Pick<Decks, 'past' | 'future'>> = {}) => {
    const decks = sorted([kept, ...without(get().decks, kept.id)])
    set({ ...steps, decks, ...keepAll(decks, new Set(get().notKept).add(kept.id)) })
  }
  const step = (id: string, from: 'past' | 'future', to: 'past' | 'future') => {
    const [kept, steps] = [get().decks.find((each) => each.id === id), get()[from].get(id) ?? []]
    const deck = steps.at(-1)
    if (kept === undefined || deck === undefined) return
    keep(
      { id, deck, changed: now() },
      {
        [from]: new Map(get()[from]).set(id, steps.slice(0, -1)),
        [to]: new Map(get()[to]).set(id, [...(get()[to].get(id) ?? []), kept.deck]),
      },
    )
  }
  return {
    ...readAll(),
    notKept: new Set(),
    overtaken: new Set(),
    past: new Map(),
    future: new Map(),
    add: (deck) => {
      const id = newId()
      keep({ id, deck, changed: now() })
      get().open(id)
      return id
    },
    open: (id) => {
      put(CURRENT, id)
      set({ current: id })
    },
    change: (id, to) => {
      const kept = get().decks.find((each) => each.id === id)
      if (kept === undefined) return
      const deck = to(kept.deck)
      if (deck === kept.deck) return
      const past = [...(get().past.get(id) ?? []), kept.deck].slice(-MOST_STEPS)
      const [pasts, futures] = [new Map(get().past).set(id, past), new Map(get().future)]
      futures.delete(id)
      keep({ id, deck, changed: now() }, { past: pasts, future: futures })
    },
    undo: (id) => step(id, 'past', 'future'),
    redo: (id) => step(id, 'future', 'past'),
    remove: (id) => {
      const kept = get().decks.find((each) => each.id === id)
      try {
        if (!get().overtaken.has(id)) localStorage.removeItem(PREFIX + id)
      } catch {
        // A browser that keeps nothing: there is nothing to take out.
      }
      const rest = without(get().decks, id)
      // What another window made of it stays.
      const others = readAll().decks.filter((each) => each.id === id)
      // Of that, no step of this window can be taken back.
      const ofOthers = (steps: Decks['past']) =>
        new Map([...steps].filter(([each]) => each !== id || others.length === 0))
      const [past, future] = [ofOthers(get().past), ofOthers(get().future)]
      set({ decks: sorted([...others, ...rest]), past, future, ...keepAll(rest, get().notKept) })
      return kept
    },
    restore: (kept) => {
      const isTaken = get().decks.some(({ id }) => id === kept.id)
      keep(isTaken ? { ...kept, id: newId() } : kept)
    },
  }
})

/** What stood in the storage of a deck when a change to it could not be kept. */
const stood = new Map<string, string | null>()

/** Keeps what is not kept yet and has room now; not over what another window kept or removed since. */
function keepAll(
  decks: readonly KeptDeck[],
  notKept: ReadonlySet<string>,
): Pick<Decks, 'notKept' | 'overtaken'> {
  const rest = decks.filter((each) => notKept.has(each.id) && (isOvertaken(each) || !write(each)))
  const ids = new Set(rest.map(({ id }) => id))
  for (const id of ids) if (!stood.has(id)) stood.set(id, standing(id))
  for (const id of stood.keys()) if (!ids.has(id)) stood.delete(id)
  return { notKept: ids, overtaken: new Set(rest.filter(isOvertaken).map(({ id }) => id)) }
}

const isOvertaken = ({ id }: KeptDeck): boolean => stood.has(id) && stood.get(id) !== standing(id)

// Another window of this browser changed a deck: what it says is the latest, but of what could not be kept here.
if (typeof window !== 'undefined')
  window.addEventListener('storage', ({ key }) => {
    if (key !== null && !key.startsWith(CURRENT)) return
    const { decks, notKept, past, future } = useDecks.getState()
    const held = readAll()
    const mine = decks.filter(({ id }) => notKept.has(id))
    // Steps back would take away what the other window did.
    const isSame = (id: string) =>
      decks.find((each) => each.id === id)?.changed === held.decks.find((each) => each.id === id)?.changed
    const ofSame = (steps: Decks['past']) =>
      new Map([...steps].filter(([id]) => notKept.has(id) || isSame(id)))
    useDecks.setState({
      ...held,
      decks: sorted([...mine, ...held.decks.filter(({ id }) => !notKept.has(id))]),
      ...keepAll(mine, notKept),
      past: ofSame(past),
      future: ofSame(future),
    })
  })

// What could not be kept is gone with the window: the browser asks before it closes.
if (typeof window !== 'undefined')
  window.addEventListener('beforeunload', (event) => {
    if (useDecks.getState().notKept.size > 0) event.preventDefault()
  })

const now = (): string => new Date().toISOString()
function without(decks: readonly KeptDeck[], id: string): KeptDeck[] {
  return decks.filter((each) => each.id !== id)
}

function sorted(decks: readonly KeptDeck[]): KeptDeck[] {
  return decks.toSorted((one, other) =>
    one.changed < other.changed ? 1 : one.changed > other.changed ? -1 : 0,
  )
}

/** Short enough to be read out, long enough not to be met twice on one computer. */
const newId = (): string =>
  Array.from(
    crypto.getRandomValues(new Uint8Array(8)),
    (byte) => 'abcdefghjkmnpqrstuvwxyz23456789'[byte % 31],
  ).join('')

/** What stands in the storage of a deck. */
function standing(id: string): string | null {
  try {
    return localStorage.getItem(PREFIX + id)
  } catch {
    // A browser that keeps nothing.
    return null
  }
}

function write({ id, deck, changed }: KeptDeck): boolean {
  return put(PREFIX + id, `${changed}\n${writeDeck(deck)}`)
}

function put(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value)
    return true
  } catch {
    // Full, or not allowed: whoever keeps the deck is told.
    return false
  }
}

function readAll(): Pick<Decks, 'decks' | 'unread' | 'current'> {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place) ?? '')
    const held = keys.filter((key) => key.startsWith(PREFIX)).map(readOne)
    return {
      decks: sorted(held.filter((each) => 'deck' in each)),
      unread: held.filter((each) => 'text' in each),
      current: localStorage.getItem(CURRENT) ?? undefined,
    }
  } catch {
    // A browser that keeps nothing.
    return { decks: [], unread: [], current: undefined }
  }
}

function readOne(key: string): KeptDeck | UnreadDeck {
  const id = key.slice(PREFIX.length)
  const kept = localStorage.getItem(key) ?? ''
  const end = kept.indexOf('\n')
  const text = kept.slice(end + 1)
  const read = readDeck(text)
  return read.state === 'deck'
    ? { id, deck: read.deck, changed: kept.slice(0, Math.max(end, 0)) }
    : { id, text }
}
