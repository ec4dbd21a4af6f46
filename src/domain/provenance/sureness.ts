import type { Provenance } from '../register/things.ts'
import type { ProvenanceStatus } from '../register/values.ts'

/** From what a source says to what is not certain; a link of the editors is no statement of a source. */
const SURENESS: readonly ProvenanceStatus[] = ['founding', 'found', 'known', 'editorial', 'unsure']

/** What rests on all of these is no surer than the least certain of them. */
export const leastSure = (statuses: readonly ProvenanceStatus[]): ProvenanceStatus =>
  SURENESS[Math.max(0, ...statuses.map((each) => SURENESS.indexOf(each)))] ?? 'unsure'

/** The least certain of several provenances, with its own note and sources; of equals the first. */
export function leastSureOf(first: Provenance, ...others: readonly Provenance[]): Provenance {
  const all = [first, ...others]
  const status = leastSure(all.map((each) => each.status))
  return all.find((each) => each.status === status) ?? first
}
