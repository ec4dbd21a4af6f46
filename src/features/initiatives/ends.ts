import { endOfPeriod, endOfRule, isExactDay, moneyThatEnds } from '../../domain/deadlines/ends.ts'
import type { DeadlineRule, ImpreciseDate, Initiative, Provenance } from '../../domain/register/things.ts'
import { type Day, daysBetween } from '../../domain/time/calendar.ts'
import { rangeOf } from '../../domain/time/impreciseDate.ts'

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
 * The ends that the register knows of an initiative, soonest first; what counts as one stands in `deadlines/ends.ts`. Ends
 * of one kind on one date are one end.
 */
export function endsOf(initiative: Initiative, rules: readonly DeadlineRule[]): InitiativeEnd[] {
  const { id, period, provenance, fieldProvenance } = initiative
  const ends: InitiativeEnd[] = []
  const add = (what: InitiativeEnd['what'], date: ImpreciseDate, source: Provenance) => {
    const { last } = rangeOf(date)
    if (ends.some((each) => each.what === what && each.lastDay === last)) return
    ends.push({ what, date, lastDay: last, exact: isExactDay(date), provenance: source })
  }
  for (const { money, end } of moneyThatEnds(initiative)) add('money', end, money.provenance)
  for (const rule of rules) {
    const found = rule.initiatives?.includes(id) === true ? endOfRule(rule) : undefined
    if (found !== undefined) add(found.what, found.end, rule.provenance)
  }
  const over = endOfPeriod(period)
  if (over !== undefined) add('period', over, fieldProvenance?.period ?? provenance)
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
