import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import type { Axis } from '../axis.ts'
import type { Box, Point } from '../box.ts'
import { type Column, figureAt, type Row, textAt, type TrendChart, type TrendLine } from '../chart.ts'
import type { SlideColour } from '../colours.ts'
import { type Measure, spacious } from '../measure.ts'
import { SIZES } from '../places.ts'
import { SCALE_SIZE } from './barsLayout.ts'
import { BREAK_HEIGHT, type BreakLayout, breaksOf } from './breaksLayout.ts'
import { LINE_HEIGHT, shorten } from './fitWords.ts'
import { type Plot, plotLayout, type Tick } from './plotLayout.ts'
import { spread } from './spread.ts'
import { runIn, stretchesOf } from './stretches.ts'
import { axisOfYears } from './yearsAxis.ts'

/** Half the width of a point. */
export const POINT_RADIUS = 4.5
const LABEL_GAP = 12
const LABEL_SHARE = 0.34
/** Between names along the foot. */
const NAME_GAP = 12
const ASIDE = 0.85

/** Where lines, breaks and words stand, in points on the slide. */
export interface TrendLayout {
  readonly size: number
  readonly plot: Plot
  /** Room for each name along the foot, where moments have names. */
  readonly nameWidth: number | undefined
  readonly yearsAxis: Axis
  readonly lines: readonly LineLayout[]
  readonly breaks: readonly BreakLayout[]
}

export interface LineLayout {
  readonly line: TrendLine
  readonly colour: SlideColour
  /** Of its points; undefined of a line that has none. */
  readonly form: 'circle' | 'square' | 'triangle' | undefined
  readonly dash: boolean | 'dots'
  /** Points that are joined: there is no break between them, and no figure that is absent. */
  readonly runs: readonly (readonly Point[])[]
  readonly whiskers: readonly { readonly x: number; readonly from: number; readonly to: number }[]
  readonly label: EndLabel | undefined
}

/** Name and last figure, beside the last point. */
export interface EndLabel {
  readonly text: string
  /** Where the text begins, or ends. */
  readonly anchor: 'start' | 'end'
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
  const nameWidth = nameWidthOf(chart, wide)
  const yearsAxis = axisOfYears(chart, box.width - room - LABEL_GAP, wide)
  const whole = plotLayout({
    box,
    xAxis: yearsAxis,
    yAxis: chart.axis,
    hasYears: true,
    head,
    end: room + LABEL_GAP,
    start: (nameWidth ?? 0) / 2,
    measure,
    language,
  })
  const plot = nameWidth === undefined ? whole : { ...whole, xTicks: namedTicks(chart, whole, nameWidth) }
  const pointAt = (row: Row, value: number): Point => ({
    x: plot.across(figureAt(sheet, row, years) ?? 0),
    y: plot.up(value),
  })
  const aside = asideOfPace(chart)
  const wanted = texts.flatMap((label, line) =>
    label ? [{ line, label, ...pointAt(label.row, label.value) }] : [],
  )
  const ys = spread(
    wanted.map(({ y, line }) => (line === aside?.line ? y + aside.down * size : y)),
    size * LINE_HEIGHT,
    plot.box.y,
    plot.box.y + plot.box.height,
  )
  const labels = new Map(
    wanted.map(({ line, label, x, y }, place): [number, EndLabel] => {
      const at = ys[place] ?? y
      const text = shorten(label.text, room + 0.5, (part) => wide(part, size, true))
      const anchor = line === aside?.line ? aside.anchor : 'start'
      const beside = anchor === 'start' ? x + LABEL_GAP : x - LABEL_GAP
      return [line, { text, anchor, x: beside, y: at, row: label.row, moved: at - y }]
    }),
  )
  return {
    size,
    plot,
    nameWidth,
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

/**
 * Where the label of the line stands that a pace goes on from: above or below it, away from the nearest line that goes on too,
 * and before the point where the pace would run through it. `down`: in sizes of its letters.
 */
function asideOfPace({ sheet, lines }: TrendChart) {
  const own = lines.findIndex(({ part }) => part === 'own')
  const pace = lines.find(({ part }) => part === 'pace')
  const from = lines[own]
  if (pace === undefined || from === undefined) return undefined
  const figuresOf = (column: Column) => sheet.rows.map((_, row) => figureAt(sheet, row, column))
  const figures = figuresOf(from.values)
  const last = figures.findLastIndex((each) => each !== undefined)
  const height = figures[last] ?? 0
  const [beside] = lines
    .filter(({ part }) => part !== 'own' && part !== 'pace')
    .map(({ values }) => figuresOf(values))
    .filter((each) => each.slice(last + 1).some((value) => value !== undefined))
    .flatMap((each) => each[last] ?? [])
    .toSorted((a, b) => Math.abs(a - height) - Math.abs(b - height))
  const isRising = (figuresOf(pace.values).at(-1) ?? height) > height
  const isAbove = beside === undefined ? !isRising : height >= beside
  return {
    line: own,
    down: isAbove ? -ASIDE : ASIDE,
    anchor: isAbove === isRising ? ('end' as const) : ('start' as const),
  }
}

function nameWidthOf({ sheet, periods }: TrendChart, wide: Measure): number | undefined {
  if (periods === undefined) return undefined
  const widths = sheet.rows.map((_, row) => wide(textAt(sheet, row, periods), SCALE_SIZE, false))
  return Math.max(0, ...widths) + NAME_GAP
}

/** The names of moments along the foot, as many as have room: the last one, and every so many before it. */
function namedTicks({ sheet, years, periods = years }: TrendChart, { across }: Plot, width: number): Tick[] {
  const all = sheet.rows.map((_, row): Tick => ({
    at: across(figureAt(sheet, row, years) ?? 0),
    text: textAt(sheet, row, periods),
  }))
  const [first, second] = all
  const every = first === undefined || second === undefined ? 1 : Math.ceil(width / (second.at - first.at))
  return all.filter((_, place) => (all.length - 1 - place) % every === 0)
}

/** A line is told by its mark and its dashes too. */
const LOOKS = {
  own: { colour: 'own', form: 'circle', dash: false },
  comparator: { colour: 'comparator', form: 'square', dash: true },
  other: { colour: 'reference', form: 'triangle', dash: false },
  pace: { colour: 'own', form: undefined, dash: 'dots' },
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
