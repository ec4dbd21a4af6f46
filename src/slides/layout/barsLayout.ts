import { formatNumber } from '../../messages/format.ts'
import { slideTexts } from '../../messages/slides.ts'
import type { Language } from '../../messages/texts.ts'
import { along, tickDigits, ticksOf } from '../axis.ts'
import type { Box } from '../box.ts'
import { absenceAt, type BarsChart, figureAt, textAt } from '../chart.ts'
import type { SlideColour } from '../colours.ts'
import { type Measure, spacious } from '../measure.ts'
import { SIZES } from '../places.ts'
import { LINE_HEIGHT, shorten } from './fitWords.ts'

/** Numbers along a scale are of this size; it is the smallest of a chart. */
export const SCALE_SIZE = 14
/** Height that the numbers along a scale take, with the space above them. */
export const SCALE_HEIGHT = 24

/** Height of a row in letters' sizes: the bar, and a gap of 30 % of it. */
const ROW_HEIGHT = 1.25
/** The gap between bars, as a share of the width of a bar. */
export const BAR_GAP = 0.3
const NAME_SHARE = 0.4
const NAME_GAP = 8
const LABEL_GAP = 4
/** Half of the last number along the scale stands beyond its end. */
const END_ROOM = 24

/** Where the bars stand, in points on the slide. Size, plot and the side of each number are those of the file too. */
export interface BarsLayout {
  readonly size: number
  /** Between the axes. */
  readonly plot: Box
  readonly rows: readonly BarRow[]
  /** Along the scale; none where there is no room for one. */
  readonly ticks: readonly { readonly x: number; readonly text: string }[]
}

export interface BarRow {
  readonly name: string
  readonly isStrong: boolean
  readonly colour: SlideColour
  /** Middle of the row. */
  readonly y: number
  /** Undefined: there is no figure, and `absent` says so. */
  readonly bar: Box | undefined
  readonly label: BarLabel | undefined
  readonly whisker: { readonly from: number; readonly to: number } | undefined
  readonly absent: string | undefined
  /** Where the words for what is absent begin. */
  readonly start: number
}

/** The figure, in the foot of the bar; behind bar and margin where the bar is too short for it. */
interface BarLabel {
  readonly text: string
  readonly x: number
  readonly isInside: boolean
}

/** How bars are set: size of the letters, and whether there is room for a scale below. */
interface BarsSetting {
  readonly size: number
  readonly hasScale: boolean
}

/**
 * The largest letters at which all bars fit; where even the smallest leave no room for the scale, without it: every figure
 * stands in its bar. Undefined where they do not fit at all.
 */
export function barsSetting(count: number, height: number): BarsSetting | undefined {
  const size = SIZES.chart.find((each) => count * each * ROW_HEIGHT <= height - SCALE_HEIGHT)
  if (size !== undefined) return { size, hasScale: true }
  return count <= mostBars(height) ? { size: SMALLEST, hasScale: false } : undefined
}

const SMALLEST = Math.min(...SIZES.chart)

/** As many bars as fit at the smallest size. */
export const mostBars = (height: number): number => Math.floor(height / (SMALLEST * ROW_HEIGHT))

export function barsLayout(chart: BarsChart, box: Box, measure: Measure, language: Language): BarsLayout {
  const { sheet, axis, digits } = chart
  const { size, hasScale } = barsSetting(sheet.rows.length, box.height) ?? { size: SMALLEST, hasScale: true }
  const wide = spacious(measure)
  const names = sheet.rows.map((_, row) => textAt(sheet, row, chart.names))
  const isStrong = (row: number) => row === chart.marked
  const nameWidth = Math.min(
    Math.max(0, ...names.map((name, row) => wide(name, size, isStrong(row)))),
    box.width * NAME_SHARE,
  )
  const left = box.x + nameWidth + NAME_GAP
  const plot = {
    x: left,
    y: box.y,
    width: box.x + box.width - left - END_ROOM,
    height: box.height - (hasScale ? SCALE_HEIGHT : 0),
  }
  const place = along(axis, plot.x, plot.x + plot.width)
  const zero = place(Math.min(Math.max(0, axis.min), axis.max))
  const rowHeight = plot.height / Math.max(1, sheet.rows.length)
  const thickness = rowHeight / (1 + BAR_GAP)

  const rows = names.map((name, row): BarRow => {
    const value = figureAt(sheet, row, chart.values)
    const y = plot.y + (row + 0.5) * rowHeight
    const common = {
      name: shorten(name, nameWidth + 0.5, (text) => wide(text, size, isStrong(row))),
      isStrong: isStrong(row),
      colour: colourOf(chart, row),
      y,
      start: zero + LABEL_GAP,
    }
    if (value === undefined)
      return {
        ...common,
        bar: undefined,
        label: undefined,
        whisker: undefined,
        absent: absenceAt(sheet, row, chart.values) ?? slideTexts[language].noFigure,
      }
    const end = place(value)
    const lower = chart.margins && figureAt(sheet, row, chart.margins.lower)
    const upper = chart.margins && figureAt(sheet, row, chart.margins.upper)
    const whisker =
      lower === undefined || upper === undefined ? undefined : { from: place(lower), to: place(upper) }
    const text = formatNumber(value, language, digits)
    const isInside = wide(text, size, true) + 2 * LABEL_GAP <= Math.min(end, whisker?.from ?? end) - zero
    const behind = Math.max(end, whisker?.to ?? end, zero) + LABEL_GAP
    return {
      ...common,
      bar: { x: Math.min(zero, end), y: y - thickness / 2, width: Math.abs(end - zero), height: thickness },
      label: { text, x: isInside ? zero + LABEL_GAP : behind, isInside },
      whisker,
      absent: undefined,
    }
  })
  return { size, plot, rows, ticks: hasScale ? ticksAlong(axis, place, language) : [] }
}

/** The numbers along a scale that runs across. */
export const ticksAlong = (
  axis: BarsChart['axis'],
  place: (value: number) => number,
  language: Language,
): { x: number; text: string }[] => {
  const digits = tickDigits(axis)
  return ticksOf(axis).map((tick) => ({ x: place(tick), text: formatNumber(tick, language, digits) }))
}

const colourOf = ({ marked, comparator }: BarsChart, row: number): SlideColour =>
  row === marked ? 'own' : row === comparator ? 'comparator' : 'reference'

/** Height that a line of the smallest letters takes. */
export const SCALE_LINE = SCALE_SIZE * LINE_HEIGHT
