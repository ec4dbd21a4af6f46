import type { Link, Provenance } from '../register/things.ts'
import type { PartnerRole } from '../register/values.ts'
import type { LineKind, RegisterIndex, ThingRef } from './registerIndex.ts'

/** How two neighbours on the line belong together, read from the upper one (nearer to the law) to the lower. */
export type Relation =
  | 'holds'
  | 'served-by'
  | 'carried-out-by'
  | 'together-with'
  | 'towards'
  | 'includes'
  | 'measured-by'
  | 'followed-by'

export interface Edge {
  id: string
  upper: ThingRef
  lower: ThingRef
  relation: Relation
  provenance: Provenance
  /** For `together-with`: the partner's roles. */
  roles?: readonly PartnerRole[]
  /** The link of the register that the edge stands for, if it is one. */
  link?: Link
}

export const keyOf = (ref: ThingRef): string => `${ref.kind}/${ref.id}`

const edge = (
  upper: ThingRef,
  lower: ThingRef,
  relation: Relation,
  provenance: Provenance,
  more: Pick<Edge, 'roles' | 'link'> = {},
): Edge => ({ id: `${keyOf(upper)}>${keyOf(lower)}`, upper, lower, relation, provenance, ...more })

const ref = (kind: LineKind, id: string): ThingRef => ({ kind, id })

/** Every edge of the register once, grouped by the thing at either end. */
export interface EdgeIndex {
  all: readonly Edge[]
  below(ref: ThingRef): readonly Edge[]
  above(ref: ThingRef): readonly Edge[]
}

/**
 * All that the register says belongs together, as edges from law to figure: a law holds tasks; a task is served by
 * initiatives, usually carried out by partners and can serve a goal; an initiative works together with partners
 * towards goals and follows indicators; a goal includes goals and is measured by indicators.
 */
export function indexEdges(index: RegisterIndex): EdgeIndex {
  const { register } = index
  const edges = new Map<string, Edge>()
  const add = (each: Edge) => {
    if (!edges.has(each.id)) edges.set(each.id, each)
  }
  for (const task of register.legalTasks) {
    add(edge(ref('law', task.law), ref('task', task.id), 'holds', task.provenance))
    const provenance = task.fieldProvenance?.executor ?? task.provenance
    for (const partner of task.executor.partners ?? [])
      add(edge(ref('task', task.id), ref('partner', partner), 'carried-out-by', provenance))
  }
  for (const initiative of register.initiatives)
    for (const { partner, roles, provenance } of initiative.partners)
      add(
        edge(ref('initiative', initiative.id), ref('partner', partner), 'together-with', provenance, {
          roles,
        }),
      )
  for (const goal of register.goals) {
    if (goal.parent !== undefined)
      add(edge(ref('goal', goal.parent), ref('goal', goal.id), 'includes', goal.provenance))
    if (goal.target?.indicator !== undefined)
      add(edge(ref('goal', goal.id), ref('indicator', goal.target.indicator), 'measured-by', goal.provenance))
  }
  for (const link of register.links) add(edgeOfLink(link))
  const all = [...edges.values()]
  return { all, below: group(all, (each) => each.upper), above: group(all, (each) => each.lower) }
}

function edgeOfLink(link: Link): Edge {
  const { from, to, provenance } = link
  switch (link.kind) {
    case 'initiative-task':
      return edge(ref('task', to), ref('initiative', from), 'served-by', provenance, { link })
    case 'initiative-goal':
      return edge(ref('initiative', from), ref('goal', to), 'towards', provenance, { link })
    case 'initiative-indicator':
      return edge(ref('initiative', from), ref('indicator', to), 'followed-by', provenance, { link })
    case 'goal-indicator':
      return edge(ref('goal', from), ref('indicator', to), 'measured-by', provenance, { link })
    case 'goal-task':
      return edge(ref('task', to), ref('goal', from), 'towards', provenance, { link })
  }
}

function group(edges: readonly Edge[], end: (edge: Edge) => ThingRef): (ref: ThingRef) => readonly Edge[] {
  const groups = new Map<string, Edge[]>()
  for (const each of edges) {
    const key = keyOf(end(each))
    const before = groups.get(key)
    if (before) before.push(each)
    else groups.set(key, [each])
  }
  return (thing) => groups.get(keyOf(thing)) ?? []
}
