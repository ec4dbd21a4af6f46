import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import type { Axis } from '../axis.ts'
import type { Box, Point } from '../box.ts'
import { figureAt, type Row, type TrendChart, type TrendLine } from '../chart.ts'
import type { SlideColour } from '../colours.ts'
import { type Measure, spacious } from '../measure.ts'
import { SIZES } from '../places.ts'
import { SCALE_SIZE } from './barsLayout.ts'
import { BREAK_HEIGHT, type BreakLayout, breaksOf } from './breaksLayout.ts'
import { LINE_HEIGHT, shorten } from './fitWords.ts'
import { type Plot, plotLayout } from './plotLayout.ts'
import { spread } from './spread.ts'
import { runIn, stretchesOf } from './stretches.ts'
import { axisOfYears } from './yearsAxis.ts'

/** Half the width of a point. */
export const POINT_RADIUS = 4.5
const LABEL_GAP = 12
const LABEL_SHARE = 0.34

/** Where lines, breaks and words stand, in points on the slide. */
export interface TrendLayout {
  readonly size: number
  readonly plot: Plot
  readonly yearsAxis: Axis
  readonly lines: readonly LineLayout[]
  readonly breaks: readonly BreakLayout[]
}

export interface LineLayout {
  readonly line: TrendLine
  readonly colour: SlideColour
  readonly form: 'circle' | 'square' | 'triangle'
  readonly isDashed: boolean
  /** Points that are joined: there is no break between them, and no figure that is absent. */
  readonly runs: readonly (readonly Point[])[]
  readonly whiskers: readonly { readonly x: number; readonly from: number; readonly to: number }[]
  readonly label: EndLabel | undefined
}

/** Name and last figure, beside the last point. */
export interface EndLabel {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly row: Row
  /** How far the label had to give way to another, down, in points. */
  readonly moved: number
}

export function trendLayout(chart: TrendChart, box: Box, measure: Measure, language: Language): TrendLayout {
  const { sheet, years } = chart
  const wide = spacious(measure)
  const texts = chart.lines.map((line) => labelOf(chart, line, language))
  const widest = (each: number) =>
    Math.max(0, ...texts.map((label) => (label ? wide(label.text, each, true) : 0)))
  const most = box.width * LABEL_SHARE
  // A label that is cut loses its figure, which stands last.
  const size =
    SIZES.chart.find(
      (each) => chart.lines.length * each * LINE_HEIGHT <= box.height / 2 && widest(each) <= most,
    ) ?? SCALE_SIZE
  const room = Math.min(widest(size), most)
  const head = chart.breaks.length > 0 ? BREAK_HEIGHT + 4 : 0
  const yearsAxis = axisOfYears(chart, box.width - room - LABEL_GAP, wide)
  const plot = plotLayout({
    box,
    xAxis: yearsAxis,
    yAxis: chart.axis,
    hasYears: true,
    head,
    end: room + LABEL_GAP,
    measure,
    language,
  })
  const pointAt = (row: Row, value: number): Point => ({
    x: plot.across(figureAt(sheet, row, years) ?? 0),
    y: plot.up(value),
  })
  const wanted = texts.flatMap((label, line) =>
    label ? [{ line, label, ...pointAt(label.row, label.value) }] : [],
  )
  const ys = spread(
    wanted.map(({ y }) => y),
    size * LINE_HEIGHT,
    plot.box.y,
    plot.box.y + plot.box.height,
  )
  const labels = new Map(
    wanted.map(({ line, label, x, y }, place): [number, EndLabel] => {
      const at = ys[place] ?? y
      const text = shorten(label.text, room + 0.5, (part) => wide(part, size, true))
      return [line, { text, x: x + LABEL_GAP, y: at, row: label.row, moved: at - y }]
    }),
  )
  return {
    size,
    plot,
    yearsAxis,
    lines: chart.lines.map((line, place) => ({
      line,
      ...LOOKS[line.part],
      runs: stretchesOf(chart, line).map((stretch) => runIn(chart, line, stretch, pointAt)),
      whiskers: whiskersOf(chart, line, plot),
      label: labels.get(place),
    })),
    breaks: breaksOf(chart, plot, box, measure),
  }
}

/** A line is told by its mark and its dashes too. */
const LOOKS = {
  own: { colour: 'own', form: 'circle', isDashed: false },
  comparator: { colour: 'comparator', form: 'square', isDashed: true },
  other: { colour: 'reference', form: 'triangle', isDashed: false },
} as const satisfies Record<TrendLine['part'], object>

function labelOf({ sheet, digits }: TrendChart, { values }: TrendLine, language: Language) {
  const row = sheet.rows.findLastIndex((_, each) => figureAt(sheet, each, values) !== undefined)
  const value = figureAt(sheet, row, values)
  return value === undefined
    ? undefined
    : { row, value, text: `${sheet.head[values] ?? ''} ${formatNumber(value, language, digits)}` }
}

function whiskersOf({ sheet, years }: TrendChart, { margins }: TrendLine, { across, up }: Plot) {
  if (margins === undefined) return []
  return sheet.rows.flatMap((_, row) => {
    const year = figureAt(sheet, row, years)
    const lower = figureAt(sheet, row, margins.lower)
    const upper = figureAt(sheet, row, margins.upper)
    return year === undefined || lower === undefined || upper === undefined
      ? []
      : [{ x: across(year), from: up(lower), to: up(upper) }]
  })
}
