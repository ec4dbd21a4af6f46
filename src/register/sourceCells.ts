import type { FigureIndex } from '../domain/graph/registerIndex.ts'
import type { Provenance } from '../domain/register/things.ts'

/** A source as a file names it: its address is that of the place that was read, where that is known. */
interface NamedSource {
  title: string
  address: string | undefined
}

/** The sources of facts, every place in them once. The place belongs to the first source that a fact names. */
export function namedSources(index: FigureIndex, provenances: readonly Provenance[]): NamedSource[] {
  const named = new Map<string, NamedSource>()
  for (const { sources = [], locator = '' } of provenances) {
    for (const [place, id] of sources.entries()) {
      const { title = id, address } = index.sources.get(id) ?? {}
      const at = place === 0 ? locator : ''
      named.set(`${id} ${at}`, { title, address: address === undefined ? undefined : `${address}${at}` })
    }
  }
  return [...named.values()]
}

/** Where facts come from, as one cell of a file: the address of each source once, or its title where it has none. */
export function sourcesCell(index: FigureIndex, provenances: readonly Provenance[]): string | undefined {
  return inLines(namedSources(index, provenances).map(({ title, address }) => address ?? title))
}

/** The same, with the title before each address. */
export function titledSourcesCell(
  index: FigureIndex,
  provenances: readonly Provenance[],
): string | undefined {
  return inLines(
    namedSources(index, provenances).map(({ title, address }) =>
      address === undefined ? title : `${title} ${address}`,
    ),
  )
}

/** Several texts in one cell, a line each; an empty cell where there are none. */
export const inLines = (texts: readonly string[]): string | undefined =>
  texts.length === 0 ? undefined : texts.join('\n')
