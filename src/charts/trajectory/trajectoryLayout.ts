/** Where everything of a trajectory stands, in pixels. */
import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { positionOf } from '../trend/periods.ts'
import { CHARACTER, type Room, type Spot, boxOf } from './freePlace.ts'
import { obstaclesOf, uprightsOf } from './obstacles.ts'
import {
  LABEL_OFFSET,
  type PlacedLabel,
  type Scales,
  bracketLabel,
  endsOf,
  meetsLabel,
  ownLabel,
  placedEnds,
} from './placedLabels.ts'
import { type Head, headsOf } from './headsOf.ts'
import type { TrajectoryModel } from './trajectoryModel.ts'

export const HEIGHT = 360
/** Below this width a label has a line for the figure and more for its words. */
const NARROW = 620
const TOP = 46
const BOTTOM = 34
const INDENT = 22
/** Between the words of two years. */
const BETWEEN_YEARS = 10
/** A bracket lower than this has no room for its number, which stands above the drawing as well. */
const LEAST_BRACKET = 20

export interface PlacedBracket {
  of: 'baseline' | 'last' | 'target'
  x: number
  from: number
  to: number
  /** The size of the gap and its place; absent where there is no room for it. */
  label?: Spot
  /** On which side of the bracket it stands. */
  side: 'left' | 'right'
}

export interface TrajectoryLayout extends Scales {
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
  ticks: readonly { y: number; text: string }[]
  years: readonly { x: number; text: string; of?: 'baseline' | 'target' }[]
  labels: readonly PlacedLabel[]
  brackets: readonly PlacedBracket[]
  /** Above the drawing: the year of the target, and the breaks. */
  heads: readonly Head[]
  /** Where the pace meets the target, and the place of its year. */
  meets?: { x: number; y: number; label: Spot }
}

interface Size {
  width: number
  height: number
}

/** All places of a drawing of the given size. */
export function trajectoryLayout(model: TrajectoryModel, size: Size, language: Language): TrajectoryLayout {
  const layout = layoutWith(model, size, language, false)
  const isNamed = layout.labels.some(({ of }) => of === 'own')
  return isNamed || model.ownLine.end === undefined ? layout : layoutWith(model, size, language, true)
}

function layoutWith(
  model: TrajectoryModel,
  { width, height }: Size,
  language: Language,
  /** The name of the region stands right of the drawing: within there is no room for it. */
  hasOwn: boolean,
): TrajectoryLayout {
  const { axis, span, meets } = model
  const tickText = (value: number) => formatNumber(value, language, axis.digits)
  const wanted = endsOf(model, language, { narrow: width < NARROW, hasOwn })
  const left = Math.max(0, ...axis.ticks.map((tick) => tickText(tick).length)) * 8 + 12
  const widest = Math.max(0, ...wanted.flatMap(({ rows }) => rows.map((row) => row.length)))
  const right = Math.max(left + 2 * INDENT, width - LABEL_OFFSET - widest * CHARACTER)
  const bottom = height - BOTTOM
  const x = scale(span, [left + INDENT, right])
  const y = scale([axis.ticks[0] ?? 0, axis.ticks.at(-1) ?? 1], [bottom - 10, TOP])
  const ends = placedEnds(wanted, { x, y }, { right, top: TOP, bottom })
  const within = { left: left + 2, right: right + LABEL_OFFSET, top: TOP - 16, bottom: bottom - 2 }
  const room = (words: readonly Spot[]): Room => ({
    within,
    // The lines of the target year and of breaks are drawn through everything: no words stand over them either.
    words: [
      ...uprightsOf(model).map((at) => ({ left: x(at) - 1, right: x(at) + 1, top: TOP, bottom })),
      ...ends.map(boxOf),
      ...words.map(boxOf),
    ],
    ...obstaclesOf(model, { x, y }),
  })
  const brackets = bracketsOf(model, { x, y }, room([]), language)
  const sizes = brackets.flatMap(({ label }) => label ?? [])
  const found = hasOwn ? undefined : ownLabel(model, { x, y }, room(sizes), language)
  const own = found === undefined ? [] : [found]
  const meeting = meetsLabel(
    model,
    { x, y },
    room([...sizes, ...own.map((each) => ({ ...each, cost: 0 }))]),
    language,
  )
  return {
    width,
    height,
    left,
    right,
    top: TOP,
    bottom,
    x,
    y,
    ticks: axis.ticks.map((tick) => ({ y: y(tick), text: tickText(tick) })),
    years: yearsOf(model, x),
    heads: headsOf(model, x, { left, right }, language),
    labels: [...own, ...ends],
    brackets,
    ...(meets === undefined || meeting === undefined
      ? {}
      : { meets: { x: x(meets.at), y: y(meets.value), label: meeting } }),
  }
}

function bracketsOf(
  { brackets, digits, span }: TrajectoryModel,
  { x, y }: Scales,
  room: Room,
  language: Language,
): PlacedBracket[] {
  const placed: PlacedBracket[] = []
  for (const { of, at, from, to, gap } of brackets) {
    const bracket = {
      of,
      x: x(at),
      from: y(from),
      to: y(to),
      side: at >= span[1] ? ('left' as const) : ('right' as const),
    }
    const hasRoom = Math.abs(bracket.to - bracket.from) >= LEAST_BRACKET
    const words = [...room.words, ...placed.flatMap(({ label }) => (label ? [boxOf(label)] : []))]
    const label = hasRoom
      ? bracketLabel(formatNumber(Math.abs(gap), language, digits), bracket, { ...room, words })
      : undefined
    placed.push(label === undefined ? bracket : { ...bracket, label })
  }
  return placed
}

/** The year of the target always, that of the baseline before it, and of the others what has room. */
function yearsOf({ moments, target, result }: TrajectoryModel, x: Scales['x']): TrajectoryLayout['years'] {
  const start = result.state === 'not-measurable' ? undefined : result.baseline.period
  const all = [
    { at: target.year, text: String(target.year), of: 'target' as const },
    ...(start === undefined ? [] : [{ at: positionOf(start), text: spanOf(start), of: 'baseline' as const }]),
    ...moments.toReversed().map(({ at, period }) => ({ at, text: spanOf(period) })),
  ]
  const kept: { x: number; text: string; of?: 'baseline' | 'target' }[] = []
  for (const { at, ...year } of all) {
    const place = x(at)
    const room = (text: string) => ((text.length + year.text.length) / 2) * CHARACTER + BETWEEN_YEARS
    if (kept.every((each) => Math.abs(each.x - place) >= room(each.text))) kept.push({ ...year, x: place })
  }
  return kept
}

const spanOf = (period: string): string => period.replace('/', '–')

/** Linear; where the two ends are equal, in the middle. */
function scale(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
): (value: number) => number {
  if (!(high > low)) return () => (from + to) / 2
  return (value) => from + ((value - low) / (high - low)) * (to - from)
}
