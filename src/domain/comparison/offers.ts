import type { Asked } from './choice.ts'
import { chooseLine } from './choice.ts'
import { type FigureLine, byPeriod } from './linesOf.ts'

/** One thing that can be asked for, and for how many of the chosen indicators there is something then. */
export interface Offer {
  value: string
  indicators: number
}

/** A table in one of its editions; two editions of a table are two. */
export interface TableOffer extends Offer {
  edition: string
  classificationYear: number
}

export interface Offers {
  /** Oldest first. */
  periods: readonly Offer[]
  ages: readonly Offer[]
  tables: readonly TableOffer[]
}

/**
 * What can be asked for with the rest of what is asked left as it is: every offer leads to a figure of a chosen region for
 * at least one of the indicators. One list of lines per indicator.
 */
export function offersOf(indicators: readonly (readonly FigureLine[])[], asked: Asked): Offers {
  const { period, age, table, edition } = asked
  const years: Asked = { ...(age && { age }), ...(table && { table }), ...(edition && { edition }) }
  const people: Asked = { ...(period && { period }), ...(table && { table }), ...(edition && { edition }) }
  const origins: Asked = { ...(period && { period }), ...(age && { age }) }
  const all = indicators.flat()
  return {
    periods: [...new Set(all.flatMap((line) => line.periods.map((each) => each.period)))]
      .toSorted(byPeriod)
      .flatMap((value) => offer(value, indicators, { ...years, period: value })),
    ages: [...new Set(all.map((line) => line.age))]
      .toSorted(byName)
      .flatMap((value) => offer(value, indicators, { ...people, age: value })),
    tables: [...new Map(all.map((line) => [`${line.table} · ${line.edition}`, line])).values()]
      .toSorted((a, b) => byName(a.table, b.table) || byName(a.edition, b.edition))
      .flatMap(({ table: value, edition: of, classificationYear }) =>
        offer(value, indicators, { ...origins, table: value, edition: of }).map((each) => ({
          ...each,
          edition: of,
          classificationYear,
        })),
      ),
  }
}

function offer(value: string, indicators: readonly (readonly FigureLine[])[], asked: Asked): Offer[] {
  const count = indicators.filter((lines) => chooseLine(lines, asked) !== undefined).length
  return count === 0 ? [] : [{ value, indicators: count }]
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
