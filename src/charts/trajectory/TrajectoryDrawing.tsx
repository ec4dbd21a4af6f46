import { memo } from 'react'
import { markPath } from '../comparedTrend/marks.ts'
import { parted } from '../trend/possibleBreaks.ts'
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
  const { ownLine, comparatorLine, path, pace, steady, possibleBreaks } = model
  const { sure, unsure } = parted([path], possibleBreaks)
  return (
    <>
      <Axes layout={layout} />
      <Margins of="comparator" line={comparatorLine} layout={layout} />
      <Margins of="own" line={ownLine} layout={layout} />
      <path className="trajectory-steady" d={linePath([steady], layout)} />
      <path className="trajectory-path" d={linePath(sure, layout)} />
      <path className="trajectory-path trajectory-unsure" d={linePath(unsure, layout)} />
      <path className="trajectory-pace" d={linePath([pace], layout)} />
      <Brackets layout={layout} />
      <Line of="comparator" line={comparatorLine} breaks={possibleBreaks} layout={layout} />
      <Line of="own" line={ownLine} breaks={possibleBreaks} layout={layout} />
      <TrajectoryLabels layout={layout} />
    </>
  )
})

/** Dotted where it steps over what may be a break. */
function Line({
  of,
  line,
  breaks,
  layout,
}: {
  of: 'own' | 'comparator'
  line: DrawnLine
  breaks: TrajectoryModel['possibleBreaks']
  layout: TrajectoryLayout
}) {
  const { sure, unsure } = parted(line.runs, breaks)
  return (
    <g className={`trajectory-line trajectory-line--${of}`}>
      <path d={linePath(sure, layout)} />
      <path className="trajectory-unsure" d={linePath(unsure, layout)} />
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

const HEADS = {
  target: 'trajectory-target',
  break: 'trajectory-break',
  'possible-break': 'trajectory-break trajectory-unsure',
}
/** From one row of names to the next. */
const HEAD_ROW = 18

/** Ticks, years, the year of the target and breaks, behind everything. */
function Axes({ layout }: Pick<DrawingProps, 'layout'>) {
  const { ticks, years, heads, left, right, top, bottom } = layout
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
      {heads.map(({ of, x, words, row, text }) => (
        <g key={`${of} ${x}`}>
          <line
            className={HEADS[of]}
            x1={x}
            x2={x}
            y1={top - 26 + row * HEAD_ROW}
            y2={of === 'target' ? bottom + 6 : bottom}
          />
          <text
            className={of === 'target' ? 'trajectory-key' : undefined}
            x={words.x}
            y={top - 32 + row * HEAD_ROW}
            textAnchor={words.anchor}
          >
            {text}
          </text>
        </g>
      ))}
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
    </g>
  )
}
