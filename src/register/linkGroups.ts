import type { Id, Provenance } from '../domain/register/things.ts'

/** A thing that belongs to another, with where that claim comes from. */
export interface LinkedThing {
  id: Id
  provenance: Provenance
}

/** Things whose link rests on the same: stated once above them all. */
export interface LinkGroup<T extends LinkedThing> {
  key: string
  provenance: Provenance
  things: readonly T[]
}

/** Groups by provenance (and `more`, where links differ in something else too), in the order of first appearance. */
export function linkGroups<T extends LinkedThing>(
  things: readonly T[],
  more: (thing: T) => string = () => '',
): LinkGroup<T>[] {
  const groups = new Map<string, { key: string; provenance: Provenance; things: T[] }>()
  for (const thing of things) {
    const { status, sources = [], locator = '', note = '' } = thing.provenance
    const key = [status, sources.join(' '), locator, note, more(thing)].join('|')
    const group = groups.get(key)
    if (group) group.things.push(thing)
    else groups.set(key, { key, provenance: thing.provenance, things: [thing] })
  }
  return [...groups.values()]
}

/** Simply read in a source: its number can stand behind the thing, nothing need be said above it. */
export const isPlainlySourced = ({ provenance: { status, note } }: LinkedThing): boolean =>
  (status === 'found' || status === 'founding') && note === undefined
