import type { Axis } from '../axis.ts'
import type { Box } from '../box.ts'
import { SCALE_SIZE } from '../layout/barsLayout.ts'
import { LINE_HEIGHT } from '../layout/fitWords.ts'
import type { Plot } from '../layout/plotLayout.ts'
import { AXIS, GRID, strokeStyle } from '../strokes.ts'
import { Label } from './Label.tsx'

const SCALE_GAP = 14
const NUMBER_GAP = 8

/** The grid of a trend or a scatter, with the numbers along it and what is measured. */
export function PlotPicture({
  plot,
  body,
  xAxis,
  yAxis,
  hasGrid,
}: {
  plot: Plot
  body: Box
  xAxis: Axis
  yAxis: Axis
  /** Lines from below too, where points are read both ways. */
  hasGrid: boolean
}) {
  const { box } = plot
  const bottom = box.y + box.height
  const right = box.x + box.width
  const line = (SCALE_SIZE * LINE_HEIGHT) / 2
  return (
    <>
      {plot.yTicks.map(({ at, text }) => (
        <g key={text}>
          <line x1={box.x} x2={right} y1={at} y2={at} style={strokeStyle(GRID)} />
          <Label x={box.x - NUMBER_GAP} y={at} size={SCALE_SIZE} text={text} anchor="end" />
        </g>
      ))}
      {plot.xTicks.map(({ at, text }) => (
        <g key={text}>
          {hasGrid ? <line x1={at} x2={at} y1={box.y} y2={bottom} style={strokeStyle(GRID)} /> : null}
          <Label x={at} y={bottom + SCALE_GAP} size={SCALE_SIZE} text={text} anchor="middle" />
        </g>
      ))}
      <line x1={box.x} x2={right} y1={bottom} y2={bottom} style={strokeStyle(AXIS)} />
      {yAxis.title === undefined ? null : (
        <Label x={body.x} y={plot.titleTop + line} size={SCALE_SIZE} text={yAxis.title} />
      )}
      {xAxis.title === undefined ? null : (
        <Label x={right} y={body.y + body.height - line} size={SCALE_SIZE} text={xAxis.title} anchor="end" />
      )}
    </>
  )
}
