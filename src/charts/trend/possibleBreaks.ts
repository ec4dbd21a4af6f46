/** Breaks that nobody read of but that the register does not rule out: drawn and named, and never as if they were sure. */
import { lastYearOf, yearOf } from '../../domain/figures/series.ts'
import type { IndicatorTable, PossibleBreak } from '../../domain/register/things.ts'

interface Place {
  period: string
  at: number
}

export interface DrawnPossibleBreak extends PossibleBreak {
  /** Half way between the two periods. */
  at: number
  /** Where the period before it stands, and the one after it: every step between these is unsure. */
  between: readonly [number, number]
  /** The first period after it. */
  before: string
}

/** The possible breaks of a table: one of them is of all its editions. */
export const possibleBreaksOf = (
  tables: readonly IndicatorTable[],
  table: string | undefined,
): readonly PossibleBreak[] | undefined =>
  tables.find((each) => each.table === table && each.possibleBreaks !== undefined)?.possibleBreaks

/** The possible breaks that lie between periods that are shown; none where a sure break lies (`isParted`). */
export function possibleBreaksAt<P extends Place>(
  periods: readonly P[],
  given: readonly PossibleBreak[] | undefined,
  isParted: (last: P, next: P) => boolean,
): DrawnPossibleBreak[] {
  return (given ?? []).flatMap((each) => {
    const last = periods.findLast(({ period }) => lastYearOf(period) <= each.from)
    const next = periods.find(({ period }) => yearOf(period) >= each.to)
    return last === undefined || next === undefined || isParted(last, next)
      ? []
      : [{ ...each, at: (last.at + next.at) / 2, between: [last.at, next.at] as const, before: next.period }]
  })
}

/** What may be joined by a whole line, and the steps over a possible break, which may not look as sure. */
export function parted<P extends { at: number }>(
  runs: readonly (readonly P[])[],
  breaks: readonly Pick<DrawnPossibleBreak, 'between'>[],
): { sure: readonly (readonly P[])[]; unsure: readonly (readonly P[])[] } {
  if (breaks.length === 0) return { sure: runs, unsure: [] }
  const [sure, unsure]: [P[][], P[][]] = [[], []]
  for (const run of runs) {
    let before: P | undefined
    let piece: P[] = []
    for (const point of run) {
      const from = before
      if (from !== undefined && breaks.some(({ between: [a, b] }) => from.at < b && point.at > a)) {
        unsure.push([from, point])
        sure.push(piece)
        piece = []
      }
      piece.push(point)
      before = point
    }
    sure.push(piece)
  }
  return { sure, unsure }
}
