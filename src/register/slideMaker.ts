import type { QueryClient } from '@tanstack/react-query'
import { namedIn, type PagePattern, patternAt, type SlidePattern } from '../contract/addresses.ts'
import type { Language } from '../messages/texts.ts'
import type { SlideContent } from '../slides/content.ts'
import type { Measure } from '../slides/measure.ts'
import type { RegisterView } from './RegisterContext.tsx'

/** The address of a view, taken apart: a slide shows what the page there shows. */
export interface SlideAddress {
  readonly pattern: PagePattern
  /** What stands in the path: `id` of the thing, for instance. */
  readonly named: Readonly<Record<string, string>>
  readonly search: URLSearchParams
  /** Which part of the page, where it has more than one figure; without #. */
  readonly anchor: string | undefined
  /** As it was: path, query and anchor. */
  readonly whole: string
}

/** What a slide is made with. The municipality is the one of the address, else that of the deck, else the reader's. */
export interface SlideContext extends RegisterView {
  readonly language: Language
  /** Asks the service, or takes what was asked before. */
  readonly client: QueryClient
  /** The moment (ISO 8601, UTC) that a pinned slide shows: every question to the service carries it. */
  readonly asOf: string | undefined
  /** Width of text in the font of slides. */
  readonly measure: Measure
  /** Scheme and host that source lines lead to. */
  readonly origin: string
}

/** What became of an address. */
export interface MadeSlide {
  /** One or, where one has no room for everything, more; none where nothing of it can be shown. */
  readonly contents: readonly SlideContent[]
  /** What the address names and is not there (any more), each as a whole sentence in the language of the deck. */
  readonly missing: readonly string[]
}

/**
 * Makes the slides of an address without drawing its page. Each feature has one (`slides.ts` in its folder), which asks the
 * same model as its page; `src/app/slideMakers.ts` knows them all.
 *
 * @throws ServiceError when the service does not answer
 */
export type SlideMaker = (address: SlideAddress, context: SlideContext) => Promise<MadeSlide>

/** How the makers of all pages that can be a slide are fetched. */
export type SlideMakers = Readonly<Record<SlidePattern, () => Promise<SlideMaker>>>

/** Stands in for where the app is. */
const HERE = 'http://app.invalid'

/** An address of the app taken apart; undefined where it is none. */
export function slideAddress(whole: string): SlideAddress | undefined {
  const { origin, pathname, searchParams, hash } = new URL(whole, HERE)
  const pattern = origin === HERE ? patternAt(pathname) : undefined
  if (pattern === undefined) return undefined
  const anchor = hash.replace(/^#/, '')
  return {
    pattern,
    named: namedIn(pattern, pathname),
    search: searchParams,
    anchor: anchor === '' ? undefined : anchor,
    whole,
  }
}
