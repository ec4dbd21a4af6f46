import type { ComparedSeries } from '../../domain/comparison/seriesFor.ts'
import { isValue } from '../../domain/figures/cells.ts'
import type { CellValue, SeriesBreak } from '../../domain/register/things.ts'
import { positionOf } from '../trend/periods.ts'
import type { DrawnPoint } from '../trend/trendModel.ts'

/** A period on the axis. Figures of different segments are never joined: a break lies between them. */
export interface Moment {
  period: string
  at: number
  segment: number
}

/** The periods of a series on the axis. */
export const momentsOf = ({ comparator }: Pick<ComparedSeries, 'comparator'>): Moment[] =>
  comparator.map(({ period, segment }) => ({ period, segment, at: positionOf(period) }))

/** Stretches of moments that hold a figure, parted at every gap and every break. */
export function joined<T extends Moment>(moments: readonly T[], holds: (moment: T) => boolean): T[][] {
  const runs: T[][] = []
  let run: T[] | undefined
  let before: T | undefined
  for (const moment of moments) {
    if (!holds(moment) || before?.segment !== moment.segment) run = undefined
    before = moment
    if (!holds(moment)) continue
    if (run === undefined) runs.push((run = []))
    run.push(moment)
  }
  return runs
}

/** What may be joined by a line: runs of figures without an absence or a break between them. */
export const runsOf = (points: readonly (Moment & { cell: CellValue })[]): DrawnPoint[][] =>
  joined(points, ({ cell }) => isValue(cell)).map((run) =>
    run.flatMap(({ period, at, cell }) => (isValue(cell) ? [{ period, at, value: cell.value }] : [])),
  )

/** Breaks that lie between the same two periods are drawn as one line. */
export interface BreakLine {
  at: number
  breaks: readonly SeriesBreak[]
  /** The first period after it. */
  before: string
}

/** Where the breaks are drawn: half way between the periods that they part. */
export function breakLines(moments: readonly Moment[], breaks: readonly SeriesBreak[]): BreakLine[] {
  const lines = new Map<number, { at: number; breaks: SeriesBreak[]; before: string }>()
  breaks.forEach((each, rank) => {
    const last = moments.findLast(({ segment }) => segment <= rank)
    const next = moments.find(({ segment }) => segment > rank)
    if (last === undefined || next === undefined) return
    const at = (last.at + next.at) / 2
    const line = lines.get(at)
    if (line === undefined) lines.set(at, { at, breaks: [each], before: next.period })
    else line.breaks.push(each)
  })
  return [...lines.values()]
}
