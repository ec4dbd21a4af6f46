import { LABEL_OFFSET, LINE_HEIGHT, type TrendLayout } from './trendLayout.ts'

/** A label that had to move further than this is led back to the end of its line. */
const MOVED = 5

/** Each line's last figure and name, right of its end; they make room for each other. */
export function EndLabels({ layout: { labels, right } }: { layout: TrendLayout }) {
  const left = right + LABEL_OFFSET
  return labels.map(({ key, standing, rows, from, y }) => {
    const top = y - ((rows.length - 1) * LINE_HEIGHT) / 2
    const isFar = Math.abs(from.y - y) > MOVED || right - from.x > 1
    return (
      <g key={key}>
        {isFar ? <path className="regions-lead" d={`M${from.x + 5} ${from.y}L${right + 7} ${y}h5`} /> : null}
        <text className={`plot-label regions-label regions-label--${standing}`} dominantBaseline="central">
          {rows.map((row, place) => (
            <tspan key={row} x={left} y={top + place * LINE_HEIGHT}>
              {row}
            </tspan>
          ))}
        </text>
      </g>
    )
  })
}
