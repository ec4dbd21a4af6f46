import type { Money } from '../domain/register/things.ts'
import { formatImprecise, formatNumber } from '../messages/format.ts'
import { initiativeTexts } from '../messages/initiatives.ts'
import type { Language } from '../messages/texts.ts'

/** An amount in words; without the amount where it is outdated or not known. */
export function moneyWords(
  { amount, outdated, per, state, year, until, budgetProgramme, taskField }: Money,
  language: Language,
): { amount: string | undefined; terms: string } {
  const t = initiativeTexts[language]
  const rhythm = per === undefined ? undefined : per === 'year' ? t.perYear : t.inTotal
  const terms = [
    outdated ? t.outdated : undefined,
    t[state],
    year === undefined ? undefined : t.forYear(year),
    until === undefined ? undefined : t.until(formatImprecise(until, language)),
    budgetProgramme === undefined ? undefined : t.budgetProgramme(budgetProgramme),
    taskField === undefined ? undefined : t.taskField(taskField),
  ]
  return {
    amount:
      amount === undefined || outdated
        ? undefined
        : [`€ ${formatNumber(amount, language)}`, rhythm].filter(Boolean).join(' '),
    terms: terms.filter(Boolean).join(' · '),
  }
}
