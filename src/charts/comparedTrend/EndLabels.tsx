import { isHollow, markPath, shapePath } from './marks.ts'
import { type EndLabel, LABEL_OFFSET, LINE_HEIGHT, MOVED, type TrendLayout } from './trendLayout.ts'

/** Each line's last figure and name, right of its end; they make room for each other. */
export function EndLabels({ layout: { labels, right, markRoom } }: { layout: TrendLayout }) {
  const left = right + LABEL_OFFSET
  return labels.map((label) => {
    const { key, standing, rows, from, y } = label
    const top = y - ((rows.length - 1) * LINE_HEIGHT) / 2
    const isFar = Math.abs(from.y - y) > MOVED || right - from.x > 1
    // Where labels of several rows crowd, leads become a tangle and the marks say it alone.
    const isLed = isFar && (markRoom === 0 || rows.length === 1)
    return (
      <g key={key}>
        {isLed ? <path className="regions-lead" d={`M${from.x + 5} ${from.y}L${right + 7} ${y}h5`} /> : null}
        {markRoom === 0 ? null : <LabelMark label={label} x={left + 4} y={top} />}
        <text className={`plot-label regions-label regions-label--${standing}`} dominantBaseline="central">
          {rows.map((row, place) => (
            <tspan key={row} x={left + markRoom} y={top + place * LINE_HEIGHT}>
              {row}
            </tspan>
          ))}
        </text>
      </g>
    )
  })
}

/** The mark of its line before a label, so that it is known also where it does not stand at its end. */
function LabelMark({ label: { standing, place = 0 }, x, y }: { label: EndLabel; x: number; y: number }) {
  if (standing === 'range') return null
  const look = standing === 'other' && isHollow(place) ? 'other regions-line--hollow' : standing
  return (
    <g className={`regions-line regions-line--${look}`}>
      <path
        className="regions-mark"
        d={standing === 'other' ? shapePath(place, x, y) : markPath(standing, x, y)}
      />
    </g>
  )
}
