import { leastSure } from '../provenance/sureness.ts'
import type { DeadlineRule, PolicyDocument, Register } from '../register/things.ts'
import type { ProvenanceStatus } from '../register/values.ts'
import { type Day, addDays, addMonths, daysBetween } from '../time/calendar.ts'

/** A deadline of the register on a day. Terms per case (six weeks after a Wmo report) are never computed. */
export interface Deadline {
  rule: DeadlineRule
  /** Last day on which one is in time. Absent where the date cannot be computed yet. */
  lastDay?: Day
  /** The rule reads "before this day"; `lastDay` is the day before it. */
  before?: Day
  /** Whole days from today to `lastDay`; negative when it has passed. */
  daysLeft?: number
  /** How sure the date is: that of the rule, or of the event it counts from when that is less sure. */
  certainty: ProvenanceStatus
  /** Documents that the register holds in answer to this deadline. */
  answeredBy: readonly PolicyDocument[]
}

/** The next day with this month and day ("07-01") whose eve is today or later. */
function nextBefore(monthDay: string, today: Day): Day {
  const thisYear = `${today.slice(0, 4)}-${monthDay}`
  return thisYear > today ? thisYear : `${Number(today.slice(0, 4)) + 1}-${monthDay}`
}

function dateOf({ rule }: DeadlineRule, today: Day): Pick<Deadline, 'lastDay' | 'before'> {
  switch (rule.form) {
    case 'fixed':
      return { lastDay: rule.on }
    case 'after-event':
      return rule.eventOn === undefined ? {} : { lastDay: addMonths(rule.eventOn, 12 * rule.years) }
    case 'yearly-before': {
      const before = nextBefore(rule.monthDay, today)
      return { before, lastDay: addDays(before, -1) }
    }
    case 'recurring':
      return {}
  }
}

/** Every deadline of the register, soonest first; those without a date come last. */
export function deadlinesOn(register: Register, today: Day): Deadline[] {
  return register.deadlines
    .map((rule): Deadline => {
      const date = dateOf(rule, today)
      return {
        rule,
        ...date,
        ...(date.lastDay === undefined ? {} : { daysLeft: daysBetween(today, date.lastDay) }),
        certainty:
          rule.rule.form === 'after-event'
            ? leastSure([rule.rule.eventStatus, rule.provenance.status])
            : rule.provenance.status,
        answeredBy: register.policyDocuments.filter((each) => each.answersDeadlines?.includes(rule.id)),
      }
    })
    .toSorted((a, b) => (a.lastDay ?? '9999').localeCompare(b.lastDay ?? '9999'))
}
