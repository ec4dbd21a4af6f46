import type { Edge } from '../../domain/graph/edges.ts'
import { keyOf } from '../../domain/graph/edges.ts'
import type { Line, LineNode } from '../../domain/graph/line.ts'

/** The columns of the picture, from law to figure; partners stand within their initiative. */
export const COLUMNS = ['law', 'task', 'initiative', 'goal', 'indicator'] as const
export type ColumnKind = (typeof COLUMNS)[number]

export interface Column {
  kind: ColumnKind
  shown: readonly LineNode[]
  /** How many more there are. */
  hidden: number
}

const SHOWN_AT_FIRST = 6

const isSourced = (edge: Edge): boolean =>
  edge.provenance.status === 'found' || edge.provenance.status === 'founding'

/**
 * What each column shows: first what is near to the focus, then what rests on a source, then what has most links; so
 * that the first six are those that matter most. The order within a column then follows the neighbours to the left, so
 * that lines cross little.
 */
export function columnsOf(line: Line, expanded: ReadonlySet<ColumnKind>, most = SHOWN_AT_FIRST): Column[] {
  const touching = new Map<string, Edge[]>()
  for (const edge of line.edges)
    for (const end of [edge.upper, edge.lower])
      touching.set(keyOf(end), [...(touching.get(keyOf(end)) ?? []), edge])
  const weight = (node: LineNode): number => {
    const edges = touching.get(keyOf(node.ref)) ?? []
    const isFocus = keyOf(node.ref) === keyOf(line.focus)
    return (
      (isFocus ? -1e6 : 0) + node.path.length * 1000 - edges.filter(isSourced).length * 100 - edges.length
    )
  }
  const placed = new Map<string, number>()
  return COLUMNS.map((kind) => {
    const all = line.nodes.filter((node) => node.ref.kind === kind).toSorted((a, b) => weight(a) - weight(b))
    const kept = expanded.has(kind) ? all : all.slice(0, most)
    const shown = kept.toSorted((a, b) => middleOf(a) - middleOf(b))
    shown.forEach((node, place) => placed.set(keyOf(node.ref), (place + 0.5) / shown.length))
    return { kind, shown, hidden: all.length - shown.length }
  })

  function middleOf(node: LineNode): number {
    const places = (touching.get(keyOf(node.ref)) ?? []).flatMap((edge) => {
      const other = keyOf(edge.upper) === keyOf(node.ref) ? edge.lower : edge.upper
      return placed.get(keyOf(other)) ?? []
    })
    return places.length === 0 ? 0.5 : places.reduce((sum, place) => sum + place, 0) / places.length
  }
}

/** The edges whose two ends are both drawn, and not partners. */
export function drawnEdges(line: Line, columns: readonly Column[]): Edge[] {
  const shown = new Set(columns.flatMap((column) => column.shown.map((node) => keyOf(node.ref))))
  return line.edges.filter((edge) => shown.has(keyOf(edge.upper)) && shown.has(keyOf(edge.lower)))
}

/** A dashed edge is not taken from a source. */
export const isDashed = (edge: Edge): boolean => !isSourced(edge)
