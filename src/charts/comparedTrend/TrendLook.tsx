import { isValue } from '../../domain/figures/cells.ts'
import { formatCellQuantity } from '../../messages/figures.ts'
import { useLanguage } from '../../ui/language.tsx'
import { fullName } from '../figure/absence.ts'
import type { ComparedTrendModel } from './comparedTrendModel.ts'
import { StretchPaths } from './TrendDrawing.tsx'
import type { TrendFocus } from './trendFocus.ts'
import type { TrendLayout } from './trendLayout.ts'

/** Above the mark, or below it where the plot ends. */
const AWAY = 16
/** A name this near to an edge turns to the other side. */
const EDGE = 90

/** The line and the figure that the reader looks at, over the drawing. */
export function TrendLook({
  model,
  layout,
  focus,
}: {
  model: ComparedTrendModel
  layout: TrendLayout
  focus: TrendFocus
}) {
  const language = useLanguage()
  const line = model.lines[focus.line]
  const point = line?.points[focus.period]
  if (line === undefined || point === undefined) return null
  const x = layout.x(point.at)
  const y = isValue(point.cell) ? layout.y(point.cell.value) : layout.bottom
  const above = y - AWAY > layout.top - 14
  const anchor = x < layout.left + EDGE ? 'start' : x > layout.right - EDGE ? 'end' : 'middle'
  return (
    <g className="regions-look">
      <StretchPaths runs={line.runs} breaks={model.possibleBreaks} layout={layout} />
      {isValue(point.cell) ? (
        <circle cx={x} cy={y} r={7} />
      ) : (
        <path className="regions-look__none" d={`M${x} ${layout.top}V${layout.bottom}`} />
      )}
      <text
        className="plot-label regions-label regions-label--look"
        x={x}
        y={above ? y - AWAY : y + AWAY}
        textAnchor={anchor}
        dominantBaseline="central"
      >
        {fullName(line.row)}: {formatCellQuantity(point.cell, model.unit, language, model.digits)}
      </text>
    </g>
  )
}
