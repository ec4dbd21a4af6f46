import { PAGES } from '../../contract/addresses.ts'

/** What the reader can open and close, and which of it is open. */
export interface Opened {
  /** Is what the reader has not pressed open? */
  base: boolean
  isOpen(id: string): boolean
  /** Keeps what was pressed, here and in the address. Draws nothing: what was pressed has drawn itself. */
  note(id: string, isOpen: boolean): void
  /** Brings the address up to date, for who sends it on and for the way back. */
  say(): void
}

/** Names of the parameters: what is open, and what is not; each as ids, or all. */
const OPEN = 'open'
const CLOSED = 'dicht'
const ALL = 'alles'

interface Search {
  get(name: string): string | null
}

const wordsOf = (search: Search, name: string): string[] =>
  (search.get(name) ?? '').split(' ').filter((each) => each !== '')

/**
 * What the address says is open.
 * @param byDefault is what the address does not name open?
 * @param isKnown ids that are not known are left out
 */
export function readOpened(search: Search, byDefault: boolean, isKnown: (id: string) => boolean): Opened {
  const open = wordsOf(search, OPEN)
  const closed = wordsOf(search, CLOSED)
  const base = open.includes(ALL) || (byDefault && !closed.includes(ALL))
  return openedFrom(base, byDefault, new Set((base ? closed : open).filter(isKnown)))
}

/** All that the address names and the page does not know, for each parameter that does. */
export function unknownOpened(
  search: Search,
  isKnown: (id: string) => boolean,
): { name: string; given: string }[] {
  return [OPEN, CLOSED].flatMap((name) => {
    const unknown = wordsOf(search, name).filter((each) => each !== ALL && !isKnown(each))
    return unknown.length === 0 ? [] : [{ name, given: [...new Set(unknown)].join(' ') }]
  })
}

/** All open or all closed, apart from some. */
export function openedFrom(base: boolean, byDefault: boolean, apart: Set<string> = new Set()): Opened {
  const say = () => {
    const others = [...apart].join(' ')
    const whole = base === byDefault ? '' : ALL
    sayInAddress({ [OPEN]: base ? whole : others, [CLOSED]: base ? others : whole })
  }
  return {
    base,
    isOpen: (id) => apart.has(id) !== base,
    note: (id, isOpen) => {
      if (isOpen === (apart.has(id) !== base)) return
      if (isOpen === base) apart.delete(id)
      else apart.add(id)
      say()
    },
    say,
  }
}

/**
 * Changes the present step of the history in place and past the router: through it, every link on the page would be drawn
 * anew for each press.
 */
function sayInAddress(parameters: Readonly<Record<string, string>>): void {
  const address = new URL(window.location.href)
  const differing = Object.entries(parameters).filter(
    ([name, value]) => (address.searchParams.get(name) ?? '') !== value,
  )
  // On the way to another page the address is no longer ours.
  if (differing.length === 0 || address.pathname !== PAGES.goals) return
  for (const [name, value] of differing)
    if (value === '') address.searchParams.delete(name)
    else address.searchParams.set(name, value)
  window.history.replaceState(window.history.state, '', address)
}
