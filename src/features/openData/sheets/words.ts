/** How what is nested in a record is written in one cell. */
import type { ThingRef } from '../../../domain/graph/registerIndex.ts'
import type { Money, Period, Result } from '../../../domain/register/things.ts'
import { formatDay, formatImprecise, formatNumber } from '../../../messages/format.ts'
import { initiativeTexts } from '../../../messages/initiatives.ts'
import { fileWords } from '../../../messages/openData/fileWords.ts'
import { formatPeriod } from '../../../messages/period.ts'
import { nameOf } from '../../../register/things.ts'
import type { Look } from './column.ts'

/** The name of a thing in the language of the file; its id where the register does not know it. */
export const nameIn = (look: Look, kind: ThingRef['kind'], id: string): string =>
  nameOf(look.index, { kind, id }, look.language)?.name ?? id

export const namesIn = (look: Look, kind: ThingRef['kind'], ids: readonly string[] = []): string[] =>
  ids.map((id) => nameIn(look, kind, id))

export const regionIn = ({ index }: Look, code: string): string =>
  index.regions.byCode.get(code)?.name ?? code

export const yesOrNo = ({ language }: Look, value: boolean): string =>
  value ? fileWords[language].yes : fileWords[language].no

/** "Maart 2020", "begin 2016": words, so that no spreadsheet makes a day of it. */
export const dateIn = (look: Look, date: Parameters<typeof formatImprecise>[0] | undefined) =>
  date === undefined ? undefined : formatImprecise(date, look.language)

export const dayIn = (look: Look, on: string | undefined) =>
  on === undefined ? undefined : formatDay(on, look.language)

export const periodIn = (look: Look, period: Period | undefined) =>
  period === undefined ? undefined : formatPeriod(period, look.language)

/** An amount with what kind of amount it is; one that holds no more says so first. */
export function moneyIn(look: Look, money: Money): string {
  const t = initiativeTexts[look.language]
  const { amount, outdated, per, state, year, until, budgetProgramme, taskField, funder } = money
  return [
    outdated ? t.outdated : undefined,
    amount === undefined ? undefined : `€ ${formatNumber(amount, look.language)}`,
    per === undefined ? undefined : per === 'year' ? t.perYear : t.inTotal,
    t[state],
    year === undefined ? undefined : t.forYear(year),
    until === undefined ? undefined : t.until(formatImprecise(until, look.language)),
    budgetProgramme === undefined ? undefined : t.budgetProgramme(budgetProgramme),
    taskField === undefined ? undefined : t.taskField(taskField),
    funder === undefined ? undefined : `${t.paidBy} ${nameIn(look, 'partner', funder)}`,
    money.text,
  ]
    .filter((part) => part !== undefined)
    .join(', ')
}

/** A result with how its source judges it. */
export function resultIn(look: Look, { tone, on, text }: Result): string {
  const when = dateIn(look, on)
  return `${initiativeTexts[look.language][tone]}${when === undefined ? '' : `, ${when}`}: ${text}`
}

/** A spreadsheet takes "5-6" for a day in June; "5 t/m 6" it leaves alone. */
export const notADay = ({ language }: Look, words: string): string =>
  words.replace(/^(\d{1,3})-(\d{1,3})$/, fileWords[language].upTo('$1', '$2'))
