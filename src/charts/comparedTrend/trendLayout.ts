/** Where everything of a trend of many regions stands, in pixels. Pure: the plot only draws it. */
import { formatNumber } from '../../messages/format.ts'
import { shortPeriod } from '../../messages/shortPeriod.ts'
import type { Language } from '../../messages/texts.ts'
import { placeLabels } from '../trend/placeLabels.ts'
import type { DrawnPoint } from '../trend/trendModel.ts'
import type { ComparedTrendModel } from './comparedTrendModel.ts'
import { type WantedLabel, wantedLabels } from './wantedLabels.ts'

export const LINE_HEIGHT = 18
/** From the last mark to its label; a label that had to move is led there. */
export const LABEL_OFFSET = 16
/** A label that had to move further than this is led back to the end of its line, and carries its mark. */
export const MOVED = 5
const MARK_ROOM = 14
/** Between labels of several rows, which would else read as one text. */
const BETWEEN_LABELS = 7
/** Kept free at the right edge. */
const EDGE = 8
/** Between the words of one period and those of the next. */
const BETWEEN_PERIODS = 14
const TOP = 26
const BOTTOM = 30
/** Between the axis and the first period. */
const INDENT = 20

export interface Scales {
  x: (at: number) => number
  y: (value: number) => number
}

export interface EndLabel extends Omit<WantedLabel, 'end'> {
  /** Where its line ends, and the middle of the label. */
  from: { x: number; y: number }
  y: number
}

export interface TrendLayout extends Scales {
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
  ticks: readonly { y: number; text: string }[]
  years: readonly { x: number; text: string }[]
  labels: readonly EndLabel[]
  /** Before each label, for the mark of its line: where labels had to move away from their ends, else none. */
  markRoom: number
}

/** The height that a plot needs: every label takes the room of the one with the most rows, also that of the comparator. */
export function heightFor(
  model: ComparedTrendModel,
  width: number,
  language: Language = 'nl',
  measure: (text: string) => number = roughly,
): number {
  const wanted = wantedLabels(model, language, { width, measure })
  return Math.max(320, 72 + wanted.length * labelRoom(mostRows(wanted)))
}

const mostRows = (wanted: readonly WantedLabel[]): number =>
  Math.max(1, ...wanted.map(({ rows }) => rows.length))

const labelRoom = (rows: number): number => rows * LINE_HEIGHT + (rows > 1 ? BETWEEN_LABELS : 0)

/** All places of a plot of the given size. */
export function trendLayout(
  model: ComparedTrendModel,
  { width, height, measure = roughly }: { width: number; height: number; measure?: (text: string) => number },
  language: Language,
): TrendLayout {
  const { axis, periods } = model
  const tickText = (value: number) => formatNumber(value, language, axis.digits)
  const wanted = wantedLabels(model, language, { width, measure })
  const left = Math.max(0, ...axis.ticks.map((tick) => tickText(tick).length)) * 8 + 12
  const widest = Math.max(0, ...wanted.flatMap(({ rows }) => rows.map(measure)))
  const bottom = height - BOTTOM
  const y = scale([axis.ticks[0] ?? 0, axis.ticks.at(-1) ?? 1], [bottom - 10, TOP])
  const rows = mostRows(wanted)
  const half = ((rows - 1) * LINE_HEIGHT) / 2
  const heights = placeLabels(
    wanted.map(({ end }) => y(end.value)),
    labelRoom(rows),
    half + LINE_HEIGHT / 2,
    bottom - half,
  )
  const isMoved = wanted.some(({ end }, place) => Math.abs((heights[place] ?? 0) - y(end.value)) > MOVED)
  const markRoom = model.density === 'named' && isMoved ? MARK_ROOM : 0
  const right = Math.max(left + 2 * INDENT, width - LABEL_OFFSET - markRoom - widest - EDGE)
  const x = scale([periods[0]?.at ?? 0, periods.at(-1)?.at ?? 1], [left + INDENT, right])
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
    years: withRoom(
      periods.map(({ period, at }) => ({ x: x(at), text: shortPeriod(period, language) })),
      measure,
    ),
    markRoom,
    labels: wanted.map(({ end, ...label }, place) => ({
      ...label,
      from: { x: x(end.at), y: y(end.value) },
      y: heights[place] ?? y(end.value),
    })),
  }
}

/** Linear; where the two ends are equal, in the middle. */
function scale([low, high]: [number, number], [from, to]: [number, number]): (value: number) => number {
  if (!(high > low)) return () => (from + to) / 2
  return (value) => from + ((value - low) / (high - low)) * (to - from)
}

/** The last period always, and before it what has room. */
function withRoom<T extends { x: number; text: string }>(
  years: readonly T[],
  measure: (text: string) => number,
): T[] {
  const kept: T[] = []
  for (const year of years.toReversed()) {
    const after = kept[0]
    const room = after === undefined ? 0 : (measure(after.text) + measure(year.text)) / 2 + BETWEEN_PERIODS
    if (after === undefined || after.x - year.x >= room) kept.unshift(year)
  }
  return kept
}

/** Where nothing can be measured. */
const roughly = (text: string): number => text.length * 7.4

/** The path of stretches of points: "M0,1L2,3M…". */
export const linePath = (runs: readonly (readonly DrawnPoint[])[], { x, y }: Scales): string =>
  runs
    .filter((run) => run.length > 1)
    .map((run) => `M${run.map(({ at, value }) => `${fixed(x(at))},${fixed(y(value))}`).join('L')}`)
    .join('')

/** The outline of a band: along its top and back along its bottom. */
export const bandPath = (
  run: readonly { at: number; low: number; high: number }[],
  { x, y }: Scales,
): string =>
  `M${[
    ...run.map(({ at, high }) => `${fixed(x(at))},${fixed(y(high))}`),
    ...run.toReversed().map(({ at, low }) => `${fixed(x(at))},${fixed(y(low))}`),
  ].join('L')}Z`

const fixed = (value: number): number => Math.round(value * 10) / 10
