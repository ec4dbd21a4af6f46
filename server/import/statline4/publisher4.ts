/** One table at a publisher that speaks StatLine's OData 4: what it says of itself, and its collections, page by page. */
import * as z from 'zod/mini'
import type { Phrase } from '../../service/language.ts'
import { ImportFailure } from '../reading/rows.ts'
import { ask, type Patience } from '../statline/ask.ts'
import { pagesFrom } from '../statline/paging.ts'
import type { Entry } from '../statline/publisher.ts'
import { otherForm } from '../statline/publisherFaults.ts'
import { FORM } from './faults4.ts'

export interface Publisher4 {
  address: (path: string, filter?: string) => URL
  /** One thing that is no list. Undefined when it is not there. */
  one: (path: string, asked: Phrase) => Promise<unknown>
  /** The entries of a collection that a filter lets through, as many as were counted, page by page. Nothing at all when the table has no such collection. */
  pages: (
    collection: string,
    asked: (row: number) => Phrase,
    chosen?: { filter: string | undefined; count: number | undefined },
  ) => AsyncGenerator<readonly Entry[]>
  /** How many entries a filter lets through, if the publisher says so. */
  count: (collection: string, filter?: string) => Promise<number | undefined>
}

const PAGE_FORM = z.object({
  // By hand: a page has a hundred thousand figures, and what is in them is looked at later.
  value: z.array(z.custom<Entry>((entry) => typeof entry === 'object' && entry !== null)),
  '@odata.nextLink': z.optional(z.string()),
})

/** @param base address under which tables stand, as a folder */
export function publisher4Of(base: URL, table: string, patience: Patience): Publisher4 {
  function address(path: string, filter?: string): URL {
    const url = new URL(`${encodeURIComponent(table)}/${path}`, base)
    // Not as a form would write it: an OData service need not take a plus for a blank.
    if (filter !== undefined) url.search = `?$filter=${encodeURIComponent(filter)}`
    return url
  }

  async function page(url: URL, asked: Phrase) {
    const answer = await ask(url, asked, patience)
    if (answer === undefined) return undefined
    const read = PAGE_FORM.safeParse(answer)
    if (!read.success)
      throw otherForm(url, { nl: 'er is geen lijst “value”', en: 'there is no list “value”' }, FORM)
    return { entries: read.data.value, link: read.data['@odata.nextLink'] }
  }

  return {
    address,
    one: (path, asked) => ask(address(path), asked, patience),

    pages: (collection, asked, { filter, count } = { filter: undefined, count: undefined }) =>
      pagesFrom(address(collection, filter), { asked, page, count, patience }),

    async count(collection, filter) {
      try {
        const asked = { nl: 'het aantal cijfers', en: 'the number of figures' }
        const answer = await ask(address(`${collection}/$count`, filter), asked, { ...patience, attempts: 2 })
        return typeof answer === 'number' && Number.isInteger(answer) ? answer : undefined
      } catch (error) {
        // A publisher that does not count is no reason to stop: the count is a check and a progress bar.
        if (error instanceof ImportFailure) return undefined
        throw error
      }
    },
  }
}
