import type { Box, Side } from '../../box.ts'
import type { ScatterChart } from '../../chart.ts'
import { RADIUS, scatterLayout } from '../../layout/scatterLayout.ts'
import type { Hand } from '../hand.ts'
import { stroke } from '../paint.ts'
import { type ChartCells, numbersOf } from '../sheetCells.ts'
import { type Markup, xml } from '../xml.ts'
import type { ChartMark } from './drawing.ts'
import { seriesHead } from './parts.ts'
import { dataLabel, marker, shown } from './points.ts'
import { pointsSpace } from './pointsSpace.ts'

const POSITIONS: Readonly<Record<Side, 't' | 'r' | 'b' | 'l'>> = {
  top: 't',
  right: 'r',
  bottom: 'b',
  left: 'l',
}

/** A point per row, the ones that matter with their names on the side where they have room. */
export function scatterPart(
  chart: ScatterChart,
  cells: ChartCells,
  frame: Box,
  hand: Hand,
): { chart: Markup; marks: readonly ChartMark[] } {
  const { plot, points, labels, size } = scatterLayout(chart, frame, hand.measure, hand.language)
  const special = points.filter(({ form }) => form !== 'circle').toSorted((a, b) => a.row - b.row)
  const series = xml`
    <c:ser>
      ${seriesHead(cells, 0, chart.y)}
      <c:spPr>${stroke(undefined, hand)}</c:spPr>${marker('circle', 2 * RADIUS.plain, 'reference', hand)}
      ${special.map(
        ({ row, form, radius, colour }) => xml`
          <c:dPt><c:idx val="${row}"/>${marker(form, 2 * radius, colour, hand)}<c:bubble3D val="0"/></c:dPt>`,
      )}
      <c:dLbls>
        ${labels
          .toSorted((a, b) => a.row - b.row)
          .map(({ row, text, side, colour }) =>
            dataLabel({ point: row, text, position: POSITIONS[side], size, colour, strong: true }, hand),
          )}
        ${shown(false)}
      </c:dLbls>
      <c:xVal>${numbersOf(cells.cells, chart.x)}</c:xVal><c:yVal>${numbersOf(cells.cells, chart.y)}</c:yVal><c:smooth val="0"/>
    </c:ser>`
  return {
    chart: pointsSpace(
      {
        series,
        xAxis: chart.xAxis,
        yAxis: chart.yAxis,
        isYears: false,
        plot,
        frame,
        hasDrawing: false,
      },
      hand,
    ),
    marks: [],
  }
}
