import type { Deadline } from '../../domain/deadlines/deadlines.ts'
import type { DeadlineRule } from '../../domain/register/things.ts'
import { deadlineTexts } from '../../messages/deadlines.ts'
import { formatDay, formatImprecise } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'

/** The date of a deadline, as the rule has it: "vóór 1 juli 2027". */
export function deadlineWords({ rule: { rule }, lastDay, before }: Deadline, language: Language): string {
  const t = deadlineTexts[language]
  const day = (on: string | undefined) => (on === undefined ? t.noDate : formatDay(on, language))
  switch (rule.form) {
    case 'fixed': {
      const on = rule.asGiven === undefined ? day(rule.on) : formatImprecise(rule.asGiven, language)
      return rule.what === 'law-changes' ? t.changes(on) : t.by(on)
    }
    case 'yearly-before':
      return t.before(day(before))
    case 'after-event':
      return t.by(day(lastDay))
    case 'recurring':
      return t.every(rule.months)
  }
}

/** "40 dagen"; where the day itself is not known "hoogstens 40 dagen". */
export function daysLeftWords(days: number, isExact: boolean, language: Language): string {
  const t = deadlineTexts[language]
  if (days === 0) return isExact ? t.today : t.todayAtMost
  return isExact ? t.daysLeft(days) : t.atMost(t.daysLeft(days))
}

/** Is the day of a rule a day, or the last one that "eind 2026" can be? */
export const isExact = ({ rule }: DeadlineRule): boolean =>
  rule.form !== 'fixed' || rule.asGiven === undefined
