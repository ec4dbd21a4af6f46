import { LINK_ENDS } from '../graph/linkEnds.ts'
import type { RegisterIndex, ThingRef } from '../graph/registerIndex.ts'
import type { Fact } from '../provenance/facts.ts'
import type { Title } from '../register/things.ts'

/** What something is said of: a thing with a page, a pair of things that a link joins, or a record that has only a name. */
export type Subject =
  | { kind: 'thing'; thing: ThingRef }
  | { kind: 'link'; from: ThingRef; to: ThingRef }
  | { kind: 'named'; title: Title; address?: string }

/** What a fact is about. A record that the register does not know keeps its id for a name. */
export function subjectOfFact(index: RegisterIndex, { collection, thing: id }: Fact): Subject {
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
      if (link === undefined) return named(id)
      const [from, to] = LINK_ENDS[link.kind]
      return { kind: 'link', from: { kind: from, id: link.from }, to: { kind: to, id: link.to } }
    }
    case 'frames':
      return named(id, index.frames.get(id))
    case 'policyDocuments':
      return named(id, index.policyDocuments.get(id))
    case 'deadlines':
      return named(
        id,
        index.register.deadlines.find((each) => each.id === id),
      )
  }
}

const named = (id: string, record?: { title: Title }): Subject => ({
  kind: 'named',
  title: record?.title ?? { nl: id, en: id },
})
