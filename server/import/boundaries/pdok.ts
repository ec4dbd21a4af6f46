/** Boundaries from PDOK's OGC API Features: the generalised municipalities, wijken or buurten of a year, page by page. */
import * as z from 'zod/mini'
import type { Phrase } from '../../service/language.ts'
import { ask, PATIENCE, type Patience } from '../statline/ask.ts'
import { pagesFrom } from '../statline/paging.ts'
import { baseOf } from '../statline/publisher.ts'
import { otherForm } from '../statline/publisherFaults.ts'
import type { BoundarySource } from './features.ts'

export const PDOK = 'https://api.pdok.nl/cbs/gebiedsindelingen/ogc/v1'

export const PDOK_COLLECTIONS = ['gemeente', 'wijk', 'buurt'] as const
export type PdokCollection = (typeof PDOK_COLLECTIONS)[number]

const PAGE = 1000
/** There are some 15,000 buurten. */
const MOST = 100_000

const PAGE_FORM = z.object({
  type: z.literal('FeatureCollection'),
  // What is in them is looked at one by one.
  features: z.array(z.unknown()),
  links: z.optional(z.array(z.object({ rel: z.string(), href: z.string() }))),
})

/** All features of a collection in one year. Reading them fails with an ImportFailure that says where it stopped. */
export const pdokFeatures =
  (collection: PdokCollection, year: number, options: PdokOptions = {}): BoundarySource =>
  (take) =>
    readFeatures(collection, year, options, take)

async function readFeatures(
  collection: PdokCollection,
  year: number,
  { base = PDOK, patience: own, onFeatures }: PdokOptions,
  take: (feature: unknown) => void,
): Promise<{ type: 'FeatureCollection'; features: [] }> {
  const start = new URL(`collections/${collection}_gegeneraliseerd/items`, baseOf(base))
  start.search = new URLSearchParams({ f: 'json', jaarcode: String(year), limit: String(PAGE) }).toString()
  const patience = { ...PATIENCE, ...own }
  async function page(url: URL, asked: Phrase) {
    const read = PAGE_FORM.safeParse(await ask(url, asked, patience))
    if (!read.success)
      throw otherForm(url, { nl: 'er is geen FeatureCollection', en: 'there is no FeatureCollection' })
    const { features: entries, links } = read.data
    const link = entries.length === 0 ? undefined : links?.find(({ rel }) => rel === 'next')?.href
    return { entries, link }
  }
  let count = 0
  const pages = pagesFrom(start, {
    asked: (row) => ({ nl: `grenzen vanaf nummer ${row + 1}`, en: `boundaries from number ${row + 1}` }),
    page,
    count: MOST,
    patience,
  })
  for await (const some of pages) {
    for (const feature of some) take(feature)
    count += some.length
    onFeatures?.(count)
  }
  return { type: 'FeatureCollection', features: [] }
}

export interface PdokOptions {
  base?: string
  patience?: Partial<Patience>
  /** Told of how many features have come. */
  onFeatures?: (count: number) => void
}
