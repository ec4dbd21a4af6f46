import type { Fact, FactCollection } from '../../domain/provenance/facts.ts'
import { compareNames } from '../../domain/register/nameOrder.ts'
import type { Id, Source } from '../../domain/register/things.ts'
import type { SourceKind } from '../../domain/register/values.ts'

/** How many facts rest on a source, in all and per kind of thing. */
export interface SourceUse {
  source: Source
  total: number
  about: ReadonlyMap<FactCollection, number>
}

export interface SourceFilters {
  kind: SourceKind | undefined
  about: FactCollection | undefined
  /** Piece of a title or publisher; case and accents make no difference. */
  text: string
}

/** Every source with what rests on it, the most used first. A fact that names a source twice rests on it once. */
export function countUse(sources: readonly Source[], facts: readonly Fact[]): SourceUse[] {
  const counts = new Map<Id, Map<FactCollection, number>>()
  for (const { collection, provenance } of facts)
    for (const id of new Set(provenance.sources)) {
      const about = counts.get(id) ?? new Map<FactCollection, number>()
      about.set(collection, (about.get(collection) ?? 0) + 1)
      counts.set(id, about)
    }
  return sources
    .map((source) => {
      const about = counts.get(source.id) ?? new Map<FactCollection, number>()
      return { source, about, total: [...about.values()].reduce((sum, each) => sum + each, 0) }
    })
    .toSorted((a, b) => b.total - a.total || compareNames(a.source.title, b.source.title))
}

export function filterSources(
  uses: readonly SourceUse[],
  { kind, about, text }: SourceFilters,
  matches: (typed: string) => (...names: (string | undefined)[]) => boolean,
): SourceUse[] {
  const named = matches(text)
  const shown = uses.filter(
    (use) =>
      (kind === undefined || use.source.kind === kind) &&
      (about === undefined || use.about.has(about)) &&
      named(use.source.title, use.source.publisher),
  )
  return about === undefined ? shown : shown.toSorted((a, b) => countOf(b, about) - countOf(a, about))
}

/** Facts on the source that are about one kind of thing, or all of them. */
export const countOf = (use: SourceUse, about: FactCollection | undefined): number =>
  about === undefined ? use.total : (use.about.get(about) ?? 0)
