import type { Id, Provenance, Register } from '../register/things.ts'

/** The collections of the register whose records carry provenance. */
export type FactCollection =
  | 'laws'
  | 'legalTasks'
  | 'frames'
  | 'policyDocuments'
  | 'initiatives'
  | 'goals'
  | 'partners'
  | 'indicators'
  | 'links'
  | 'deadlines'

/** One claim of the register: a record as a whole, or the part of it that has a provenance of its own. */
export interface Fact {
  collection: FactCollection
  thing: Id
  /** Field name, or list and place ("results.2"); absent for the record as a whole. */
  field?: string
  provenance: Provenance
}

const COLLECTIONS: readonly FactCollection[] = [
  'laws',
  'legalTasks',
  'frames',
  'policyDocuments',
  'initiatives',
  'goals',
  'partners',
  'indicators',
  'links',
  'deadlines',
]

/** Every claim with its provenance. Regions and boundary changes are left out: they come from one classification. */
export function factsOf(register: Register): Fact[] {
  const facts: Fact[] = []
  for (const collection of COLLECTIONS)
    for (const record of register[collection]) {
      facts.push({ collection, thing: record.id, provenance: record.provenance })
      if ('fieldProvenance' in record)
        for (const [field, provenance] of Object.entries(record.fieldProvenance ?? {}))
          facts.push({ collection, thing: record.id, field, provenance })
    }
  for (const initiative of register.initiatives)
    for (const list of ['partners', 'money', 'results', 'events'] as const)
      initiative[list].forEach(({ provenance }, place) =>
        facts.push({
          collection: 'initiatives',
          thing: initiative.id,
          field: `${list}.${place}`,
          provenance,
        }),
      )
  return facts
}
