/** The rules of the reference dataset, one per file; each says in Dutch what is wrong, where, and what to do. */
import { circularParent } from './circular-parent.ts'
import { claimOfCause } from './claim-of-cause.ts'
import { danglingReference } from './dangling-reference.ts'
import { duplicateId } from './duplicate-id.ts'
import type { Dataset, Finding, Rule } from './finding.ts'
import { foreignItemUnderDutchLaw } from './foreign-item-under-dutch-law.ts'
import { foundWithoutAddress } from './found-without-address.ts'
import { impossibleValue } from './impossible-value.ts'
import { invalidDate } from './invalid-date.ts'
import { linkWithoutProvenance } from './link-without-provenance.ts'
import { lostDatePrecision } from './lost-date-precision.ts'
import { observationWithoutKey } from './observation-without-key.ts'
import { taskWithoutExecutor } from './task-without-executor.ts'
import { unknownFieldProvenance } from './unknown-field-provenance.ts'
import { unreachableThing } from './unreachable-thing.ts'
import { unsureWithoutNote } from './unsure-without-note.ts'

const RULES: Rule[] = [
  duplicateId,
  danglingReference,
  circularParent,
  invalidDate,
  lostDatePrecision,
  foundWithoutAddress,
  unsureWithoutNote,
  unknownFieldProvenance,
  linkWithoutProvenance,
  claimOfCause,
  foreignItemUnderDutchLaw,
  taskWithoutExecutor,
  observationWithoutKey,
  impossibleValue,
  unreachableThing,
]

/**
 * Checks the reference dataset against every rule. The shape of each record must be in order already.
 * Returns no findings for a sound dataset; figures of one block report a shared fault once.
 */
export function checkReference(dataset: Dataset): Finding[] {
  const findings = RULES.flatMap((rule) => rule(dataset))
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()]
}
