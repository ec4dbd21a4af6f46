/** Where everything of a trajectory stands, in pixels. */
import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { trajectoryFigureTexts } from '../../messages/trajectoryFigure.ts'
import { positionOf } from '../trend/periods.ts'
import {
  CHARACTER,
  LABEL_OFFSET,
  type PlacedLabel,
  type Scales,
  endsOf,
  ownLabel,
  placedEnds,
} from './placedLabels.ts'
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
  /** The size of the gap; absent where there is no room for it. */
  text?: string
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
  /** Where the pace meets the target, with its year. Its words stand on the side of the comparator: below (1) or above (-1). */
  meets?: { x: number; y: number; text: string; side: 1 | -1 }
}

/** All places of a drawing of the given size. */
export function trajectoryLayout(
  model: TrajectoryModel,
  { width, height }: { width: number; height: number },
  language: Language,
): TrajectoryLayout {
  const { axis, span, meets } = model
  const tickText = (value: number) => formatNumber(value, language, axis.digits)
  const wanted = endsOf(model, language, width < NARROW)
  const left = Math.max(0, ...axis.ticks.map((tick) => tickText(tick).length)) * 8 + 12
  const widest = Math.max(0, ...wanted.flatMap(({ rows }) => rows.map((row) => row.length)))
  const right = Math.max(left + 2 * INDENT, width - LABEL_OFFSET - widest * CHARACTER)
  const bottom = height - BOTTOM
  const x = scale(span, [left + INDENT, right])
  const y = scale([axis.ticks[0] ?? 0, axis.ticks.at(-1) ?? 1], [bottom - 10, TOP])
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
    labels: [
      ...ownLabel(model, { x, y }, language),
      ...placedEnds(wanted, { x, y }, { right, top: TOP, bottom }),
    ],
    brackets: bracketsOf(model, { x, y }, language),
    ...(meets === undefined
      ? {}
      : {
          meets: {
            x: x(meets.at),
            y: y(meets.value),
            text: trajectoryFigureTexts[language].labelMeets(String(meets.year)),
            side: model.indicator.polarity === 'higher-better' ? -1 : 1,
          },
        }),
  }
}

function bracketsOf(
  { brackets, digits, span }: TrajectoryModel,
  { x, y }: Scales,
  language: Language,
): PlacedBracket[] {
  return brackets.map(({ of, at, from, to, gap }) => {
    const [low, high] = [y(from), y(to)]
    const hasRoom = Math.abs(high - low) >= LEAST_BRACKET
    return {
      of,
      x: x(at),
      from: low,
      to: high,
      ...(hasRoom ? { text: formatNumber(Math.abs(gap), language, digits) } : {}),
      side: at >= span[1] ? 'left' : 'right',
    }
  })
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
