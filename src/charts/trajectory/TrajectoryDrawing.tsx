import { memo } from 'react'
import { figureTexts } from '../../messages/figures.ts'
import { trajectoryFigureTexts } from '../../messages/trajectoryFigure.ts'
import { useTexts } from '../../ui/language.tsx'
import { markPath } from '../comparedTrend/marks.ts'
import { bandPath, linePath } from './paths.ts'
import { TrajectoryLabels } from './TrajectoryLabels.tsx'
import type { TrajectoryLayout } from './trajectoryLayout.ts'
import type { DrawnLine, TrajectoryModel } from './trajectoryModel.ts'

interface DrawingProps {
  model: TrajectoryModel
  layout: TrajectoryLayout
}

/** The drawing itself, of the size that its layout has. Dash and mark differ as well as colour: it reads in one ink. */
export const TrajectoryDrawing = memo(function TrajectoryDrawing({ model, layout }: DrawingProps) {
  const { ownLine, comparatorLine, path, pace, steady } = model
  return (
    <>
      <Axes model={model} layout={layout} />
      <Margins of="comparator" line={comparatorLine} layout={layout} />
      <Margins of="own" line={ownLine} layout={layout} />
      <path className="trajectory-steady" d={linePath([steady], layout)} />
      <path className="trajectory-path" d={linePath([path], layout)} />
      <path className="trajectory-pace" d={linePath([pace], layout)} />
      <Brackets layout={layout} />
      <Line of="comparator" line={comparatorLine} layout={layout} />
      <Line of="own" line={ownLine} layout={layout} />
      <TrajectoryLabels layout={layout} />
    </>
  )
})

function Line({ of, line, layout }: { of: 'own' | 'comparator'; line: DrawnLine; layout: TrajectoryLayout }) {
  return (
    <g className={`trajectory-line trajectory-line--${of}`}>
      <path d={linePath(line.runs, layout)} />
      {line.runs.flat().map(({ period, at, value }) => (
        <path key={period} className="trajectory-mark" d={markPath(of, layout.x(at), layout.y(value))} />
      ))}
    </g>
  )
}

/** The publisher's margins: a band along the line. */
function Margins({
  of,
  line,
  layout,
}: {
  of: 'own' | 'comparator'
  line: DrawnLine
  layout: TrajectoryLayout
}) {
  return line.margins.map((run) => (
    <path
      key={run[0]?.period}
      className={`trajectory-margins trajectory-margins--${of}`}
      d={bandPath(run, layout)}
    />
  ))
}

/** The gaps, each a bracket from the comparator's figure to the region's own. */
function Brackets({ layout: { brackets } }: { layout: TrajectoryLayout }) {
  return brackets.map(({ of, x, from, to, side }) => {
    const arm = side === 'right' ? 5 : -5
    return <path key={of} className="trajectory-bracket" d={`M${x} ${from}h${arm}V${to}h${-arm}`} />
  })
}

/** Ticks, years, the year of the target and breaks, behind everything. */
function Axes({ model, layout }: DrawingProps) {
  const t = useTexts(figureTexts)
  const own = useTexts(trajectoryFigureTexts)
  const { ticks, years, left, right, top, bottom, x } = layout
  const target = x(model.target.year)
  return (
    <g className="trajectory-axes">
      {ticks.map(({ y, text }) => (
        <g key={text}>
          <line x1={left} x2={right} y1={y} y2={y} />
          <text x={left - 8} y={y} textAnchor="end" dominantBaseline="central">
            {text}
          </text>
        </g>
      ))}
      <line className="trajectory-base" x1={left} x2={right} y1={bottom} y2={bottom} />
      <line className="trajectory-target" x1={target} x2={target} y1={top - 26} y2={bottom + 6} />
      <text
        className="trajectory-key"
        x={target}
        y={top - 32}
        textAnchor={right - target < 60 ? 'end' : 'middle'}
      >
        {own.targetYear(String(model.target.year))}
      </text>
      {years.map(({ x: place, text, of }) => (
        <text
          key={text}
          className={of === undefined ? undefined : 'trajectory-key'}
          x={place}
          y={bottom + 22}
          textAnchor="middle"
        >
          {text}
        </text>
      ))}
      {model.breaks.map(({ breaks, at }) => (
        <g key={at}>
          <line className="trajectory-break" x1={x(at)} x2={x(at)} y1={top - 26} y2={bottom} />
          <text x={x(at)} y={top - 32} textAnchor="middle">
            {t.breakName(breaks.map(({ year }) => year).join(', '))}
          </text>
        </g>
      ))}
    </g>
  )
}
