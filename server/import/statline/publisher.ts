/** One table at a publisher that speaks StatLine's OData 3: its collections, page by page. */
import * as z from 'zod/mini'
import type { Phrase } from '../../service/language.ts'
import { ask, type Patience } from './ask.ts'
import { pagesFrom } from './paging.ts'
import { noAddress, otherForm } from './publisherFaults.ts'
import { ImportFailure } from '../reading/rows.ts'

export type Entry = Readonly<Record<string, unknown>>

export interface Publisher {
  /** The entries of a collection, page by page. Nothing at all when the table has no such collection. */
  pages: (
    collection: string,
    asked: (row: number) => Phrase,
    count?: number,
  ) => AsyncGenerator<readonly Entry[]>
  /** How many entries a collection has, if the publisher says so. */
  count: (collection: string) => Promise<number | undefined>
  address: (collection: string) => URL
}

/** The two doors of StatLine: the Feed gives a table in pages, the Api at most 10,000 rows at a time. */
type Door = 'ODataFeed' | 'ODataApi'

/** What the Api gives at most. */
const PAGE = 10_000

const FORMAT = '?$format=json'

const PAGE_FORM = z.object({
  // By hand: a page has half a million cells, and what is in them is looked at later.
  value: z.array(z.custom<Entry>((entry) => typeof entry === 'object' && entry !== null)),
  'odata.nextLink': z.optional(z.string()),
})

/** Where StatLine of the publisher stands. @throws ImportFailure when it is not a web address */
export function baseOf(base: string): URL {
  const text = base.endsWith('/') ? base : `${base}/`
  if (!/^https?:/i.test(text) || !URL.canParse(text)) throw noAddress(base)
  return new URL(text)
}

/** A table behind one of the doors. Whether it is there shows when something of it is asked. */
export function publisherOf(base: URL, door: Door, table: string, patience: Patience): Publisher {
  const at = (path: string) => new URL(`${door}/odata/${encodeURIComponent(table)}/${path}`, base)
  function address(collection: string, range?: { $top: number; $skip: number }): URL {
    const url = at(collection)
    url.search = range === undefined ? FORMAT : `${FORMAT}&$top=${range.$top}&$skip=${range.$skip}`
    return url
  }

  async function page(url: URL, asked: Phrase) {
    const answer = await ask(url, asked, patience)
    if (answer === undefined) return undefined
    const read = PAGE_FORM.safeParse(answer)
    if (!read.success)
      throw otherForm(url, { nl: 'er is geen lijst “value”', en: 'there is no list “value”' })
    return { entries: read.data.value, link: read.data['odata.nextLink'] }
  }

  return {
    address,
    pages(collection, asked, count) {
      const api = door === 'ODataApi'
      return pagesFrom(api ? address(collection, { $top: PAGE, $skip: 0 }) : address(collection), {
        asked,
        page,
        count,
        patience,
        // Without a link: ask for what is still to come by its number, as long as something comes.
        goOn: (given, rows) =>
          given > 0 && (count === undefined ? api : rows < count)
            ? address(collection, { $top: PAGE, $skip: rows })
            : undefined,
      })
    },
    async count(collection) {
      try {
        const asked = { nl: 'het aantal rijen', en: 'the number of rows' }
        const answer = await ask(at(`${collection}/$count`), asked, { ...patience, attempts: 2 })
        return typeof answer === 'number' && Number.isInteger(answer) ? answer : undefined
      } catch (error) {
        // A publisher that does not count is no reason to stop: the count is a check and a progress bar.
        if (error instanceof ImportFailure) return undefined
        throw error
      }
    },
  }
}
