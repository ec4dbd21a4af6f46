import { LABEL_OFFSET, LINE_HEIGHT } from './placedLabels.ts'
import type { TrajectoryLayout } from './trajectoryLayout.ts'

/** A label that had to move further than this is led back to its line. */
const MOVED = 6
/** From a mark to the year of meeting, and what that takes to one side. */
const MEETS = 18
const ROOM = 50

/** The names and figures at the lines, the sizes of the gaps, and the year in which the pace meets the target. */
export function TrajectoryLabels({
  layout: { labels, brackets, meets, right },
}: {
  layout: TrajectoryLayout
}) {
  return (
    <>
      {brackets.map(({ of, x, from, to, text, side }) =>
        text === undefined ? null : (
          <text
            key={of}
            className="plot-label trajectory-gap"
            x={x + (side === 'right' ? 10 : -10)}
            y={(from + to) / 2}
            textAnchor={side === 'right' ? 'start' : 'end'}
            dominantBaseline="central"
          >
            {text}
          </text>
        ),
      )}
      {meets === undefined ? null : (
        <g className="trajectory-meets">
          <circle cx={meets.x} cy={meets.y} r={5} />
          <text
            className="plot-label trajectory-label trajectory-label--pace"
            x={meets.x}
            y={meets.y + meets.side * MEETS}
            textAnchor={right - meets.x < ROOM ? 'end' : 'middle'}
            dominantBaseline="central"
          >
            {meets.text}
          </text>
        </g>
      )}
      {labels.map(({ of, rows, from, x, y, anchor }) => {
        const top = y - ((rows.length - 1) * LINE_HEIGHT) / 2
        const isFar = of !== 'own' && (Math.abs(from.y - y) > MOVED || right - from.x > 1)
        return (
          <g key={of}>
            {isFar ? (
              <path
                className="trajectory-lead"
                d={`M${from.x + 5} ${from.y}L${x - LABEL_OFFSET + 7} ${y}h4`}
              />
            ) : null}
            <text
              className={`plot-label trajectory-label trajectory-label--${of}`}
              textAnchor={anchor}
              dominantBaseline="central"
            >
              {rows.map((row, place) => (
                <tspan key={row} x={x} y={top + place * LINE_HEIGHT}>
                  {row}
                </tspan>
              ))}
            </text>
          </g>
        )
      })}
    </>
  )
}
