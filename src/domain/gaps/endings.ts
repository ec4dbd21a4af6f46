import { hasEnded } from '../coverage/coverage.ts'
import { initiativesHere } from '../coverage/participation.ts'
import { endOfPeriod, endOfRule, isExactDay, moneyThatEnds } from '../deadlines/ends.ts'
import type { RegisterIndex } from '../graph/registerIndex.ts'
import type {
  DeadlineRule,
  Id,
  ImpreciseDate,
  Initiative,
  Money,
  PolicyDocument,
  Provenance,
} from '../register/things.ts'
import { covers } from '../regions/regionTree.ts'
import type { Day } from '../time/calendar.ts'
import type { Subject } from './subject.ts'
import { type Ahead, withinYear } from './withinYear.ts'

/** What the register says that ends: a date of its own, the period of an initiative, an amount, or a document. */
export type EndingReason = { provenance: Provenance } & (
  | { kind: 'rule'; rule: DeadlineRule }
  | { kind: 'period'; initiative: Initiative }
  | { kind: 'money'; money: Money }
  | { kind: 'document'; document: PolicyDocument }
)

/** Something that ends in the year ahead. What is said of one thing for one date is one ending, with every reason. */
export interface Ending extends Ahead {
  key: string
  subject: Subject
  end: ImpreciseDate
  /** Known to the day. */
  exact: boolean
  reasons: readonly EndingReason[]
}

interface Found {
  of: string
  subject: Subject
  end: ImpreciseDate
  reason: EndingReason
}

/**
 * Money and agreements that end within a year: of the initiatives that reach the municipality and have not ended, the
 * documents in force there, and the dates that the register keeps for them. What counts as an end stands in
 * `deadlines/ends.ts`. Soonest last day first.
 */
export function endingsWithinYear(index: RegisterIndex, region: string, today: Day): Ending[] {
  const here = new Map(initiativesHere(index, region, today).map((each) => [each.id, each]))
  const endings = new Map<string, Ending & { reasons: EndingReason[] }>()
  for (const { of, subject, end, reason } of [
    ...fromRules(index, here),
    ...[...here.values()].flatMap(fromInitiative),
    ...fromDocuments(index, region, today, here),
  ]) {
    const ahead = withinYear(end, today)
    if (ahead === undefined) continue
    const key = `${of} ${ahead.first} ${ahead.last}`
    const before = endings.get(key)
    if (before === undefined)
      endings.set(key, { key, subject, end, exact: isExactDay(end), ...ahead, reasons: [reason] })
    else before.reasons.push(reason)
  }
  return [...endings.values()].toSorted(
    (a, b) => a.last.localeCompare(b.last) || a.first.localeCompare(b.first),
  )
}

const ofInitiative = (id: Id): Pick<Found, 'of' | 'subject'> => ({
  of: `initiative/${id}`,
  subject: { kind: 'thing', thing: { kind: 'initiative', id } },
})

/** Those of the initiatives that apply here, or under its own name when it belongs to none. */
function ofThese(
  ids: readonly Id[] | undefined,
  here: ReadonlyMap<Id, Initiative>,
  otherwise: Pick<Found, 'of' | 'subject'>,
): Pick<Found, 'of' | 'subject'>[] {
  if (ids === undefined || ids.length === 0) return [otherwise]
  return ids.filter((id) => here.has(id)).map(ofInitiative)
}

function fromRules({ register }: RegisterIndex, here: ReadonlyMap<Id, Initiative>): Found[] {
  return register.deadlines.flatMap((rule) => {
    const { id, initiatives, provenance, title } = rule
    const found = endOfRule(rule)
    if (found === undefined) return []
    const itself = { of: `rule/${id}`, subject: { kind: 'named' as const, title } }
    return ofThese(initiatives, here, itself).map((each) => ({
      ...each,
      end: found.end,
      reason: { kind: 'rule' as const, rule, provenance },
    }))
  })
}

/** Does this date of the register end money or an agreement? Otherwise it is a term or a change of the law. */
export const endsSomething = (rule: DeadlineRule): boolean => endOfRule(rule) !== undefined

function fromInitiative(initiative: Initiative): Found[] {
  const { period, fieldProvenance, provenance } = initiative
  const of = ofInitiative(initiative.id)
  const end = endOfPeriod(period)
  const reason = { kind: 'period' as const, initiative, provenance: fieldProvenance?.period ?? provenance }
  return [
    ...(end === undefined ? [] : [{ ...of, end, reason }]),
    ...moneyThatEnds(initiative).map(({ money, end: until }) => ({
      ...of,
      end: until,
      reason: { kind: 'money' as const, money, provenance: money.provenance },
    })),
  ]
}

function fromDocuments(
  index: RegisterIndex,
  region: string,
  today: Day,
  here: ReadonlyMap<Id, Initiative>,
): Found[] {
  return index.register.policyDocuments.flatMap((document) => {
    const { id, title, status, period, regions, initiatives, address, provenance, fieldProvenance } = document
    const end = period && endOfPeriod(period)
    const isInForce = status !== 'in-preparation' && !hasEnded(document, today)
    if (end === undefined || !isInForce || !covers(index.regions, regions, region)) return []
    const itself = {
      of: `document/${id}`,
      subject: { kind: 'named' as const, title, ...(address === undefined ? {} : { address }) },
    }
    // A document about initiatives that no longer run here still ends under its own name.
    const about = initiatives?.filter((each) => here.has(each))
    return ofThese(about, here, itself).map((each) => ({
      ...each,
      end,
      reason: { kind: 'document' as const, document, provenance: fieldProvenance?.period ?? provenance },
    }))
  })
}
