import type { Box } from '../box.ts'
import { figureAt, type TrendChart } from '../chart.ts'
import type { Measure } from '../measure.ts'
import { SCALE_SIZE } from './barsLayout.ts'
import { fitWords, type Fitted, LINE_HEIGHT } from './fitWords.ts'
import type { Plot } from './plotLayout.ts'

const BREAK_GAP = 6
/** Words at a break take at most two lines, above the plot. In points. */
export const BREAK_HEIGHT = 2 * SCALE_SIZE * LINE_HEIGHT
/** Words get this much even where breaks lie closer. */
const LEAST_WIDTH = 40

export interface BreakLayout {
  readonly x: number
  readonly top: number
  readonly bottom: number
  readonly words: Fitted
  /** Where the words stand, beside the upper end of the line. */
  readonly box: Box
  readonly anchor: 'start' | 'end'
}

/** A break lies halfway between the last year before it and the first year of the new series. */
export function breaksOf(
  { sheet, years, breaks }: TrendChart,
  { box: plot, across }: Plot,
  box: Box,
  measure: Measure,
): BreakLayout[] {
  const given = sheet.rows.flatMap((_, row) => figureAt(sheet, row, years) ?? [])
  const drawn = breaks.flatMap(({ year, words }) => {
    const after = given.find((each) => each >= year)
    const before = given.findLast((each) => each < year)
    return after === undefined || before === undefined
      ? []
      : [{ x: (across(before) + across(after)) / 2, words }]
  })
  return drawn.map(({ x, words }, place) => {
    const next = drawn[place + 1]?.x ?? box.x + box.width
    const previous = drawn[place - 1]?.x ?? box.x
    // The last one writes to the side where there is more room; one with another behind it has only its own strip.
    const isLast = drawn[place + 1] === undefined
    const anchor = isLast && drawn.length === 1 && x - previous > next - x ? 'end' : 'start'
    const width = Math.max(LEAST_WIDTH, (anchor === 'start' ? next - x : x - previous) - 2 * BREAK_GAP)
    const left = anchor === 'start' ? x + BREAK_GAP : x - BREAK_GAP - width
    return {
      x,
      top: box.y,
      bottom: plot.y + plot.height,
      words: fitWords(words, { width, height: BREAK_HEIGHT }, [SCALE_SIZE], measure),
      box: { x: left, y: box.y, width, height: BREAK_HEIGHT },
      anchor,
    }
  })
}
