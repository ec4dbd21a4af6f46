/** How much of a long list is shown where it cannot be scrolled. */
export interface ExcerptRoom {
  /** A list of no more than these is shown whole. */
  most: number
  /** So many at its beginning and at its end. */
  atEnds: number
  /** So many on either side of the one that it is about. */
  around: number
}

/** One of the list, or how many were left out before the next. */
export type Excerpted<T> = { item: T } | { skipped: number }

/** The whole list, or its beginning, its end and the surroundings of one, with what was left out between them. */
export function excerptOf<T>(items: readonly T[], at: number, room: ExcerptRoom): Excerpted<T>[] {
  if (items.length <= room.most) return items.map((item) => ({ item }))
  const shown: Excerpted<T>[] = []
  let skipped = 0
  items.forEach((item, place) => {
    const isShown =
      place < room.atEnds ||
      place >= items.length - room.atEnds ||
      (at >= 0 && Math.abs(place - at) <= room.around)
    if (!isShown) {
      skipped += 1
      return
    }
    if (skipped > 0) shown.push({ skipped })
    skipped = 0
    shown.push({ item })
  })
  return shown
}

/** So many have a place of their own, of so many. */
export interface Shown {
  count: number
  of: number
  /** The surroundings of the one that it is about are among them: it stands in the list. */
  around: boolean
}

/** How much of a list an excerpt shows around the one at a place, -1 of none; undefined of the whole list. */
export function shownOf(parts: readonly Excerpted<unknown>[], at: number, of: number): Shown | undefined {
  const count = parts.filter((part) => 'item' in part).length
  return count === of ? undefined : { count, of, around: at >= 0 }
}

/** What slides take of a long list: a few of them in all. */
export const ON_SLIDES: ExcerptRoom = { most: 40, atEnds: 12, around: 6 }
