import type { Edge } from './edges.ts'
import { keyOf } from './edges.ts'
import type { Line } from './line.ts'
import type { ThingRef } from './registerIndex.ts'

/** The line as a nested list: what hangs on a thing, and by which edge. */
export interface Branch {
  ref: ThingRef
  /** The edge that leads here; absent for the root. */
  edge?: Edge
  children: readonly Branch[]
  /** true when the thing's own branches are spelled out elsewhere in the tree. */
  repeated: boolean
}

/**
 * Unfold a line from its focus, towards the figure (`down`) or towards the law (`up`). A thing that hangs on several
 * others appears under each of them, but its branches are spelled out once: where it hangs nearest to the focus.
 * Within a branch, partners come first and what was read in a source comes before what the editors linked.
 */
export function unfold(line: Line, direction: 'down' | 'up'): Branch {
  const next = new Map<string, Edge[]>()
  for (const edge of line.edges) {
    const from = keyOf(direction === 'down' ? edge.upper : edge.lower)
    next.set(from, [...(next.get(from) ?? []), edge])
  }
  const targetOf = (edge: Edge): ThingRef => (direction === 'down' ? edge.lower : edge.upper)
  const owner = nearestParents(line.focus, next, targetOf)
  const grow = (ref: ThingRef, edge: Edge | undefined, ancestors: ReadonlySet<string>): Branch => {
    const key = keyOf(ref)
    const repeated = edge !== undefined && owner.get(key) !== edge.id
    const within = new Set([...ancestors, key])
    const children = repeated
      ? []
      : (next.get(key) ?? [])
          .filter((each) => !within.has(keyOf(targetOf(each))))
          .toSorted((a, b) => order(a, targetOf(a)) - order(b, targetOf(b)))
          .map((each) => grow(targetOf(each), each, within))
    return { ref, ...(edge === undefined ? {} : { edge }), children, repeated: repeated && next.has(key) }
  }
  return grow(line.focus, undefined, new Set())
}

/** For each thing the edge by which it is met first, going outwards from the focus. */
function nearestParents(
  focus: ThingRef,
  next: ReadonlyMap<string, readonly Edge[]>,
  targetOf: (edge: Edge) => ThingRef,
): ReadonlyMap<string, string> {
  const owner = new Map<string, string>([[keyOf(focus), '']])
  const queue = [keyOf(focus)]
  for (let key = queue.shift(); key !== undefined; key = queue.shift())
    for (const edge of next.get(key) ?? []) {
      const target = keyOf(targetOf(edge))
      if (owner.has(target)) continue
      owner.set(target, edge.id)
      queue.push(target)
    }
  return owner
}

const STATUS_ORDER = ['founding', 'found', 'known', 'unsure', 'editorial'] as const

/** Who it is done with, then what is done, then towards what, then measured how. */
const KIND_ORDER = ['partner', 'law', 'task', 'initiative', 'goal', 'indicator'] as const

const order = (edge: Edge, target: ThingRef): number =>
  KIND_ORDER.indexOf(target.kind) * 10 + STATUS_ORDER.indexOf(edge.provenance.status)
