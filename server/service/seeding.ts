/** Which records a newer reference adds, replaces and withdraws. Pure, so that every store seeds by the same rules. */
import { idOf, RESOURCES, type Bodies, type ResourceName } from '../../src/contract/resources.ts'
import type { Dataset, Proposal, Revision, SeedReport, Stored } from './store.ts'

export interface SeedPlan {
  /** New versions, ready to be written. */
  write: Stored[]
  /** Records in force that end now, with or without a successor. */
  end: Stored[]
  /** Records whose place in the editors' order changed. */
  move: { record: Stored; position: number }[]
  report: SeedReport
}

export interface SeedInput {
  dataset: Dataset
  /** The last version of every record, withdrawn ones included. */
  latest: readonly Stored[]
  /** Of a record that was edited here: what the reference said when it was. Undefined for one that the reference never had. */
  referenceBody: (record: Stored) => Bodies[ResourceName] | undefined
  at: string
}

const keyOf = (collection: ResourceName, id: string) => `${collection} ${id}`

/** Compares what two bodies say; the order of the keys says nothing. */
function sameBody(a: unknown, b: unknown): boolean {
  // Nearly always the bodies are the same to the letter; putting keys in order is for the ones that are not.
  return JSON.stringify(a) === JSON.stringify(b) || canonical(a) === canonical(b)
}

function canonical(body: unknown): string {
  return JSON.stringify(body, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}

/** What has to be written to follow a reference. */
export function planSeed({ dataset, latest, referenceBody, at }: SeedInput): SeedPlan {
  const known = new Map(latest.map((record) => [keyOf(record.collection, record.id), record]))
  const plan: SeedPlan = {
    write: [],
    end: [],
    move: [],
    report: { added: 0, superseded: 0, withdrawn: 0, unchanged: 0, proposals: [] },
  }
  const propose = (proposal: Omit<Proposal, 'referenceVersion'>) =>
    plan.report.proposals.push({ ...proposal, referenceVersion: dataset.version })

  for (const collection of RESOURCES) {
    dataset[collection].forEach((body, position) => {
      const id = idOf(body)
      const record = known.get(keyOf(collection, id))
      known.delete(keyOf(collection, id))
      const version = (record?.version ?? 0) + 1
      const fresh: Stored = {
        collection,
        id,
        version,
        recordedAt: at,
        origin: 'reference',
        referenceVersion: dataset.version,
        position,
        body,
      }
      if (record === undefined || record.supersededAt !== undefined) {
        plan.write.push(fresh)
        plan.report.added += 1
        return
      }
      if (record.position !== position) plan.move.push({ record, position })
      if (sameBody(record.body, body)) {
        plan.report.unchanged += 1
      } else if (record.origin === 'reference') {
        plan.end.push(record)
        plan.write.push(fresh)
        plan.report.superseded += 1
      } else {
        plan.report.unchanged += 1
        if (!sameBody(referenceBody(record), body)) propose({ collection, id, body })
      }
    })
  }

  for (const record of known.values()) {
    if (record.supersededAt !== undefined) continue
    if (record.origin === 'reference') {
      plan.end.push(record)
      plan.report.withdrawn += 1
    } else if (referenceBody(record) !== undefined) {
      propose({ collection: record.collection, id: record.id })
    }
  }
  return plan
}

/** Does a plan change anything, the reference's own version and date included? */
export function changesAnything(plan: SeedPlan, dataset: Dataset, last: Revision | undefined): boolean {
  return (
    plan.write.length + plan.end.length + plan.move.length > 0 ||
    last?.referenceVersion !== dataset.version ||
    last.stateOn !== dataset.stateOn
  )
}

const numbersInOrder = new Intl.Collator('en', { numeric: true })

/** Is version `a` of the reference newer than `b`? Numbers count as numbers: 2026.10 is newer than 2026.9. */
export function isNewer(a: string, b: string): boolean {
  return numbersInOrder.compare(a, b) > 0
}

/** What seeding reports when the store holds a newer reference than the one offered. */
export function heldNewer(version: string): SeedReport {
  return { added: 0, superseded: 0, withdrawn: 0, unchanged: 0, proposals: [], heldNewer: version }
}
