import type {
  Frame,
  Goal,
  Id,
  Indicator,
  Initiative,
  Law,
  LegalTask,
  Link,
  Partner,
  PolicyDocument,
  Register,
  Source,
} from '../register/things.ts'
import type { FigureRegister } from '../register/figureRegister.ts'
import { type RegionTree, buildRegionTree } from '../regions/regionTree.ts'

/** The six kinds of thing that a line runs through, in the order from article to figure. */
export const LINE_KINDS = ['law', 'task', 'initiative', 'partner', 'goal', 'indicator'] as const
export type LineKind = (typeof LINE_KINDS)[number]

/** A thing of the register, named by kind and id. Ids are unique within a kind only. */
export interface ThingRef {
  kind: LineKind
  id: Id
}

/** What figures are read with, with look-ups by id: all that a comparison needs of the register. */
export interface FigureIndex {
  register: FigureRegister
  partners: ReadonlyMap<Id, Partner>
  indicators: ReadonlyMap<Id, Indicator>
  sources: ReadonlyMap<Id, Source>
  regions: RegionTree
  linksTo(id: Id, kind: 'goal-indicator' | 'initiative-indicator'): readonly Link[]
}

/** The register with look-ups by id and links by end, worked out once per register. */
export interface RegisterIndex extends FigureIndex {
  register: Register
  laws: ReadonlyMap<Id, Law>
  tasks: ReadonlyMap<Id, LegalTask>
  initiatives: ReadonlyMap<Id, Initiative>
  goals: ReadonlyMap<Id, Goal>
  frames: ReadonlyMap<Id, Frame>
  policyDocuments: ReadonlyMap<Id, PolicyDocument>
  /** Links of any kind by the id they start or end at; look at `link.kind` for which ends they join. */
  linksFrom(id: Id, kind: Link['kind']): readonly Link[]
  linksTo(id: Id, kind: Link['kind']): readonly Link[]
  tasksOfLaw(law: Id): readonly LegalTask[]
  goalsUnder(parent: Id): readonly Goal[]
  initiativesOfPartner(partner: Id): readonly Initiative[]
}

const byId = <T extends { id: Id }>(things: readonly T[]): ReadonlyMap<Id, T> =>
  new Map(things.map((each) => [each.id, each]))

function groupBy<T>(
  things: readonly T[],
  keyOf: (thing: T) => string | undefined,
): (key: string) => readonly T[] {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(thing)
    else groups.set(key, [thing])
  }
  return (key) => groups.get(key) ?? []
}

export function indexFigures(register: FigureRegister) {
  const to = groupBy(register.links, (link) => `${link.kind} ${link.to}`)
  return {
    register,
    partners: byId(register.partners),
    indicators: byId(register.indicators),
    sources: byId(register.sources),
    regions: buildRegionTree(register.regions),
    linksTo: (id: Id, kind: Link['kind']) => to(`${kind} ${id}`),
  } satisfies FigureIndex
}

export function indexRegister(register: Register): RegisterIndex {
  const from = groupBy(register.links, (link) => `${link.kind} ${link.from}`)
  const memberships = register.initiatives.flatMap((initiative) =>
    [...new Set(initiative.partners.map((each) => each.partner))].map((partner) => ({ partner, initiative })),
  )
  const byPartner = groupBy(memberships, (each) => each.partner)
  return {
    ...indexFigures(register),
    register,
    laws: byId(register.laws),
    tasks: byId(register.legalTasks),
    initiatives: byId(register.initiatives),
    goals: byId(register.goals),
    frames: byId(register.frames),
    policyDocuments: byId(register.policyDocuments),
    linksFrom: (id, kind) => from(`${kind} ${id}`),
    tasksOfLaw: groupBy(register.legalTasks, (task) => task.law),
    goalsUnder: groupBy(register.goals, (goal) => goal.parent),
    initiativesOfPartner: (partner) => byPartner(partner).map((each) => each.initiative),
  }
}
