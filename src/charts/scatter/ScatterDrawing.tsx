import { memo } from 'react'
import { useLanguage } from '../../ui/language.tsx'
import { markPath } from '../comparedTrend/marks.ts'
import { labelWidth } from '../figure/labelWidth.ts'
import { Bins } from './Bins.tsx'
import type { LineLabel } from './lineLabels.ts'
import type { ScatterLayout } from './scatterLayout.ts'
import type { ScatterAxis, ScatterModel } from './scatterModel.ts'
import { axisFrame, withUnit } from './scatterWords.ts'

/** The drawing itself, of the size that its layout has. It stays as it is while the reader looks along the points. */
export const ScatterDrawing = memo(function ScatterDrawing({
  model,
  layout,
}: {
  model: ScatterModel
  layout: ScatterLayout
}) {
  const { points, bins } = model
  const { places, labels } = layout
  return (
    <>
      <Axes model={model} layout={layout} />
      {bins === undefined ? null : <Bins bins={bins} layout={layout} />}
      <ComparatorLines layout={layout} />
      {points.map(({ row, standing }, place) => {
        const { x, y } = places[place] ?? { x: 0, y: 0 }
        if (standing === 'other')
          return bins === undefined ? (
            <circle key={row.code} className="scatter-point" cx={x} cy={y} r={4} />
          ) : null
        return (
          <path
            key={row.code}
            className={`scatter-point scatter-point--${standing}`}
            d={markPath(standing, x, y)}
          />
        )
      })}
      {labels.map(({ point, text, standing, x, y, anchor }) => (
        <text
          key={point}
          className={`plot-label regions-label regions-label--${standing}`}
          x={x}
          y={y}
          textAnchor={anchor}
          dominantBaseline="central"
        >
          {text}
        </text>
      ))}
    </>
  )
})

/** Ticks, and what each axis is of, with its unit, age and period. */
function Axes({ model, layout }: { model: ScatterModel; layout: ScatterLayout }) {
  const language = useLanguage()
  const { left, right, top, bottom, ticks } = layout
  // The whole stands above the plot.
  const words = (axis: ScatterAxis) => {
    const fits = (text: string) => labelWidth(text, 400) <= right
    const whole = axisFrame(axis, language)
    let short = fits(whole) ? whole : withUnit(axis, language)
    while (!fits(short) && short.length > 2) short = `${short.slice(0, -2).trimEnd()}…`
    return short
  }
  return (
    <g className="regions-axes">
      {ticks.y.map(({ at, text }) => (
        <g key={text}>
          <line x1={left} x2={right} y1={at} y2={at} />
          <text x={left - 8} y={at} textAnchor="end" dominantBaseline="central">
            {text}
          </text>
        </g>
      ))}
      {ticks.x.map(({ at, text }) => (
        <g key={text}>
          <line x1={at} x2={at} y1={top} y2={bottom} />
          <text x={at} y={bottom + 18} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      <path className="regions-base" d={`M${left} ${top}V${bottom}H${right}`} />
      <text className="scatter-axis" x={0} y={12}>
        {words(model.y)}
      </text>
      <text className="scatter-axis" x={right} y={bottom + 42} textAnchor="end">
        {words(model.x)}
      </text>
    </g>
  )
}

function ComparatorLines({ layout }: { layout: ScatterLayout }) {
  const { lines, left, right, top, bottom } = layout
  return (
    <g className="scatter-lines">
      {lines.x === undefined ? null : <path d={`M${lines.x.at} ${top}V${bottom}`} />}
      {lines.y === undefined ? null : <path d={`M${left} ${lines.y.at}H${right}`} />}
      {Object.values(lines).map((line: LineLabel) => (
        <text
          key={`${line.x} ${line.y}`}
          className="plot-label regions-label regions-label--comparator"
          x={line.x}
          y={line.y}
          dominantBaseline="central"
        >
          {line.text}
        </text>
      ))}
    </g>
  )
}
