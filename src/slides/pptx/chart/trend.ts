import type { Box } from '../../box.ts'
import type { TrendChart } from '../../chart.ts'
import type { BreakLayout } from '../../layout/breaksLayout.ts'
import { SCALE_HEIGHT, SCALE_SIZE } from '../../layout/barsLayout.ts'
import { LINE_HEIGHT } from '../../layout/fitWords.ts'
import { type Stretch, stretchesOf } from '../../layout/stretches.ts'
import { type LineLayout, POINT_RADIUS, trendLayout, type TrendLayout } from '../../layout/trendLayout.ts'
import { BREAK, LINE_WIDTH } from '../../strokes.ts'
import { plainText } from '../../words.ts'
import type { Hand } from '../hand.ts'
import { stroke } from '../paint.ts'
import { type ChartCells, numbersOf } from '../sheetCells.ts'
import { type Markup, xml } from '../xml.ts'
import type { ChartMark } from './drawing.ts'
import { errorBars, seriesHead, share } from './parts.ts'
import { dataLabel, marker, shown } from './points.ts'
import { pointsSpace } from './pointsSpace.ts'

/** A label that gave way by less than this stands where Office puts it. In points. */
const NOTICEABLE = 0.5

/**
 * Lines through time: points that are joined, since on an axis of names years would all be as far apart. On either side
 * of a break or of an absent figure a line is a series of its own, over some rows of the same column: no line runs
 * across, and no figure stands in the workbook twice.
 */
export function trendPart(
  chart: TrendChart,
  cells: ChartCells,
  frame: Box,
  hand: Hand,
): { chart: Markup; marks: readonly ChartMark[] } {
  const layout = trendLayout(chart, frame, hand.measure, hand.language)
  const marks = [
    ...namesAlong(layout),
    ...titleOf(chart, layout, frame, hand),
    ...layout.breaks.flatMap((each, place) => marksOf(each, place, hand)),
  ]
  const pieces = layout.lines.flatMap((line) =>
    stretchesOf(chart, line.line).map((stretch) => ({ line, stretch })),
  )
  // The longest first, drawn in the order of their numbers: LibreOffice drops a series that a longer one comes after.
  const series = [...pieces.entries()]
    .toSorted(([, a], [, b]) => lengthOf(b.stretch) - lengthOf(a.stretch))
    .map(([place, { line, stretch }]) => seriesOf(chart, cells, layout, line, stretch, place, frame, hand))
  return {
    chart: pointsSpace(
      {
        series,
        xAxis: layout.yearsAxis,
        yAxis: { ...chart.axis, title: undefined },
        isYears: true,
        hasNames: chart.periods !== undefined,
        plot: layout.plot,
        frame,
        hasDrawing: marks.length > 0,
      },
      hand,
    ),
    marks,
  }
}

const lengthOf = ([first, last]: Stretch): number => last - first + 1

function seriesOf(
  chart: TrendChart,
  cells: ChartCells,
  { size }: TrendLayout,
  { line, colour, form, dash, label }: LineLayout,
  stretch: Stretch,
  place: number,
  frame: Box,
  hand: Hand,
): Markup {
  const [first, last] = stretch
  const { values } = line
  const own = label !== undefined && label.row >= first && label.row <= last ? label : undefined
  return xml`
    <c:ser>
      ${seriesHead(cells, place, values)}
      <c:spPr>${stroke({ colour, width: LINE_WIDTH, dash }, hand)}</c:spPr>
      ${marker(form, 2 * POINT_RADIUS, colour, hand)}
      <c:dLbls>
        ${
          own !== undefined &&
          dataLabel(
            {
              point: own.row - first,
              text: own.text,
              position: own.anchor === 'start' ? 'r' : 'l',
              moved:
                Math.abs(own.moved) < NOTICEABLE ? undefined : { x: 0, y: share(own.moved, frame.height) },
              size,
              colour,
              strong: true,
            },
            hand,
          )
        }
        ${shown(false)}
      </c:dLbls>
      ${errorBars(cells, values, { colour, width: 1.25 }, hand, stretch, 'y')}
      <c:xVal>${numbersOf(cells.cells, chart.years, stretch)}</c:xVal>
      <c:yVal>${numbersOf(cells.cells, values, stretch)}</c:yVal><c:smooth val="0"/>
    </c:ser>`
}

/** Names of moments: a scale of numbers has no place for them. */
function namesAlong({ plot: { box, xTicks }, nameWidth: width }: TrendLayout): ChartMark[] {
  if (width === undefined) return []
  const height = SCALE_SIZE * LINE_HEIGHT
  const y = box.y + box.height + SCALE_HEIGHT - height
  return xTicks.map(({ at, text }) => ({
    kind: 'words',
    name: text,
    box: { x: at - width / 2, y, width, height },
    lines: [text],
    size: SCALE_SIZE,
    colour: 'ink',
    align: 'ctr',
  }))
}

/** What is said of the scale: as a title of an axis LibreOffice breaks it into short lines over the numbers. */
const titleOf = (
  { axis: { title } }: TrendChart,
  { plot }: TrendLayout,
  frame: Box,
  { texts }: Hand,
): ChartMark[] =>
  title === undefined
    ? []
    : [
        {
          kind: 'words',
          name: texts.scaleText,
          box: { x: frame.x, y: plot.titleTop, width: frame.width, height: SCALE_SIZE * LINE_HEIGHT },
          lines: [title],
          size: SCALE_SIZE,
          colour: 'ink',
          align: 'l',
        },
      ]

function marksOf(
  { x, top, bottom, words, box, anchor }: BreakLayout,
  place: number,
  { texts }: Hand,
): ChartMark[] {
  const lines = words.lines.map(plainText)
  return [
    {
      kind: 'line',
      name: texts.breakLine(place + 1),
      description: lines.join(' '),
      box: { x, y: top, width: 0, height: bottom - top },
      stroke: BREAK,
    },
    {
      kind: 'words',
      name: texts.breakText(place + 1),
      box: { ...box, height: words.height },
      lines,
      size: words.size,
      colour: 'soft',
      align: anchor === 'start' ? 'l' : 'r',
    },
  ]
}
