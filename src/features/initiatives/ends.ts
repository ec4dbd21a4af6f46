import type { DeadlineRule, ImpreciseDate, Initiative, Provenance } from '../../domain/register/things.ts'
import { type Day, daysBetween } from '../../domain/time/calendar.ts'
import { precisionOf, rangeOf } from '../../domain/time/impreciseDate.ts'

/** What ends: the money, what was agreed, or the initiative itself. */
export interface InitiativeEnd {
  what: 'money' | 'agreement' | 'period'
  date: ImpreciseDate
  /** The last day that the date can mean. */
  lastDay: Day
  /** Known to the day: `lastDay` is that day. */
  exact: boolean
  provenance: Provenance
}

/**
 * The ends that the register knows of an initiative, soonest first. An amount that its source no longer holds ends
 * nothing, and neither does a year that is aimed at. Ends of one kind on one date are one end.
 */
export function endsOf(initiative: Initiative, rules: readonly DeadlineRule[]): InitiativeEnd[] {
  const { money, period, provenance, fieldProvenance } = initiative
  const ends: InitiativeEnd[] = []
  const add = (what: InitiativeEnd['what'], date: ImpreciseDate, source: Provenance) => {
    const { last } = rangeOf(date)
    if (ends.some((each) => each.what === what && each.lastDay === last)) return
    const exact = precisionOf(date) === 'day' && date.about !== true
    ends.push({ what, date, lastDay: last, exact, provenance: source })
  }
  for (const each of money)
    if (each.until !== undefined && each.until.aim !== true && each.outdated !== true)
      add('money', each.until, each.provenance)
  for (const { rule, initiatives = [], provenance: source } of rules)
    if (rule.form === 'fixed' && initiatives.includes(initiative.id)) {
      const date = rule.asGiven ?? { on: rule.on }
      if (rule.what === 'money-ends') add('money', date, source)
      if (rule.what === 'agreement-ends') add('agreement', date, source)
    }
  if (period.end !== undefined && period.end.aim !== true)
    add('period', period.end, fieldProvenance?.period ?? provenance)
  return ends.toSorted(
    (a, b) => a.lastDay.localeCompare(b.lastDay) || KINDS.indexOf(a.what) - KINDS.indexOf(b.what),
  )
}

/** On the same day, money comes first. */
const KINDS: readonly InitiativeEnd['what'][] = ['money', 'agreement', 'period']

/** The end that is still to come and comes first. */
export const nextEnd = (ends: readonly InitiativeEnd[], today: Day): InitiativeEnd | undefined =>
  ends.find(({ lastDay }) => lastDay >= today)

/** Whole days until the end has surely come; negative when that is past. */
export const daysUntil = ({ lastDay }: InitiativeEnd, today: Day): number => daysBetween(today, lastDay)
