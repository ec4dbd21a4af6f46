import { cssOf } from '../colours.ts'
import { type BarRow, type BarsLayout, SCALE_SIZE } from '../layout/barsLayout.ts'
import { AXIS, fillStyle, GRID, strokeStyle, WHISKER_CAP } from '../strokes.ts'
import { Label } from './Label.tsx'

const NAME_GAP = 8
const SCALE_GAP = 14

/** Bars with their names, figures and margins. */
export function BarsPicture({ size, plot, rows, ticks }: BarsLayout) {
  const bottom = plot.y + plot.height
  return (
    <>
      {ticks.map(({ x, text }) => (
        <g key={text}>
          <line x1={x} x2={x} y1={plot.y} y2={bottom} style={strokeStyle(GRID)} />
          <Label x={x} y={bottom + SCALE_GAP} size={SCALE_SIZE} text={text} anchor="middle" />
        </g>
      ))}
      {rows.map((row) => (
        <g key={row.y}>
          <Label
            x={plot.x - NAME_GAP}
            y={row.y}
            size={size}
            text={row.name}
            anchor="end"
            strong={row.isStrong}
          />
          <Bar row={row} size={size} />
        </g>
      ))}
      <line x1={plot.x} x2={plot.x} y1={plot.y} y2={bottom} style={strokeStyle(AXIS)} />
    </>
  )
}

function Bar({ row, size }: { row: BarRow; size: number }) {
  const { bar, whisker, label, absent, y } = row
  return (
    <>
      {bar === undefined ? null : <rect {...bar} style={fillStyle(row.colour)} />}
      {whisker === undefined ? null : (
        <path
          d={`M${whisker.from} ${y - WHISKER_CAP}v${2 * WHISKER_CAP}m0 ${-WHISKER_CAP}H${whisker.to}m0 ${-WHISKER_CAP}v${2 * WHISKER_CAP}`}
          style={{ fill: 'none', stroke: cssOf('ink'), strokeWidth: 1.25 }}
        />
      )}
      {label === undefined ? null : (
        <Label
          x={label.x}
          y={y}
          size={size}
          text={label.text}
          colour={label.isInside ? 'paper' : 'ink'}
          strong
        />
      )}
      {absent === undefined ? null : <Label x={row.start} y={y} size={size} text={absent} colour="soft" />}
    </>
  )
}
