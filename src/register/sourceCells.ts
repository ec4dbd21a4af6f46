import type { RegisterIndex } from '../domain/graph/registerIndex.ts'
import type { Provenance } from '../domain/register/things.ts'

/** Where facts come from, as one cell of a file: the address of each source once, or its title where it has none. */
export function sourcesCell(index: RegisterIndex, provenances: readonly Provenance[]): string | undefined {
  const ids = new Set(provenances.flatMap(({ sources = [] }) => sources))
  const lines = [...ids].map((id) => index.sources.get(id)?.address ?? index.sources.get(id)?.title ?? id)
  return lines.length === 0 ? undefined : lines.join('\n')
}
