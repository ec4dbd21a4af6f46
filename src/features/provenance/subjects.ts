import type { RegisterIndex, ThingRef } from '../../domain/graph/registerIndex.ts'
import type { Fact, FactCollection } from '../../domain/provenance/facts.ts'
import type { Link } from '../../domain/register/things.ts'

/** What a fact is about: a thing with a page, a pair of things that a link joins, or a record that has only a name. */
export type Subject =
  | { kind: 'thing'; thing: ThingRef }
  | { kind: 'link'; from: ThingRef; to: ThingRef }
  | { kind: 'named'; title: { nl: string; en: string } }

export interface FactGroup<F extends Fact = Fact> {
  key: string
  collection: FactCollection
  subject: Subject
  facts: readonly F[]
}

const ENDS: Record<Link['kind'], [ThingRef['kind'], ThingRef['kind']]> = {
  'initiative-task': ['initiative', 'task'],
  'initiative-goal': ['initiative', 'goal'],
  'initiative-indicator': ['initiative', 'indicator'],
  'goal-indicator': ['goal', 'indicator'],
  'goal-task': ['goal', 'task'],
}

/** Facts by what they are about, in the order of the register. */
export function groupFacts<F extends Fact>(index: RegisterIndex, facts: readonly F[]): FactGroup<F>[] {
  const groups = new Map<string, { collection: FactCollection; subject: Subject; facts: F[] }>()
  for (const fact of facts) {
    const key = `${fact.collection}/${fact.thing}`
    const group = groups.get(key) ?? {
      collection: fact.collection,
      subject: subjectOf(index, fact),
      facts: [],
    }
    group.facts.push(fact)
    groups.set(key, group)
  }
  return [...groups].map(([key, group]) => ({ key, ...group }))
}

function subjectOf(index: RegisterIndex, { collection, thing: id }: Fact): Subject {
  switch (collection) {
    case 'laws':
      return { kind: 'thing', thing: { kind: 'law', id } }
    case 'legalTasks':
      return { kind: 'thing', thing: { kind: 'task', id } }
    case 'initiatives':
      return { kind: 'thing', thing: { kind: 'initiative', id } }
    case 'goals':
      return { kind: 'thing', thing: { kind: 'goal', id } }
    case 'partners':
      return { kind: 'thing', thing: { kind: 'partner', id } }
    case 'indicators':
      return { kind: 'thing', thing: { kind: 'indicator', id } }
    case 'links': {
      const link = index.register.links.find((each) => each.id === id)
      if (link === undefined) return unnamed(id)
      const [from, to] = ENDS[link.kind]
      return { kind: 'link', from: { kind: from, id: link.from }, to: { kind: to, id: link.to } }
    }
    case 'frames':
      return { kind: 'named', title: index.frames.get(id)?.title ?? unnamed(id).title }
    case 'policyDocuments':
      return { kind: 'named', title: index.policyDocuments.get(id)?.title ?? unnamed(id).title }
    case 'deadlines':
      return {
        kind: 'named',
        title: index.register.deadlines.find((each) => each.id === id)?.title ?? unnamed(id).title,
      }
  }
}

const unnamed = (id: string): Extract<Subject, { kind: 'named' }> => ({
  kind: 'named',
  title: { nl: id, en: id },
})
