import { type Deadline, deadlinesOn } from '../deadlines/deadlines.ts'
import { appliesIn } from '../graph/appliesIn.ts'
import type { RegisterIndex } from '../graph/registerIndex.ts'
import type { Day } from '../time/calendar.ts'
import { endsSomething } from './endings.ts'
import { withinYear } from './withinYear.ts'

/**
 * Terms and changes of the law in the year ahead, soonest first. Money and agreements that end are a list of their own
 * (see `endingsWithinYear`); what cannot be computed has no place in either.
 */
export function deadlinesWithinYear(index: RegisterIndex, region: string, today: Day): Deadline[] {
  return deadlinesOn(index.register, today).filter(({ rule, lastDay }) => {
    if (endsSomething(rule) || lastDay === undefined) return false
    const { initiatives = [] } = rule
    const isHere =
      initiatives.length === 0 ||
      initiatives.some((id) => appliesIn(index, { kind: 'initiative', id }, region))
    const date = (rule.rule.form === 'fixed' ? rule.rule.asGiven : undefined) ?? { on: lastDay }
    return isHere && withinYear(date, today) !== undefined
  })
}
