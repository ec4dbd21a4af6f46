import type { FigureIndex } from '../domain/graph/registerIndex.ts'
import type { Provenance, Source } from '../domain/register/things.ts'

/** A source as one numbered line under a page: the same source at another place in it is another line. */
export interface Citation {
  number: number
  source: Source
  locator: string
  readOn: string
}

export interface Citations {
  list: readonly Citation[]
  of(provenance: Provenance): readonly Citation[]
}

/** Numbers the sources of a page in the order in which its facts name them. A source that does not exist is left out. */
export function citationsOf(index: FigureIndex, provenances: readonly Provenance[]): Citations {
  const lines = new Map<string, Citation>()
  const of = (provenance: Provenance): Citation[] =>
    (provenance.sources ?? []).flatMap((id, place) => {
      const source = index.sources.get(id)
      if (source === undefined) return []
      // Place and day of reading belong to the first source that a fact names.
      const locator = place === 0 ? (provenance.locator ?? '') : ''
      const readOn = place === 0 ? (provenance.checkedOn ?? source.readOn) : source.readOn
      const key = `${id} ${locator} ${readOn}`
      const line = lines.get(key) ?? { number: lines.size + 1, source, locator, readOn }
      lines.set(key, line)
      return [line]
    })
  for (const provenance of provenances) of(provenance)
  return { list: [...lines.values()], of }
}
