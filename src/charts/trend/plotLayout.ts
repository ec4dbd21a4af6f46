import { formatCell } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import type { TrendLine, TrendModel } from './trendModel.ts'

/** Below this width the name of a line stands under its last figure instead of behind it. */
const NARROW = 520
const CHARACTER = 8
const GAP = 14
/** Height of one line of a label. */
export const LINE_HEIGHT = 18
/** A point is named with its figure as long as there are no more than this: more would be a table. */
const MOST_NAMED_POINTS = 8

export const labelsBelow = (width: number): boolean => width < NARROW

/** The last figure of a line in words. */
export function endValue(line: TrendLine, language: Language): string {
  const last = line.points.find((point) => point.period === line.end?.period)
  return last === undefined ? '' : formatCell(last.cell, language, line.digits)
}

/** Room that the labels at the right end need. */
export function endLabelWidth(model: TrendModel, language: Language, twoLines: boolean): number {
  const lengths = model.lines
    .filter((line) => line.end !== undefined)
    .map((line) => {
      const value = endValue(line, language).length
      return twoLines ? Math.max(value, line.name.length) : value + 1 + line.name.length
    })
  return GAP + Math.max(0, ...lengths) * CHARACTER
}

export interface NamedPoint {
  line: TrendLine
  period: string
  at: number
  value: number
  side: 'above' | 'below'
}

/** Two marks nearer than this share of the axis leave no room for a figure between them. */
const CROWDED = 0.2

/**
 * Which points carry their figure, and on which side. A figure stands where its own line leaves room: above a peak,
 * below a dip. Where another line is close on that side it goes to the other, so that two figures never meet. The last
 * figure is named by the label at the end.
 */
export function namedPoints(model: TrendModel): NamedPoint[] {
  if (model.periods.length > MOST_NAMED_POINTS || model.lines.length > 2) return []
  const crowded = ((model.axis.ticks.at(-1) ?? 0) - (model.axis.ticks[0] ?? 0)) * CROWDED
  return model.lines.flatMap((line) => {
    const own = line.runs.flat()
    return own.flatMap((point, place) => {
      if (point.period === line.end?.period) return []
      const beside = [own[place - 1], own[place + 1]].filter((each) => each !== undefined)
      const level = beside.reduce((sum, each) => sum + each.value, 0) / beside.length
      const roomAbove = beside.length === 0 || point.value >= level
      const other = model.lines
        .filter((each) => each !== line)
        .flatMap((each) => each.runs.flat())
        .find((each) => each.period === point.period)
      const otherAbove = other !== undefined && (other.value > point.value || (other.value === point.value && line.role === 'reference'))
      const close = other !== undefined && Math.abs(other.value - point.value) < crowded
      const above = close ? !otherAbove : roomAbove
      return [{ line, ...point, side: above ? ('above' as const) : ('below' as const) }]
    })
  })
}
