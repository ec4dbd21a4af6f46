/** What a key asks of a show. */
export type ShowAct =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'black'
  | 'white'
  | 'fullScreen'
  | 'speaker'
  | 'words'
  | 'keys'
  /** Out of the show. No key does it at once: Escape comes to it last. */
  | 'stop'
  /** Out of what lies deepest: see the page that shows. */
  | 'out'
  /** To the number that was typed; next where none was. */
  | 'enter'
  /** Takes back a digit; previous where none was typed. */
  | 'erase'
  | { readonly digit: string }

/** Keys of keyboards and of clickers, which send PageDown, PageUp and the full stop. */
const KEYS: Readonly<Record<string, ShowAct>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'enter',
  Backspace: 'erase',
  Escape: 'out',
}

/** Keys with a character on them: the presenter can switch them off (WCAG 2.1.4). */
const CHARACTERS: Readonly<Record<string, ShowAct>> = {
  n: 'next',
  p: 'previous',
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
  f: 'fullScreen',
  s: 'speaker',
  t: 'words',
  '?': 'keys',
}

/** Held down, these go on; all others act once. */
const GOES_ON: ReadonlySet<ShowAct> = new Set<ShowAct>(['next', 'previous', 'erase'])

export type PressedKey = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat'>

/** What a pressed key asks; undefined for one that is the browser's. */
export function actOf(pressed: PressedKey, hasCharacters: boolean): ShowAct | undefined {
  const { key, ctrlKey, altKey, metaKey, repeat } = pressed
  if (ctrlKey || altKey || metaKey) return undefined
  const act =
    pressed.shiftKey && key === ' ' ? 'previous' : (KEYS[key] ?? (hasCharacters ? character(key) : undefined))
  return act !== undefined && repeat && !GOES_ON.has(act) ? undefined : act
}

const character = (key: string): ShowAct | undefined =>
  /^\d$/.test(key) ? { digit: key } : CHARACTERS[key.toLowerCase()]

/**
 * Has what holds the focus its own use of a key: a button of Space and Enter, what can be scrolled of the arrows up and
 * down? PageDown and PageUp, the clicker's, are always the show's.
 */
export function isOwnKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('input, textarea, select, dialog') !== null) return true
  if (key === 'Enter' || key === ' ') return target.closest('a, button') !== null
  return (key === 'ArrowUp' || key === 'ArrowDown') && target.closest('[data-scrolls]') !== null
}
