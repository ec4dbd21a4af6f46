import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { formatCell } from '../../messages/figures.ts'
import { useLanguage } from '../../ui/language.tsx'
import { placeLabels } from './placeLabels.ts'
import { LINE_HEIGHT, endValue, namedPoints } from './plotLayout.ts'
import type { TrendLine, TrendModel } from './trendModel.ts'

const OFFSET = 14
const MARK = 13

/** The figure at every mark but the last. */
export function PointLabels({ model }: { model: TrendModel }) {
  const language = useLanguage()
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (x === undefined || y === undefined) return null
  return namedPoints(model).map(({ line, period, at, value, side }) => {
    const cell = line.points.find((point) => point.period === period)?.cell
    if (cell === undefined) return null
    return (
      <text
        key={`${line.region} ${period}`}
        className={`plot-label plot-label--${line.role}`}
        x={x(at)}
        y={(y(value) ?? 0) + (side === 'above' ? -MARK : MARK)}
        textAnchor="middle"
        dominantBaseline="central"
      >
        {formatCell(cell, language, line.digits)}
      </text>
    )
  })
}

/** Each line's last figure and name, right of its end; they make room for each other. */
export function EndLabels({ model, twoLines }: { model: TrendModel; twoLines: boolean }) {
  const area = usePlotArea()
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (area === undefined || x === undefined || y === undefined) return null
  const ends = model.lines.flatMap((line) => (line.end === undefined ? [] : [{ line, end: line.end }]))
  const gap = LINE_HEIGHT * (twoLines ? 2 : 1)
  const heights = placeLabels(
    ends.map(({ end }) => y(end.value) ?? 0),
    gap,
    area.y,
    area.y + area.height,
  )
  return ends.map(({ line, end }, place) => (
    <EndLabel key={line.region} line={line} x={(x(end.at) ?? 0) + OFFSET} y={heights[place] ?? 0} twoLines={twoLines} />
  ))
}

function EndLabel({ line, x, y, twoLines }: { line: TrendLine; x: number; y: number; twoLines: boolean }) {
  const language = useLanguage()
  const value = endValue(line, language)
  return (
    <text className={`plot-label plot-label--end plot-label--${line.role}`} x={x} y={y} dominantBaseline="central">
      {twoLines ? (
        <>
          <tspan x={x} dy={-LINE_HEIGHT / 2}>
            {value}
          </tspan>
          <tspan x={x} dy={LINE_HEIGHT}>
            {line.name}
          </tspan>
        </>
      ) : (
        `${value} ${line.name}`
      )}
    </text>
  )
}
