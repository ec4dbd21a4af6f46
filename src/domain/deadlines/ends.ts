import type { DeadlineRule, ImpreciseDate, Initiative, Money, Period } from '../register/things.ts'
import { precisionOf } from '../time/impreciseDate.ts'

/** Does this date end something? A year that is only aimed at ends nothing. */
const isEnd = (date: ImpreciseDate | undefined): date is ImpreciseDate =>
  date !== undefined && date.aim !== true

/** The date on which a period ends, if it does. */
export const endOfPeriod = ({ end }: Period): ImpreciseDate | undefined => (isEnd(end) ? end : undefined)

/** An amount with the date until which there is money. One that its source no longer holds ends nothing. */
export const moneyThatEnds = ({ money }: Initiative): { money: Money; end: ImpreciseDate }[] =>
  money.flatMap((each) =>
    isEnd(each.until) && each.outdated !== true ? [{ money: each, end: each.until }] : [],
  )

/** What a date of the register ends, and when. Undefined: it ends nothing, it is a term or a change of the law. */
export function endOfRule({
  rule,
}: DeadlineRule): { what: 'money' | 'agreement'; end: ImpreciseDate } | undefined {
  if (rule.form !== 'fixed' || (rule.what !== 'money-ends' && rule.what !== 'agreement-ends'))
    return undefined
  const end = rule.asGiven ?? { on: rule.on }
  return isEnd(end) ? { what: rule.what === 'money-ends' ? 'money' : 'agreement', end } : undefined
}

/** Is it known to the day? "Circa" one day is not that day. */
export const isExactDay = (date: ImpreciseDate): boolean => precisionOf(date) === 'day' && date.about !== true
