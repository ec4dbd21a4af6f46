/** Where the names and figures at the lines of a trajectory stand, in pixels. */
import { formatCell } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { trajectoryFigureTexts } from '../../messages/trajectoryFigure.ts'
import { placeLabels } from '../trend/placeLabels.ts'
import type { PathPoint } from './drawnPaths.ts'
import { LINE_HEIGHT, type Room, type Spot, boxOf, doOverlap, freePlace } from './freePlace.ts'
import type { TrajectoryModel } from './trajectoryModel.ts'
import { wrapped } from './wrapped.ts'

/** From the end of a line to its label. */
export const LABEL_OFFSET = 14
const NARROW_LABEL = 12
const WIDE_LABEL = 24
/** From the middle of a mark to the middle of its words. */
const MARK = 17
/** How far a name reaches over the figure that it stands beside. */
const BESIDE = 10
/** How far words may stand from what they are of, and in which steps it is tried. */
const FAR = 72
const STEP = 6
/** What it costs to lie on the comparator's side, to take two rows, and to stand beside or over the mark. */
const WRONG_SIDE = 14
const TWO_ROWS = 4
/** From a mark to the year of meeting. */
const MEETS = 18
/** From a bracket to its number. */
const BRACKET = 10

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
  /** It stands right of the drawing. */
  isBeside?: true
}

/** A line that runs to the end of the drawing, and the words beside it. */
export interface End {
  of: PlacedLabel['of']
  rows: readonly string[]
  point: PathPoint
}

/**
 * What has its label right of the drawing: whatever runs to its end.
 * @param hasOwn the region's name as well, for which there is no room within
 */
export function endsOf(
  model: TrajectoryModel,
  language: Language,
  { narrow, hasOwn }: { narrow: boolean; hasOwn: boolean },
): End[] {
  const t = trajectoryFigureTexts[language]
  const { names, digits, path, pace, steady, ownLine, comparatorLine, meets } = model
  const rows = (value: number, words: string) =>
    wrapped(`${formatNumber(value, language, digits)} ${words}`, narrow ? NARROW_LABEL : WIDE_LABEL)
  const end = (of: End['of'], point: PathPoint | undefined, words: string): End[] =>
    point === undefined ? [] : [{ of, point, rows: rows(point.value, words) }]
  const goesOn = steady.length > 0
  return [
    ...(hasOwn || !isAhead(model) ? end('own', ownLine.end, names.own) : []),
    ...end('comparator', goesOn ? steady.at(-1) : comparatorLine.end, names.label),
    ...(path.length > 1 && goesOn ? end('path', path.at(-1), t.labelRequired) : []),
    ...(meets === undefined ? end('pace', pace.at(-1), t.labelPace) : []),
  ]
}

/** Does the drawing go on beyond the region's last figure? Then its name stands at that figure, if there is room. */
const isAhead = ({ ownLine, span }: TrajectoryModel): boolean =>
  ownLine.end !== undefined && span[1] - ownLine.end.at > 0.5

/**
 * The region's name and last figure: near it, on the side away from the comparator as long as there is room. Nothing where
 * the name stands right of the drawing, and where there is no room for it: it would hide something, or be cut by a line.
 */
export function ownLabel(
  model: TrajectoryModel,
  { x, y }: Scales,
  room: Room,
  language: Language,
): PlacedLabel | undefined {
  const { ownLine, comparatorLine, names, moments, digits, indicator } = model
  const { end } = ownLine
  const cell = moments.find(({ period }) => period === end?.period)?.own
  if (end === undefined || cell === undefined || !isAhead(model)) return undefined
  const beside = comparatorLine.runs.flat().find(({ period }) => period === end.period)
  const isUpper = beside === undefined ? indicator.polarity !== 'higher-better' : end.value >= beside.value
  // Outside the margins, where the publisher gives them.
  const margins = ownLine.margins.flat().find(({ period }) => period === end.period)
  const row = `${names.own} ${formatCell(cell, language, digits)}`
  const spots = [[row], wrapped(row, Math.ceil(row.length * 0.65))].flatMap((rows) =>
    [isUpper, !isUpper].flatMap((above) => {
      const edge = (above ? margins?.high : margins?.low) ?? end.value
      return around(rows, { x: x(end.at), y: y(edge) }, above).map((spot): Spot => ({
        ...spot,
        cost: spot.cost + (above === isUpper ? 0 : WRONG_SIDE) + (rows.length - 1) * TWO_ROWS,
      }))
    }),
  )
  const found = freePlace(spots, room)
  return found?.isFree === true && !room.marks.some((each) => doOverlap(boxOf(found.spot), each))
    ? { of: 'own', from: { x: x(end.at), y: y(end.value) }, ...found.spot }
    : undefined
}

/** Above or below a point, on either side of it, from near to far. */
function around(rows: readonly string[], at: { x: number; y: number }, above: boolean): Spot[] {
  const more = ((rows.length - 1) * LINE_HEIGHT) / 2
  const steps = Array.from({ length: FAR / STEP + 1 }, (_, place) => place * STEP)
  return steps.flatMap((away) =>
    (['end', 'start', 'middle'] as const).map((anchor): Spot => ({
      rows,
      x: at.x + (anchor === 'end' ? BESIDE : anchor === 'start' ? -BESIDE : 0),
      y: at.y + (above ? -1 : 1) * (MARK + more + away),
      anchor,
      cost: away / 2 + (anchor === 'middle' ? 1 : 0),
    })),
  )
}

/** The year in which the pace meets the target, on the side of the comparator as long as there is room. */
export function meetsLabel(
  { meets, indicator }: TrajectoryModel,
  { x, y }: Scales,
  room: Room,
  language: Language,
): Spot | undefined {
  if (meets === undefined) return undefined
  const rows = [trajectoryFigureTexts[language].labelMeets(String(meets.year))]
  const isAbove = indicator.polarity === 'higher-better'
  const at = { x: x(meets.at), y: y(meets.value) }
  return freePlace(
    [isAbove, !isAbove].flatMap((above) =>
      around(rows, { x: at.x, y: at.y + (above ? MARK - MEETS : MEETS - MARK) }, above).map((spot) => ({
        ...spot,
        cost: spot.cost + (above === isAbove ? 0 : WRONG_SIDE),
      })),
    ),
    room,
  )?.spot
}

/** The size of a gap beside its bracket; nothing where other words stand: it stands above the drawing as well. */
export function bracketLabel(
  text: string,
  { x, from, to, side }: { x: number; from: number; to: number; side: 'left' | 'right' },
  room: Room,
): Spot | undefined {
  const other = side === 'left' ? ('right' as const) : ('left' as const)
  const spots = [side, other].flatMap((each) =>
    [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8].map((part): Spot => ({
      rows: [text],
      x: x + (each === 'right' ? BRACKET : -BRACKET),
      y: from + (to - from) * part,
      anchor: each === 'right' ? 'start' : 'end',
      cost: Math.abs(part - 0.5) * 10 + (each === side ? 0 : WRONG_SIDE / 2),
    })),
  )
  const found = freePlace(spots, room)
  return found?.isFree === true ? found.spot : undefined
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
    isBeside: true,
  }))
}
