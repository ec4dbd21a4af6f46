import type { Day } from '../../domain/time/calendar.ts'
import { deadlineTexts } from '../../messages/deadlines.ts'
import { formatImprecise } from '../../messages/format.ts'
import { initiativeTexts } from '../../messages/initiatives.ts'
import type { Language } from '../../messages/texts.ts'
import { type InitiativeEnd, daysUntil } from './ends.ts'

/** Further off than this, the days say less than the date. */
const COUNTED_DAYS = 366

/** "nog 40 dagen"; "nog hoogstens 40 dagen" where the day itself is not known. Undefined when it is past or far off. */
export function daysLeftWords(end: InitiativeEnd, today: Day, language: Language): string | undefined {
  const t = initiativeTexts[language]
  const deadlines = deadlineTexts[language]
  const days = daysUntil(end, today)
  if (days < 0 || days > COUNTED_DAYS) return undefined
  const words = deadlines.daysLeft(days)
  if (days === 0) return end.exact ? deadlines.today : deadlines.todayAtMost
  return t.left(end.exact ? words : deadlines.atMost(words))
}

/** "Geld tot en met 31 december 2026"; "(voorbij)" where it is. */
export function endWords(end: InitiativeEnd, today: Day, language: Language): string {
  const t = initiativeTexts[language]
  const words = t.endOf(t[end.what], formatImprecise(end.date, language))
  return daysUntil(end, today) < 0 ? `${words} (${t.past})` : words
}
