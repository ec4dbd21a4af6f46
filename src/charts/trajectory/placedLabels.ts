/** Where the names and figures at the lines of a trajectory stand, in pixels. */
import { formatCell } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { trajectoryFigureTexts } from '../../messages/trajectoryFigure.ts'
import { placeLabels } from '../trend/placeLabels.ts'
import type { PathPoint } from './drawnPaths.ts'
import type { TrajectoryModel } from './trajectoryModel.ts'
import { wrapped } from './wrapped.ts'

export const LINE_HEIGHT = 18
/** From the end of a line to its label. */
export const LABEL_OFFSET = 14
export const CHARACTER = 7.4
const NARROW_LABEL = 12
const WIDE_LABEL = 24
/** From the middle of a mark to the middle of its words. */
const MARK = 17
/** How far a name reaches over the figure that it stands beside, and how far left it may begin. */
const BESIDE = 10
const LEFT_EDGE = 30

export interface Scales {
  x: (at: number) => number
  y: (value: number) => number
}

export interface PlacedLabel {
  of: 'own' | 'comparator' | 'path' | 'pace'
  rows: readonly string[]
  from: { x: number; y: number }
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
}

/** A line that runs to the end of the drawing, and the words beside it. */
export interface End {
  of: PlacedLabel['of']
  rows: readonly string[]
  point: PathPoint
}

/** What has its label right of the drawing: whatever runs to its end. */
export function endsOf(model: TrajectoryModel, language: Language, narrow: boolean): End[] {
  const t = trajectoryFigureTexts[language]
  const { names, digits, path, pace, steady, ownLine, comparatorLine, meets } = model
  const rows = (value: number, words: string) =>
    wrapped(`${formatNumber(value, language, digits)} ${words}`, narrow ? NARROW_LABEL : WIDE_LABEL)
  const end = (of: End['of'], point: PathPoint | undefined, words: string): End[] =>
    point === undefined ? [] : [{ of, point, rows: rows(point.value, words) }]
  const goesOn = steady.length > 0
  return [
    ...(isAhead(model) ? [] : end('own', ownLine.end, names.own)),
    ...end('comparator', goesOn ? steady.at(-1) : comparatorLine.end, names.label),
    ...(path.length > 1 && goesOn ? end('path', path.at(-1), t.labelRequired) : []),
    ...(meets === undefined ? end('pace', pace.at(-1), t.labelPace) : []),
  ]
}

/** Does the drawing go on beyond the region's last figure? Then its name stands at that figure. */
const isAhead = ({ ownLine, span }: TrajectoryModel): boolean =>
  ownLine.end !== undefined && span[1] - ownLine.end.at > 0.5

/** The region's name and last figure, on the side away from the comparator. */
export function ownLabel(model: TrajectoryModel, { x, y }: Scales, language: Language): PlacedLabel[] {
  const { ownLine, comparatorLine, path, names, moments, digits, indicator } = model
  const { end } = ownLine
  const cell = moments.find(({ period }) => period === end?.period)?.own
  if (end === undefined || cell === undefined || !isAhead(model)) return []
  const beside = comparatorLine.runs.flat().find(({ period }) => period === end.period)
  const isUpper = beside === undefined ? indicator.polarity !== 'higher-better' : end.value >= beside.value
  // Outside the margins, where the publisher gives them.
  const margins = ownLine.margins.flat().find(({ period }) => period === end.period)
  const edge = (isUpper ? margins?.high : margins?.low) ?? end.value
  const from = { x: x(end.at), y: y(edge) }
  const row = `${names.own} ${formatCell(cell, language, digits)}`
  // A path that runs where the name would stand has the name on its other side: from there it leads away.
  const beyond = (onPath: PathPoint | undefined): number => {
    const away = onPath === undefined ? 0 : (from.y - y(onPath.value)) * (isUpper ? 1 : -1)
    return onPath !== undefined && away > 0 && away < MARK + LINE_HEIGHT / 2 ? y(onPath.value) : from.y
  }
  const anchor = freeSide(model, { x, y }, isUpper, from.x - row.length * CHARACTER > LEFT_EDGE)
  return [
    {
      of: 'own',
      rows: [row],
      from,
      x: from.x + (anchor === 'end' ? BESIDE : -BESIDE),
      y: beyond(path.find(({ at }) => at === end.at)) + (isUpper ? -MARK : MARK),
      anchor,
    },
  ]
}

/** On which side of the last figure the lines leave most room for its name. */
function freeSide(
  { ownLine, pace }: TrajectoryModel,
  { x, y }: Scales,
  isUpper: boolean,
  hasRoom: boolean,
): PlacedLabel['anchor'] {
  const { end } = ownLine
  /** How steeply a line runs towards the name, in pixels up (or down) per pixel aside; nothing where there is no line. */
  const towards = (point: PathPoint | undefined): number =>
    end === undefined || point === undefined
      ? Number.NEGATIVE_INFINITY
      : ((y(end.value) - y(point.value)) * (isUpper ? 1 : -1)) / Math.abs(x(point.at) - x(end.at))
  const isLeft = hasRoom && towards(ownLine.runs.at(-1)?.at(-2)) <= towards(pace.at(-1))
  return isLeft ? 'end' : 'start'
}

/** Beside the ends of their lines, making room for each other. */
export function placedEnds(
  ends: readonly End[],
  { x, y }: Scales,
  { right, top, bottom }: { right: number; top: number; bottom: number },
): PlacedLabel[] {
  const most = Math.max(1, ...ends.map(({ rows }) => rows.length))
  const half = ((most - 1) * LINE_HEIGHT) / 2
  const heights = placeLabels(
    ends.map(({ point }) => y(point.value)),
    most * LINE_HEIGHT,
    top + half,
    bottom - half,
  )
  return ends.map(({ of, rows, point }, place) => ({
    of,
    rows,
    from: { x: x(point.at), y: y(point.value) },
    x: right + LABEL_OFFSET,
    y: heights[place] ?? y(point.value),
    anchor: 'start',
  }))
}
