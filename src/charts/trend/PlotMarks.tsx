import type { ReactNode } from 'react'
import { useXAxisScale, useYAxisScale } from 'recharts'
import { marginsOf } from '../../domain/figures/cells.ts'
import type { LineRole, TrendModel } from './trendModel.ts'

/** Dash and mark differ as well as colour, so that the lines can be told apart in one ink. */
export const LOOKS: Record<LineRole, { colour: string; width: number; dash: string; mark: string }> = {
  own: { colour: 'var(--plot-own)', width: 3, dash: '0', mark: 'var(--plot-own)' },
  reference: { colour: 'var(--plot-reference)', width: 2, dash: '7 4', mark: 'var(--plot-paper)' },
  comparator: { colour: 'var(--plot-comparator)', width: 2, dash: '2 4', mark: 'var(--plot-comparator)' },
}

/** Where Recharts puts a mark, in pixels. */
interface Place {
  cx?: number | string | undefined
  cy?: number | string | undefined
}

/** The mark at a figure, by line: a full disc, a ring, or a diamond. */
export const MARKS: Record<LineRole, (place: Place) => ReactNode> = {
  own: (place) => markAt(place, 'own'),
  reference: (place) => markAt(place, 'reference'),
  comparator: (place) => markAt(place, 'comparator'),
}

function markAt({ cx, cy }: Place, role: LineRole): ReactNode {
  if (typeof cx !== 'number' || typeof cy !== 'number') return null
  const { colour, mark } = LOOKS[role]
  const look = { fill: mark, stroke: colour, strokeWidth: 2 }
  return role === 'comparator' ? (
    <path d={`M${cx} ${cy - 5.5}l5.5 5.5-5.5 5.5-5.5-5.5Z`} {...look} />
  ) : (
    <circle cx={cx} cy={cy} r={4.5} {...look} />
  )
}

/** Margins of the lines stand beside each other, so that the one does not hide the other. */
const ASIDE: Record<LineRole, number> = { own: 0, reference: 5, comparator: -5 }
const CAP = 3

/** The margins that the publisher gives with a figure, as a bar at its mark. */
export function Margins({ model }: { model: TrendModel }) {
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (x === undefined || y === undefined) return null
  return model.lines.flatMap((line) =>
    line.points.flatMap(({ period, at, cell }) => {
      const margins = marginsOf(cell)
      if (margins === undefined) return []
      const middle = (x(at) ?? 0) + (model.lines.length > 1 ? ASIDE[line.role] : 0)
      const [low, high] = [y(margins.lower) ?? 0, y(margins.upper) ?? 0]
      return [
        <path
          key={`${line.region} ${period}`}
          className="plot-margin"
          d={`M${middle - CAP} ${low}h${CAP * 2}m${-CAP} 0V${high}m${-CAP} 0h${CAP * 2}`}
          stroke={LOOKS[line.role].colour}
          strokeWidth={1.5}
          fill="none"
        />,
      ]
    }),
  )
}
