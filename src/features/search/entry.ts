import type { PAGES } from '../../contract/addresses.ts'
import type { ThingRef } from '../../domain/graph/registerIndex.ts'

/** A page that stands by itself; a line is always that of a thing. */
export type PageName = Exclude<keyof typeof PAGES, 'line'>

/** What can be found: a thing of the register, a municipality by its present or former name or code, or a page. */
export type Found =
  | { kind: 'thing'; thing: ThingRef }
  | { kind: 'municipality'; code: string; name: string; former?: { name: string; code: string } }
  | { kind: 'page'; page: PageName }

/** Something that can be found, and the words that it is found by. */
export interface SearchEntry {
  id: string
  found: Found
  /** Names in both languages, short and former names. */
  names: readonly string[]
  /** Articles, abbreviations, codes, and what else it is called. */
  marks: readonly string[]
  /** The rest of what is said of it. */
  text: string
}
