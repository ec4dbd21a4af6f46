import type { Law, Register, Source } from '../register/things.ts'
import { type Day, addMonths } from '../time/calendar.ts'
import { rangeOf } from '../time/impreciseDate.ts'
import { type Fact, factsOf } from './facts.ts'

/** Why a fact has to be read again. */
export type RereadReason =
  | { kind: 'older-than-a-year'; readOn: string }
  | { kind: 'newer-consolidation'; law: Law; read: Day; newest: Day }

export interface FactToReread extends Fact {
  reasons: readonly RereadReason[]
}

/** A fact is to be re-read when its source was read more than this long ago. */
export const MONTHS_FRESH = 12

/**
 * Facts whose source was read more than twelve months ago, or that rest on a consolidated law text while a newer one is
 * known. A date of reading known only to the year counts from that year's first day: not sure means not fresh.
 */
export function factsToReread(register: Register, today: Day): FactToReread[] {
  const sources = new Map(register.sources.map((each) => [each.id, each]))
  const laws = new Map(register.laws.map((each) => [each.id, each]))
  return factsOf(register).flatMap((fact) => {
    if (fact.provenance.status === 'editorial') return []
    const read = (fact.provenance.sources ?? []).flatMap((id) => sources.get(id) ?? [])
    const reasons = [
      ...tooOld(fact, read, today),
      // A fact that was read in the newest text of a law needs no second look because an older text is named beside it.
      ...read.flatMap((source) =>
        read.some((other) => isNewest(other, laws, source.law)) ? [] : outdated(source, laws),
      ),
    ]
    return reasons.length === 0 ? [] : [{ ...fact, reasons }]
  })
}

function tooOld(fact: Fact, read: readonly Source[], today: Day): RereadReason[] {
  if (read.length === 0 || fact.provenance.status === 'founding') return []
  const readOn =
    fact.provenance.checkedOn ??
    read
      .map((each) => each.readOn)
      .toSorted()
      .at(-1)
  if (readOn === undefined) return []
  return addMonths(rangeOf({ on: readOn }).first, MONTHS_FRESH) < today
    ? [{ kind: 'older-than-a-year', readOn }]
    : []
}

function outdated(source: Source, laws: ReadonlyMap<string, Law>): RereadReason[] {
  const law = source.law === undefined ? undefined : laws.get(source.law)
  const newest = law?.newestConsolidation
  if (law === undefined || newest === undefined || source.consolidation === undefined) return []
  return source.consolidation < newest
    ? [{ kind: 'newer-consolidation', law, read: source.consolidation, newest }]
    : []
}

const isNewest = (source: Source, laws: ReadonlyMap<string, Law>, law: string | undefined): boolean =>
  law !== undefined && source.law === law && source.consolidation === laws.get(law)?.newestConsolidation
