import { formatCell } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import { placeLabels } from './placeLabels.ts'
import type { DrawnPoint, TrendLine, TrendModel } from './trendModel.ts'

/** Below this width a label has a line for the figure and one or more for the name, so that the plot keeps its room. */
const NARROW = 520
/** A piece of a name on a line of its own is no longer than this, unless one word is. */
const LONGEST_PIECE = 11
const CHARACTER = 8
/** Between the last mark and its label. */
export const LABEL_OFFSET = 14
/** Height of one line of a label. */
export const LINE_HEIGHT = 18
/** A point is named with its figure as long as there are no more than this: more would be a table. */
const MOST_NAMED_POINTS = 8
/** A figure beside its neighbour's needs about this many pixels. */
const FIGURE_WIDTH = 38

/** The last figure of a line in words. */
export function endValue(line: TrendLine, language: Language): string {
  const last = line.points.find((point) => point.period === line.end?.period)
  return last === undefined ? '' : formatCell(last.cell, language, line.digits)
}

/** What stands at the end of a line, top to bottom: "57,8 Heerlen", or on a narrow plot "73,2", "Eijsden-", "Margraten". */
export function endLines(line: TrendLine, language: Language, width: number): string[] {
  const value = endValue(line, language)
  return width < NARROW ? [value, ...piecesOf(line.name)] : [`${value} ${line.name}`]
}

function piecesOf(name: string): string[] {
  const pieces: string[] = []
  for (const word of name.split(/(?<=-)|(?<= )/)) {
    const last = pieces.at(-1)
    if (last !== undefined && last.length + word.trim().length <= LONGEST_PIECE)
      pieces[pieces.length - 1] = last + word
    else pieces.push(word)
  }
  return pieces.map((piece) => piece.trim())
}

/** Room that the labels at the right end need. */
export function endLabelWidth(model: TrendModel, language: Language, width: number): number {
  const lengths = model.lines
    .filter((line) => line.end !== undefined)
    .flatMap((line) => endLines(line, language, width).map((each) => each.length))
  return LABEL_OFFSET + Math.max(0, ...lengths) * CHARACTER
}

/**
 * Middles of the labels at the right end, as near to the ends of their lines as can be without touching. A label of more
 * than one row stands half above its middle: it stays within the drawing, and off the years under it.
 */
export function endHeights(
  wanted: readonly number[],
  rows: number,
  { top, bottom }: { top: number; bottom: number },
): number[] {
  const half = ((rows - 1) * LINE_HEIGHT) / 2
  return placeLabels(wanted, LINE_HEIGHT * rows, Math.max(top, half + LINE_HEIGHT / 2), bottom - half)
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
/** A peak or dip of more than this share of the axis is so sharp that its line would strike through a figure inside it. */
const SHARP = 0.1

/**
 * Which points carry their figure, and on which side. A figure stands where its own line leaves room: above a peak,
 * below a dip. Where another line is close, the figures turn away from each other; one that has a line close on both
 * sides, or that would then stand within a sharp peak or dip of its own line, is left to the table. Of three lines only
 * my municipality's carries figures. The last figure is named by the label at the end; on a plot too narrow for all of
 * them only the first one is named beside it.
 *
 * @param plotWidth pixels between the first and the last period.
 */
export function namedPoints(model: TrendModel, plotWidth: number): NamedPoint[] {
  if (model.periods.length > MOST_NAMED_POINTS) return []
  const narrow = smallestStep(model) * plotWidth < Math.max(FIGURE_WIDTH, widestFigure(model))
  const first = model.periods[0]?.period
  const span = (model.axis.ticks.at(-1) ?? 0) - (model.axis.ticks[0] ?? 0)
  const named = model.lines.length > 2 ? model.lines.filter(({ role }) => role === 'own') : model.lines
  return named.flatMap((line) => {
    const own = line.runs.flat()
    return own.flatMap((point, place) => {
      if (point.period === line.end?.period || (narrow && point.period !== first)) return []
      const beside = [own[place - 1], own[place + 1]].filter((each) => each !== undefined)
      const level = beside.reduce((sum, each) => sum + each.value, 0) / beside.length
      const roomAbove = beside.length === 0 || point.value >= level
      const close = closeSides(model, line, point, span * CROWDED)
      if (close.above && close.below) return []
      const above = close.above || close.below ? close.below : roomAbove
      if (beside.length > 1 && above !== roomAbove && Math.abs(point.value - level) > span * SHARP) return []
      return [{ line, ...point, side: above ? ('above' as const) : ('below' as const) }]
    })
  })
}

/** On which sides of a point another line has a figure nearer than `distance`. Of equal figures the first line's is the upper one. */
function closeSides(
  model: TrendModel,
  line: TrendLine,
  { period, value }: DrawnPoint,
  distance: number,
): { above: boolean; below: boolean } {
  const rank = model.lines.indexOf(line)
  const sides = model.lines.flatMap((other, place) => {
    const figure = other === line ? undefined : other.runs.flat().find((each) => each.period === period)
    if (figure === undefined || Math.abs(figure.value - value) >= distance) return []
    return [figure.value === value ? place < rank : figure.value > value]
  })
  return { above: sides.includes(true), below: sides.includes(false) }
}

/** "ca. 88.976" needs more room than "57,8". */
const widestFigure = ({ lines }: TrendModel): number =>
  CHARACTER *
  Math.max(
    0,
    ...lines.flatMap(({ points, digits }) =>
      points.map(({ cell }) => (cell.state === 'value' ? formatCell(cell, 'nl', digits).length : 0)),
    ),
  )

/** The shortest distance between two periods, as a share of the whole. */
function smallestStep({ periods }: TrendModel): number {
  const whole = (periods.at(-1)?.at ?? 0) - (periods[0]?.at ?? 0)
  const steps = periods.slice(1).map(({ at }, place) => at - (periods[place]?.at ?? at))
  return whole === 0 ? 1 : Math.min(...steps) / whole
}
