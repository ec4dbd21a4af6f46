import type { InitiativeStatus } from '../../domain/register/values.ts'
import type { MarkShape, RowShapes, Stretch } from './rowShapes.ts'

/** Height of a row, and of the middle of its bar: above it is room for the labels of its marks. */
export const ROW = { height: 44, middle: 27, label: 11 }

const TALL = 14
const THIN = 6

/** What is over is a thin line: told apart from what runs by its form, not by its colour. */
const heightOf = (status: InitiativeStatus): number => (status === 'finished' ? THIN : TALL)

/** One row as it stands beside its name. `defs` names the fades and hatchings that the drawing holds (TimelineDefs). */
export function RowDrawing({
  shapes,
  status,
  defs,
  y,
  side,
}: {
  shapes: RowShapes
  status: InitiativeStatus
  defs: string
  /** Middle of the bar. */
  y: number
  /** What is said beside the axis of what is not on it, and where. */
  side?: { x: number; text: string | undefined } | undefined
}) {
  const { bar, cutLeft, arrow, aim, marks, loose } = shapes
  return (
    <>
      {bar === undefined ? null : (
        <>
          <Piece stretch={bar.fadeIn} status={status} defs={defs} y={y} fade="in" />
          <Piece stretch={bar.sure} status={status} defs={defs} y={y} />
          <Piece stretch={bar.fadeOut} status={status} defs={defs} y={y} fade="out" />
          {cutLeft ? <path className="timeline-line" d={`M${bar.fadeIn.x1 - 4} ${y - 7}l-6 7l6 7`} /> : null}
        </>
      )}
      {arrow === undefined ? null : <path className="timeline-line" d={`M${arrow + 4} ${y - 7}l6 7l-6 7`} />}
      {aim === undefined ? null : (
        <>
          {aim.dots.x2 > aim.dots.x1 ? (
            <line className="timeline-dots" x1={aim.dots.x1 + 5} x2={aim.dots.x2 - 9} y1={y} y2={y} />
          ) : null}
          <Bracket stretch={aim.at} y={y + 11} />
          <path className="timeline-aim" d={`M${(aim.at.x1 + aim.at.x2) / 2} ${y - 7}l7 7l-7 7l-7 -7z`} />
        </>
      )}
      {loose === undefined ? null : (
        <rect
          className={`timeline-bar timeline-bar--${status}`}
          {...fillOf(status, defs)}
          x={loose.x1}
          width={loose.x2 - loose.x1}
          y={y - heightOf(status) / 2}
          height={heightOf(status)}
          rx={heightOf(status) / 2}
        />
      )}
      {side?.text === undefined ? null : (
        <text
          className="timeline-text"
          x={side.x}
          y={loose === undefined ? y + 4 : y - ROW.middle + ROW.label}
        >
          {side.text}
        </text>
      )}
      {marks.map((mark) => (
        <Mark key={`${mark.what} ${mark.x1}`} mark={mark} y={y} />
      ))}
    </>
  )
}

const fillOf = (status: InitiativeStatus, defs: string) =>
  status === 'unknown' || status === 'prepared' ? { fill: `url(#${defs}-${status})` } : {}

function Piece({
  stretch: { x1, x2 },
  status,
  defs,
  y,
  fade,
}: {
  stretch: Stretch
  status: InitiativeStatus
  defs: string
  y: number
  fade?: 'in' | 'out'
}) {
  if (x2 <= x1) return null
  const height = heightOf(status)
  return (
    <rect
      className={`timeline-bar timeline-bar--${status}`}
      {...fillOf(status, defs)}
      x={x1}
      width={x2 - x1}
      y={y - height / 2}
      height={height}
      {...(fade === undefined ? {} : { mask: `url(#${defs}-${fade})` })}
    />
  )
}

/** Somewhere between here and there. */
function Bracket({ stretch: { x1, x2 }, y }: { stretch: Stretch; y: number }) {
  return x2 - x1 < 4 ? null : <path className="timeline-bracket" d={`M${x1} ${y - 3}v3H${x2}v-3`} />
}

/** Money is a coin, what was agreed a flag; a sharp line only through a day that is known. */
export function Mark({ mark: { what, exact, x1, x2, label }, y }: { mark: MarkShape; y: number }) {
  const x = (x1 + x2) / 2
  return (
    <>
      {exact ? (
        <line className="timeline-mark" x1={x} x2={x} y1={y - 13} y2={y + 13} />
      ) : (
        <Bracket stretch={{ x1, x2 }} y={y + 11} />
      )}
      {what === 'money' ? (
        <>
          <circle className="timeline-coin" cx={x} cy={y} r={8} />
          <text className="timeline-coin-sign" x={x} y={y + 4} textAnchor="middle">
            €
          </text>
        </>
      ) : (
        <>
          <line className="timeline-mark" x1={x} x2={x} y1={y - 13} y2={y + 9} />
          <path className="timeline-flag" d={`M${x} ${y - 13}l10 4.5l-10 4.5z`} />
        </>
      )}
      {label === undefined ? null : (
        <text
          className="timeline-text timeline-text--mark"
          x={label.x}
          y={y - ROW.middle + ROW.label}
          textAnchor={label.anchor}
        >
          {label.text}
        </text>
      )}
    </>
  )
}

/** The fades and hatchings of a drawing, under names of its own: two drawings on a page must not lend each other theirs. */
export function TimelineDefs({ id }: { id: string }) {
  return (
    <defs>
      {(['in', 'out'] as const).map((fade) => (
        <g key={fade}>
          <linearGradient id={`${id}-${fade}-g`} x1={fade === 'in' ? 0 : 1} x2={fade === 'in' ? 1 : 0}>
            <stop offset="0" stopColor="#fff" stopOpacity="0.06" />
            <stop offset="1" stopColor="#fff" />
          </linearGradient>
          <mask id={`${id}-${fade}`} maskContentUnits="objectBoundingBox">
            <rect width="1" height="1" fill={`url(#${id}-${fade}-g)`} />
          </mask>
        </g>
      ))}
      <pattern
        id={`${id}-unknown`}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="timeline-pattern" width="2" height="5" />
      </pattern>
      <pattern id={`${id}-prepared`} width="4" height="4" patternUnits="userSpaceOnUse">
        <rect className="timeline-pattern" width="4" height="1.5" />
      </pattern>
    </defs>
  )
}
