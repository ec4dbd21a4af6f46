import MiniSearch from 'minisearch'
import { fold } from '../../domain/graph/nearMatches.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { Found, SearchEntry } from './entry.ts'
import { municipalityEntries } from './municipalityEntries.ts'
import { pageEntries } from './pageEntries.ts'
import { exactFirst, municipalitiesFirst } from './ranking.ts'
import { thingEntries } from './thingEntries.ts'

const HAS_DIGIT = /\d/

/**
 * Words, and codes whole: "Wmo 2.1.2" is "wmo" and "2.1.2", not three loose numbers; "e-health" is found as a whole and
 * by its parts.
 */
function wordsOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}.:-]+/u)
    .map((word) => word.replaceAll(/^[.:-]+|[.:-]+$/g, ''))
    .filter((word) => word !== '')
    .flatMap((word) => (HAS_DIGIT.test(word) || !word.includes('-') ? [word] : [word, ...word.split('-')]))
}

export interface RegisterSearch {
  /** Best first; at most `limit`. */
  find(query: string, limit: number): Found[]
}

/** Index the whole register and the pages for searching, once per register. */
export function buildSearch(index: RegisterIndex): RegisterSearch {
  const pages = pageEntries()
  const entries = [...thingEntries(index), ...municipalityEntries(index), ...pages]
  const byId = new Map(entries.map((each) => [each.id, each]))
  const search = new MiniSearch<SearchEntry>({
    fields: ['names', 'marks', 'text'],
    extractField: (entry, field) => {
      const value = entry[field as 'id' | 'names' | 'marks' | 'text']
      return typeof value === 'string' ? value : value.join(' ')
    },
    tokenize: wordsOf,
    processTerm: fold,
    searchOptions: {
      boost: { names: 4, marks: 3 },
      // "2" is an article, not the beginning of one; a code is right or it is another.
      prefix: (term) => !/^\d+$/.test(term),
      fuzzy: (term) => (term.length > 5 && !HAS_DIGIT.test(term) ? 0.2 : false),
      combineWith: 'AND',
    },
  })
  search.addAll(entries)
  return {
    find: (query, limit) => {
      const all = search.search(query)
      // "wpg art. 5 lid 1" names a part that no article is filed under: then what holds most of the words.
      const best = all.length > 0 ? all : search.search(query, { combineWith: 'OR' })
      const ranked = best.flatMap(({ id }) => byId.get(String(id)) ?? [])
      const found = exactFirst(ranked, pages, query).map((each) => each.found)
      return municipalitiesFirst(index, found, query).slice(0, limit)
    },
  }
}
