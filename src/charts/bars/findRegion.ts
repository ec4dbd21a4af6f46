import { compareNames } from '../../domain/register/nameOrder.ts'
/** Finding a region in a list by what is typed: letters without their accents, in any case. */

interface Named {
  name: string
  within?: string
}

/** A region that is not in a list itself: what stands for it there. */
export interface StandsAs {
  name: string
  /** The place in the list of the first that stands for it. */
  place: number
  /** That others stand for it, and where one is led. */
  said: string
}

/** "Súdwest-Fryslân" → "sudwest-fryslan"; "'s-Hertogenbosch" → "s-hertogenbosch". */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’‘]/gu, '')
    .toLowerCase()

interface Written {
  /** The name itself. */
  own: string
  /** Its words, and those of the municipality behind it. */
  words: readonly string[]
}

const written = new WeakMap<readonly Named[], readonly Written[]>()

/** Names as they are searched, worked out once per list: thousands of them are looked through at every letter. */
function writtenNames(rows: readonly Named[]): readonly Written[] {
  let known = written.get(rows)
  if (known === undefined) {
    known = rows.map(({ name, within = '' }) => {
      const own = plain(name)
      return { own, words: `${own} ${plain(within)}`.split(/[\s,.()/-]+/) }
    })
    written.set(rows, known)
  }
  return known
}

const orders = new WeakMap<readonly Named[], readonly number[]>()

/** The places of a list in the order of its names; worked out once per list. */
export function placesByName(rows: readonly Named[]): readonly number[] {
  let known = orders.get(rows)
  if (known === undefined) {
    known = rows
      .map((row, place) => ({ row, place }))
      .toSorted(
        ({ row: a }, { row: b }) =>
          compareNames(a.name, b.name) || compareNames(a.within ?? '', b.within ?? ''),
      )
      .map(({ place }) => place)
    orders.set(rows, known)
  }
  return known
}

/** The first name from a place on that begins with what is typed, past the end from the beginning; -1 when none does. */
export function nextStartingWith(rows: readonly Named[], typed: string, from: number): number {
  const wanted = plain(typed).trimStart()
  if (wanted === '') return -1
  const names = writtenNames(rows)
  for (let step = 0; step < names.length; step += 1) {
    const place = (from + step) % names.length
    if (names[place]?.own.startsWith(wanted)) return place
  }
  return -1
}

/**
 * All places of which the name, or the municipality behind it, has a word that begins with each typed word: "centrum
 * heerlen". Those that begin with all that is typed stand first.
 */
export function findAll(rows: readonly Named[], typed: string): number[] {
  const whole = plain(typed).trim()
  if (whole === '') return []
  const words = whole.split(/[\s,]+/)
  const first: number[] = []
  const rest: number[] = []
  writtenNames(rows).forEach(({ own, words: all }, place) => {
    if (own.startsWith(whole)) first.push(place)
    else if (words.every((word) => all.some((each) => each.startsWith(word)))) rest.push(place)
  })
  return [...first, ...rest]
}
