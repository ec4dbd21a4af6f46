/** Pages one after another, to the last: never in a circle, never without end, never at another publisher. */
import type { Phrase } from '../../service/language.ts'
import type { Patience } from './ask.ts'
import { linkElsewhere, linkInCircle, noEnd } from './publisherFaults.ts'

export interface Paging<T> {
  /** Says what is asked for, from the row on that comes next. */
  asked: (row: number) => Phrase
  /** One page, and the link to the next. Undefined when there is no such collection. */
  page: (url: URL, asked: Phrase) => Promise<{ entries: T[]; link: string | undefined } | undefined>
  /** How many there can be at most, if anyone says so. */
  count: number | undefined
  patience: Pick<Patience, 'pages'>
  /** Where to go on after a page without a link. */
  goOn?: (given: number, rows: number) => URL | undefined
}

/** Entries that are handed on together. */
const SLICE = 10_000

/** @throws ImportFailure naming where it stopped */
export async function* pagesFrom<T>(start: URL, paging: Paging<T>): AsyncGenerator<readonly T[]> {
  const { asked, page, count, patience, goOn } = paging
  const seen = new Set<string>()
  let first: string | undefined
  let [url, rows] = [start, 0]
  for (;;) {
    seen.add(url.href)
    const got = await page(url, asked(rows))
    if (got === undefined) return
    const { entries, link } = got
    const head = JSON.stringify(entries[0])
    // The same rows, or none, under another address.
    if (seen.size > 1 && head === first) throw linkInCircle(url, rows)
    first = head
    const given = entries.length
    rows += given
    // Taken out as they are handed on: two pages of a hundred thousand need not be in memory together.
    while (entries.length > 0) yield entries.splice(0, SLICE)
    const next = link === undefined ? goOn?.(given, rows) : follow(start, url, link)
    if (next === undefined) return
    if (seen.has(next.href)) throw linkInCircle(url, rows)
    // More rows than there are, or ever another page: the rows would fill the disk.
    if (seen.size >= patience.pages || rows > (count ?? rows)) throw noEnd(next, seen.size, rows)
    url = next
  }
}

/** The next page, at the same publisher only: one that names itself with http where it was asked with https is the same. */
function follow(base: URL, from: URL, link: string): URL {
  if (!URL.canParse(link, from)) throw linkElsewhere(from, link)
  const next = new URL(link, from)
  if (/^https?:$/.test(next.protocol)) next.protocol = base.protocol
  // Held against the address itself that is asked: put together anew, a path ("//elsewhere/x") may name another host.
  if (next.origin !== base.origin) throw linkElsewhere(from, link)
  ;[next.username, next.password, next.hash] = ['', '', '']
  return next
}
