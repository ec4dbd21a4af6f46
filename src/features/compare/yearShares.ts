/** Which of the chosen indicators have figures in which year: a year that is asked for counts for all of them. */
import { type Asked, chooseLine } from '../../domain/comparison/choice.ts'
import type { ComparedColumn } from '../../domain/comparison/comparison.ts'
import type { FigureLine } from '../../domain/comparison/linesOf.ts'
import type { Offers } from '../../domain/comparison/offers.ts'
import type { Id } from '../../domain/register/things.ts'

/** The indicators with a figure of a chosen region in a year, or in any at all, the rest of what is asked left as it is. */
export type IndicatorsIn = (period: string | undefined) => readonly Id[]

/** @param lines per indicator, in the order of `ids` */
export const indicatorsIn =
  (ids: readonly Id[], lines: readonly (readonly FigureLine[])[], asked: Asked): IndicatorsIn =>
  (period) => {
    const { period: _, ...anyYear } = asked
    const then = period === undefined ? anyYear : { ...anyYear, period }
    return ids.filter((_id, place) => chooseLine(lines[place] ?? [], then) !== undefined)
  }

/** The newest of the years that most indicators share. */
export function mostShared({ periods }: Pick<Offers, 'periods'>): Offers['periods'][number] | undefined {
  const most = Math.max(0, ...periods.map(({ indicators }) => indicators))
  return periods.findLast(({ indicators }) => indicators === most)
}

/** Those that have no figure in the year that is shown, and would have one in another, the rest of what is asked left as it is. */
export const lostIn = (
  columns: readonly ComparedColumn[],
  inAnyYear: readonly Id[],
): readonly ComparedColumn[] =>
  columns.filter(({ key, indicator }) => key === undefined && inAnyYear.includes(indicator.id))
