import { LINE_HEIGHT, type Spot } from './freePlace.ts'
import { LABEL_OFFSET } from './placedLabels.ts'
import type { TrajectoryLayout } from './trajectoryLayout.ts'

/** A label that had to move further than this is led back to its line. */
const MOVED = 6

/** The names and figures at the lines, the sizes of the gaps, and the year in which the pace meets the target. */
export function TrajectoryLabels({
  layout: { labels, brackets, meets, right },
}: {
  layout: TrajectoryLayout
}) {
  return (
    <>
      {brackets.map(({ of, label }) =>
        label === undefined ? null : <Words key={of} className="trajectory-gap" spot={label} />,
      )}
      {meets === undefined ? null : (
        <g className="trajectory-meets">
          <circle cx={meets.x} cy={meets.y} r={5} />
          <Words className="trajectory-label trajectory-label--pace" spot={meets.label} />
        </g>
      )}
      {labels.map(({ of, rows, from, x, y, anchor, isBeside }) => {
        const isFar = isBeside === true && (Math.abs(from.y - y) > MOVED || right - from.x > 1)
        return (
          <g key={of}>
            {isFar ? (
              <path
                className="trajectory-lead"
                d={`M${from.x + 5} ${from.y}L${x - LABEL_OFFSET + 7} ${y}h4`}
              />
            ) : null}
            <Words className={`trajectory-label trajectory-label--${of}`} spot={{ rows, x, y, anchor }} />
          </g>
        )
      })}
    </>
  )
}

function Words({ className, spot: { rows, x, y, anchor } }: { className: string; spot: Omit<Spot, 'cost'> }) {
  const top = y - ((rows.length - 1) * LINE_HEIGHT) / 2
  return (
    <text className={`plot-label ${className}`} textAnchor={anchor} dominantBaseline="central">
      {rows.map((row, place) => (
        <tspan key={row} x={x} y={top + place * LINE_HEIGHT}>
          {row}
        </tspan>
      ))}
    </text>
  )
}
