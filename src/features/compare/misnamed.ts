import { COMPARE_LISTS, COMPARE_PARAMETERS } from '../../contract/comparisonAddress.ts'
import { parameters } from '../../contract/selection.ts'
import { editDistance } from '../../domain/graph/nearMatches.ts'

/** A parameter whose name is none of this page, and the one of its that was probably meant. */
export interface Misnamed {
  name: string
  given: readonly string[]
  meant: string
}

/** The names that the page and what surrounds it know. */
const KNOWN: readonly string[] = [
  ...Object.values(COMPARE_PARAMETERS),
  parameters.language.name,
  parameters.municipality.name,
]

/** How many letters may be wrong: of a short name few, or everything would look like it. */
const reachOf = (known: string): number => (known.length > 4 ? 2 : known.length > 1 ? 1 : 0)

function meantBy(name: string): string | undefined {
  const asked = name.toLowerCase()
  const near = KNOWN.flatMap((known) => {
    const reach = reachOf(known)
    // Told at once by its length: whatever else an address holds may be long.
    if (Math.abs(known.length - asked.length) > reach) return []
    const distance = editDistance(asked, known)
    return distance <= reach ? { known, distance } : []
  })
  return near.toSorted((a, b) => a.distance - b.distance)[0]?.known
}

/**
 * The parameters of an address that are one of this page but for a slip ("indicatr=rokers"). Others, as those by which
 * senders of a link count its readers, say nothing to this page and it says nothing of them.
 */
export function misnamedIn(search: URLSearchParams): Misnamed[] {
  return [...new Set(search.keys())].flatMap((name) => {
    const given = search.getAll(name).filter((each) => each !== '')
    const meant = KNOWN.includes(name) || given.length === 0 ? undefined : meantBy(name)
    return meant === undefined ? [] : { name, given, meant }
  })
}

/** The address with the right name. A list goes on with it; of another choice it takes the place. */
export function putRight({ name, given, meant }: Misnamed, search: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(search)
  const [first = ''] = given
  const listed = [...next.getAll(meant), ...given].filter((each) => each !== '')
  next.delete(name)
  next.set(meant, COMPARE_LISTS.has(meant) ? listed.join(',') : first)
  return next
}
