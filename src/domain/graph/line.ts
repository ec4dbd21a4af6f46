import type { Id } from '../register/things.ts'
import { appliesIn } from './appliesIn.ts'
import { type Edge, type EdgeIndex, keyOf } from './edges.ts'
import type { LineKind, RegisterIndex, ThingRef } from './registerIndex.ts'

/** One thing on the line, and how one gets there from the focus: the shortest chain of edges, each with its provenance. */
export interface LineNode {
  ref: ThingRef
  path: readonly Edge[]
}

/** Everything that hangs on one thing, towards the law and towards the figure. */
export interface Line {
  focus: ThingRef
  nodes: readonly LineNode[]
  edges: readonly Edge[]
  /** Initiatives left out because they do not reach the municipality that was asked for. */
  elsewhere: readonly Id[]
}

export const nodesOfKind = (line: Line, kind: LineKind): readonly LineNode[] =>
  line.nodes.filter((node) => node.ref.kind === kind)

/**
 * What hangs on this, both ways. Downwards one only goes towards the figure and upwards only towards the law, so that a
 * task does not drag in every other task of its initiatives. Partners end a path, unless the partner is the focus: what
 * a partner does elsewhere says nothing about this line.
 *
 * @param region keep only what applies in this region (see `appliesIn`); the focus itself is always kept.
 */
export function lineThrough(index: RegisterIndex, edges: EdgeIndex, focus: ThingRef, region?: string): Line {
  const nodes = new Map<string, LineNode>([[keyOf(focus), { ref: focus, path: [] }]])
  const seen = new Map<string, Edge>()
  const elsewhere = new Set<Id>()

  const reaches = (ref: ThingRef): boolean => {
    if (region === undefined || keyOf(ref) === keyOf(focus) || appliesIn(index, ref, region)) return true
    if (ref.kind === 'initiative') elsewhere.add(ref.id)
    return false
  }
  const visit = (from: LineNode, edge: Edge, to: ThingRef, queue: LineNode[]) => {
    if (!reaches(to)) return
    seen.set(edge.id, edge)
    if (nodes.has(keyOf(to))) return
    const node = { ref: to, path: [...from.path, edge] }
    nodes.set(keyOf(to), node)
    queue.push(node)
  }
  const walk = (start: LineNode[], down: boolean) => {
    const queue = [...start]
    for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
      const next = down ? edges.below(node.ref) : edges.above(node.ref)
      for (const edge of next) visit(node, edge, down ? edge.lower : edge.upper, queue)
    }
  }

  const start: LineNode = { ref: focus, path: [] }
  if (focus.kind === 'partner') {
    // A partner stands beside the line: its initiatives (and the tasks it usually carries out) are where the walk begins.
    const beside: LineNode[] = []
    for (const edge of edges.above(focus)) visit(start, edge, edge.upper, beside)
    const initiatives = beside.filter((node) => node.ref.kind === 'initiative')
    walk(beside, false)
    walk(initiatives, true)
  } else {
    walk([start], true)
    const above: LineNode[] = []
    for (const edge of edges.above(focus)) visit(start, edge, edge.upper, above)
    walk(above, false)
    // Partners of the initiatives that were met on the way up belong to the line too.
    for (const node of nodes.values())
      if (node.ref.kind === 'initiative' && keyOf(node.ref) !== keyOf(focus))
        for (const edge of edges.below(node.ref))
          if (edge.lower.kind === 'partner') visit(node, edge, edge.lower, [])
  }
  const kept = [...seen.values()].filter(
    (edge) => nodes.has(keyOf(edge.upper)) && nodes.has(keyOf(edge.lower)),
  )
  return { focus, nodes: [...nodes.values()], edges: kept, elsewhere: [...elsewhere] }
}
