import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { marginsOf } from '../../domain/figures/cells.ts'
import { formatCell } from '../../messages/figures.ts'
import { useLanguage } from '../../ui/language.tsx'
import { LABEL_OFFSET, LINE_HEIGHT, endHeights, endLines, namedPoints } from './plotLayout.ts'
import type { TrendModel } from './trendModel.ts'

/** From the middle of a mark to the middle of its figure. */
const MARK = 13
/** Characters of a figure that fits between the axis and the first mark. */
const SHORT = 6

/** The figures that stand at their marks. */
export function PointLabels({ model }: { model: TrendModel }) {
  const language = useLanguage()
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (x === undefined || y === undefined) return null
  const across = (x(model.periods.at(-1)?.at) ?? 0) - (x(model.periods[0]?.at) ?? 0)
  return namedPoints(model, across).map(({ line, period, at, value, side }) => {
    const cell = line.points.find((point) => point.period === period)?.cell
    if (cell === undefined) return null
    // Outside the bar of the margins, where the publisher gives them.
    const margins = marginsOf(cell)
    const words = formatCell(cell, language, line.digits)
    // A long one at the first mark would run over the axis.
    const isAtAxis = period === model.periods[0]?.period && words.length > SHORT
    const edge = y((side === 'above' ? margins?.upper : margins?.lower) ?? value) ?? 0
    return (
      <text
        key={`${line.region} ${period}`}
        className={`plot-label plot-label--${line.role}`}
        x={(x(at) ?? 0) - (isAtAxis ? MARK : 0)}
        y={edge + (side === 'above' ? -MARK : MARK)}
        textAnchor={isAtAxis ? 'start' : 'middle'}
        dominantBaseline="central"
      >
        {words}
      </text>
    )
  })
}

/** Each line's last figure and name, right of its end; they make room for each other. */
export function EndLabels({ model, width }: { model: TrendModel; width: number }) {
  const language = useLanguage()
  const area = usePlotArea()
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (area === undefined || x === undefined || y === undefined) return null
  const labels = model.lines.flatMap((line) =>
    line.end === undefined ? [] : [{ line, end: line.end, words: endLines(line, language, width) }],
  )
  const heights = endHeights(
    labels.map(({ end }) => y(end.value) ?? 0),
    Math.max(1, ...labels.map(({ words }) => words.length)),
    { top: area.y, bottom: area.y + area.height },
  )
  return labels.map(({ line, end, words }, place) => {
    const left = (x(end.at) ?? 0) + LABEL_OFFSET
    const top = (heights[place] ?? 0) - ((words.length - 1) * LINE_HEIGHT) / 2
    return (
      <text
        key={line.region}
        className={`plot-label plot-label--end plot-label--${line.role}`}
        dominantBaseline="central"
      >
        {words.map((word, row) => (
          <tspan key={word} x={left} y={top + row * LINE_HEIGHT}>
            {word}
          </tspan>
        ))}
      </text>
    )
  })
}
