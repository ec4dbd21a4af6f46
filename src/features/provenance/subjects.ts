import { type Subject, subjectOfFact } from '../../domain/gaps/subject.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { Fact, FactCollection } from '../../domain/provenance/facts.ts'

export interface FactGroup<F extends Fact = Fact> {
  key: string
  collection: FactCollection
  subject: Subject
  facts: readonly F[]
}

/** Facts by what they are about, in the order of the register. */
export function groupFacts<F extends Fact>(index: RegisterIndex, facts: readonly F[]): FactGroup<F>[] {
  const groups = new Map<string, { collection: FactCollection; subject: Subject; facts: F[] }>()
  for (const fact of facts) {
    const key = `${fact.collection}/${fact.thing}`
    const group = groups.get(key) ?? {
      collection: fact.collection,
      subject: subjectOfFact(index, fact),
      facts: [],
    }
    group.facts.push(fact)
    groups.set(key, group)
  }
  return [...groups].map(([key, group]) => ({ key, ...group }))
}
