import { fold } from '../../domain/graph/nearMatches.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { Found, SearchEntry } from './entry.ts'

/**
 * What goes by exactly the words asked for stands first, and of that the pages last: whoever types "bronnen" means a
 * page, unless a thing of the register is called so.
 * @param pages in the order in which those that share a word are to stand
 */
export function exactFirst(
  ranked: readonly SearchEntry[],
  pages: readonly SearchEntry[],
  query: string,
): SearchEntry[] {
  const asked = fold(query.trim())
  const isExact = ({ names, marks }: SearchEntry) => [...names, ...marks].some((name) => fold(name) === asked)
  return [
    ...ranked.filter((each) => each.found.kind !== 'page' && isExact(each)),
    ...pages.filter(isExact),
    ...ranked.filter((each) => !isExact(each)),
  ]
}

/**
 * Whoever types the name of a municipality means the place: it stands first, and always before the organisation of the
 * same name ("Heerlen" before "Gemeente Heerlen", whose words hold it more often).
 */
export function municipalitiesFirst(
  { regions, partners }: RegisterIndex,
  ranked: readonly Found[],
  query: string,
): Found[] {
  const asked = fold(query.trim())
  const isAsked = (each: Found) =>
    each.kind === 'municipality' &&
    [each.name, each.former?.name, ...(regions.byCode.get(each.code)?.alsoNamed ?? [])].some(
      (name) => name !== undefined && fold(name) === asked,
    )
  const placeOf = (each: Found): Found | undefined => {
    const region =
      each.kind === 'thing' && each.thing.kind === 'partner' && partners.get(each.thing.id)?.region
    return ranked.find(
      (other) => other.kind === 'municipality' && other.former === undefined && other.code === region,
    )
  }
  // A set keeps the first place at which each was put.
  return [...new Set([...ranked.filter(isAsked), ...ranked.flatMap((each) => [placeOf(each) ?? each, each])])]
}
