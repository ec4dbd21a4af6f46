import type { Box } from '../box.ts'
import type { ScatterChart } from '../chart.ts'
import type { ScatterLayout } from '../layout/scatterLayout.ts'
import { Label } from './Label.tsx'
import { Mark } from './Mark.tsx'
import { PlotPicture } from './PlotPicture.tsx'

/** A point per region, the ones that matter with their names. */
export function ScatterPicture({
  layout,
  chart,
  body,
}: {
  layout: ScatterLayout
  chart: ScatterChart
  body: Box
}) {
  const { plot, points, labels, size } = layout
  // What is told apart lies on top.
  const inOrder = points.toSorted((a, b) => a.radius - b.radius)
  return (
    <>
      <PlotPicture plot={plot} body={body} xAxis={chart.xAxis} yAxis={chart.yAxis} hasGrid />
      {inOrder.map(({ row, ...point }) => (
        <Mark key={row} {...point} />
      ))}
      {labels.map(({ row, text, box, colour }) => (
        <Label
          key={row}
          x={box.x + box.width / 2}
          y={box.y + box.height / 2}
          size={size}
          text={text}
          anchor="middle"
          colour={colour}
          strong
        />
      ))}
    </>
  )
}
