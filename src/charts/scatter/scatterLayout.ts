/** Where everything of a scatter stands, in pixels. Pure: the plot only draws it. */
import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import type { Axis } from '../trend/axisTicks.ts'
import { type LineLabel, lineLabels } from './lineLabels.ts'
import { type Box, type PlacedLabel, placeNames } from './placeNames.ts'
import type { ScatterModel } from './scatterModel.ts'

const TOP = 28
/** Ticks, and under them what the axis is of. */
const BOTTOM = 52
/** And under that, what the squares mean. */
const KEY = 50
const RIGHT = 16
const PADDING = 12
const TALLEST = 520
const LEAST = 340

/** Where nothing can be measured. */
const roughly = (text: string): number => text.length * 7.2

export interface ScatterLayout {
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
  x: (value: number) => number
  y: (value: number) => number
  ticks: {
    x: readonly { at: number; text: string }[]
    y: readonly { at: number; text: string }[]
  }
  /** The middles of the points, in their order. */
  places: readonly { x: number; y: number }[]
  labels: readonly PlacedLabel[]
  /** Names of the lines of the comparator. */
  lines: { x?: LineLabel; y?: LineLabel }
}

/** A plot that is nearly square where there is room: neither figure should look the steeper. */
export const scatterHeight = (width: number): number =>
  Math.round(Math.min(TALLEST, Math.max(LEAST, width * 0.7)))

/** All places of a plot of the given size. */
export function scatterLayout(
  model: ScatterModel,
  {
    width,
    height,
    comparatorName,
    measure = roughly,
  }: { width: number; height: number; comparatorName: string; measure?: (text: string) => number },
  language: Language,
): ScatterLayout {
  const text =
    ({ digits }: Axis) =>
    (value: number) =>
      formatNumber(value, language, digits)
  const [across, upwards] = [model.x.axis, model.y.axis]
  const left = Math.max(0, ...upwards.ticks.map((tick) => text(upwards)(tick).length)) * 8 + 12
  const right = Math.max(left + 1, width - RIGHT)
  const bottom = height - BOTTOM - (model.bins === undefined ? 0 : KEY)
  const x = scale(across, [left + PADDING, right - PADDING])
  const y = scale(upwards, [bottom - PADDING, TOP + PADDING])
  const places = model.points.map((point) => ({ x: x(point.x), y: y(point.y) }))
  // A name may reach past the last line of the grid, up to the edge of the drawing.
  const edges = { left, right: Math.max(right, width - 2), top: TOP, bottom }
  const lines = lineLabels(model, { name: comparatorName, x, y, places, edges, measure }, language)
  const wide = across.ticks.map((tick) => ({ at: x(tick), text: text(across)(tick) }))
  return {
    width,
    height,
    left,
    right,
    top: TOP,
    bottom,
    x,
    y,
    ticks: { x: wide, y: upwards.ticks.map((tick) => ({ at: y(tick), text: text(upwards)(tick) })) },
    places,
    lines,
    labels: placeNames(model.points, places, edges, {
      taken: Object.values(lines).map(({ box }) => box),
      lines: barriers(lines, edges),
      names: model.bins === undefined,
      measure,
    }),
  }
}

function scale({ ticks }: Axis, [from, to]: [number, number]): (value: number) => number {
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  return high > low ? (value) => from + ((value - low) / (high - low)) * (to - from) : () => (from + to) / 2
}

/** No name is struck through by a line of the comparator. */
const barriers = ({ x, y }: ScatterLayout['lines'], edges: Box): Box[] => [
  ...(x === undefined ? [] : [{ ...edges, left: x.at - 1, right: x.at + 1 }]),
  ...(y === undefined ? [] : [{ ...edges, top: y.at - 1, bottom: y.at + 1 }]),
]
