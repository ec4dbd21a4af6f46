import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { along, type Axis, tickDigits, ticksOf } from '../axis.ts'
import type { Box } from '../box.ts'
import { type Measure, spacious } from '../measure.ts'
import { SCALE_HEIGHT, SCALE_LINE, SCALE_SIZE } from './barsLayout.ts'

const TICK_GAP = 8

/** A number along a scale: where it stands, and how it is written. */
export interface Tick {
  readonly at: number
  readonly text: string
}

/** The inside of two axes, with the numbers along them. */
export interface Plot {
  readonly box: Box
  readonly across: (value: number) => number
  readonly up: (value: number) => number
  readonly xTicks: readonly Tick[]
  readonly yTicks: readonly Tick[]
  /** Where the title of the scale at the left stands: below the words above the plot. */
  readonly titleTop: number
}

export interface PlotInput {
  readonly box: Box
  readonly xAxis: Axis
  readonly yAxis: Axis
  /** Years are written as they are, without a point for the thousands. */
  readonly hasYears: boolean
  /** Room above the plot and at its right, for words. */
  readonly head: number
  readonly end: number
  /** The least room at its left, where the first name along the foot is wide. */
  readonly start?: number
  readonly measure: Measure
  readonly language: Language
}

/** Room for the numbers is measured; the plot has the rest. Axis titles stand above the plot and below it. */
export function plotLayout(input: PlotInput): Plot {
  const { box, xAxis, yAxis, hasYears, head, end, start = 0, measure, language } = input
  const wide = spacious(measure)
  const yTexts = texts(yAxis, language)
  const left = Math.max(start, Math.max(...yTexts.map((text) => wide(text, SCALE_SIZE, false))) + TICK_GAP)
  const foot = SCALE_HEIGHT + (xAxis.title === undefined ? 0 : SCALE_LINE + 2)
  // The uppermost number stands half above the plot.
  const top = head + (yAxis.title === undefined ? SCALE_LINE / 2 : SCALE_LINE * 1.9)
  const inner = {
    x: box.x + left,
    y: box.y + top,
    width: box.width - left - end,
    height: box.height - top - foot,
  }
  const across = along(xAxis, inner.x, inner.x + inner.width)
  const up = along(yAxis, inner.y + inner.height, inner.y)
  const xTexts = hasYears ? ticksOf(xAxis).map(String) : texts(xAxis, language)
  return {
    box: inner,
    across,
    up,
    xTicks: ticksOf(xAxis).map((tick, place) => ({ at: across(tick), text: xTexts[place] ?? '' })),
    titleTop: box.y + head,
    yTicks: ticksOf(yAxis).map((tick, place) => ({ at: up(tick), text: yTexts[place] ?? '' })),
  }
}

function texts(axis: Axis, language: Language): string[] {
  const digits = tickDigits(axis)
  return ticksOf(axis).map((tick) => formatNumber(tick, language, digits))
}
