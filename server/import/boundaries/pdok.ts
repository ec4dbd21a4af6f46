/** Boundaries from PDOK's OGC API Features: the generalised municipalities, wijken or buurten of a year, page by page. */
import * as z from 'zod/mini'
import { ask, PATIENCE, type Patience } from '../statline/ask.ts'
import { baseOf } from '../statline/publisher.ts'
import { linkElsewhere, linkInCircle, noEnd, otherForm } from '../statline/publisherFaults.ts'

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

/**
 * All features of a collection in one year, as one FeatureCollection.
 * @throws ImportFailure naming where it stopped
 */
export async function pdokFeatures(
  collection: PdokCollection,
  year: number,
  { base = PDOK, patience: own, onFeatures }: PdokOptions = {},
): Promise<{ type: 'FeatureCollection'; features: unknown[] }> {
  const start = new URL(`collections/${collection}_gegeneraliseerd/items`, baseOf(base))
  start.search = new URLSearchParams({ f: 'json', jaarcode: String(year), limit: String(PAGE) }).toString()
  const patience = { ...PATIENCE, ...own }
  const features: unknown[] = []
  const seen = new Set<string>()
  let url: URL | undefined = start
  while (url !== undefined) {
    seen.add(url.href)
    const asked = {
      nl: `grenzen vanaf nummer ${features.length + 1}`,
      en: `boundaries from number ${features.length + 1}`,
    }
    const read = PAGE_FORM.safeParse(await ask(url, asked, patience))
    if (!read.success)
      throw otherForm(url, { nl: 'er is geen FeatureCollection', en: 'there is no FeatureCollection' })
    features.push(...read.data.features)
    onFeatures?.(features.length)
    const next = read.data.links?.find(({ rel }) => rel === 'next')?.href
    if (next === undefined || read.data.features.length === 0) break
    const to: URL | undefined = URL.canParse(next, url) ? new URL(next, url) : undefined
    if (to?.origin !== url.origin) throw linkElsewhere(url, next)
    if (seen.has(to.href)) throw linkInCircle(url, features.length)
    if (seen.size >= patience.pages || features.length > MOST) throw noEnd(url, seen.size, features.length)
    url = to
  }
  return { type: 'FeatureCollection', features }
}

export interface PdokOptions {
  base?: string
  patience?: Partial<Patience>
  /** Told of how many features have come. */
  onFeatures?: (count: number) => void
}
