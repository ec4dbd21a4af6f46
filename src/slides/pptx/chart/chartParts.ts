import type { Box } from '../../box.ts'
import type { Chart } from '../../chart.ts'
import type { Hand } from '../hand.ts'
import { chartCells, type SheetCells } from '../sheetCells.ts'
import type { Markup } from '../xml.ts'
import { barsPart } from './bars.ts'
import type { ChartMark } from './drawing.ts'
import { scatterPart } from './scatter.ts'
import { trendPart } from './trend.ts'

/** What a chart becomes in the file: its part, the sheet of its workbook, and what is drawn on it. */
export interface ChartParts {
  readonly chart: Markup
  readonly cells: SheetCells
  readonly marks: readonly ChartMark[]
}

/** @param frame where the chart stands, in points on the slide */
export function chartParts(chart: Chart, frame: Box, hand: Hand): ChartParts {
  const cells = chartCells(chart, hand)
  switch (chart.kind) {
    case 'bars':
      return { ...barsPart(chart, cells, frame, hand), cells: cells.cells }
    case 'trend':
      return { ...trendPart(chart, cells, frame, hand), cells: cells.cells }
    case 'scatter':
      return { ...scatterPart(chart, cells, frame, hand), cells: cells.cells }
  }
}
