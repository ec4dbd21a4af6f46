import type { Axis } from '../../axis.ts'
import type { Box } from '../../box.ts'
import { SCALE_LINE } from '../../layout/barsLayout.ts'
import type { Plot } from '../../layout/plotLayout.ts'
import type { Hand } from '../hand.ts'
import { type Markup, type Put, xml } from '../xml.ts'
import { chartSpace, share } from './parts.ts'
import { numberAxis, titleWidth } from './axes.ts'

const ACROSS = { id: 1001, crosses: 1002, position: 'b' } as const
const UP = { id: 1002, crosses: 1001, position: 'l' } as const

export interface PointsSpace {
  readonly series: Put
  readonly xAxis: Axis
  readonly yAxis: Axis
  readonly isYears: boolean
  /** Names of moments are drawn along the foot: its numbers are not shown. */
  readonly hasNames?: boolean
  readonly plot: Plot
  readonly frame: Box
  readonly hasDrawing: boolean
}

/** A chart of points between two scales of numbers. */
export function pointsSpace(given: PointsSpace, hand: Hand): Markup {
  const { series, xAxis, yAxis, isYears, hasNames = false, plot, frame, hasDrawing } = given
  const end = plot.box.x + plot.box.width - frame.x
  const below = {
    x: share(end - titleWidth(xAxis.title ?? '', hand), frame.width),
    y: share(frame.height - SCALE_LINE, frame.height),
  }
  return chartSpace(
    {
      plot: xml`
        <c:scatterChart>
          <c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}<c:axId val="${ACROSS.id}"/><c:axId val="${UP.id}"/>
        </c:scatterChart>`,
      axes: [
        numberAxis(
          xAxis,
          ACROSS,
          { hasGrid: !isYears, hasLine: true, hasNumbers: !hasNames, isYears, titleAt: below },
          hand,
        ),
        numberAxis(
          yAxis,
          UP,
          {
            hasGrid: true,
            hasLine: false,
            titleAt: { x: 0, y: share(plot.titleTop - frame.y, frame.height) },
          },
          hand,
        ),
      ],
      inner: plot.box,
      frame,
      isSpanned: true,
      hasDrawing,
    },
    hand,
  )
}
