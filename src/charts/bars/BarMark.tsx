import { formatCell } from '../../messages/figures.ts'
import { useLanguage } from '../../ui/language.tsx'
import { judgementColour } from '../figure/JudgementMark.tsx'
import { labelWidth } from '../figure/labelWidth.ts'
import { type BarScale, clearOf } from './barScale.ts'
import type { Bar, BarsModel } from './barsModel.ts'

const THICKNESS = 14
const CAP = 4

/** One bar of the drawing, between `y` and `y + height`: the same on screen, on paper and in a file. */
export function BarMark({
  bar,
  model,
  scale,
  y = 0,
  height,
  look,
}: {
  bar: Bar
  model: BarsModel
  scale: BarScale
  y?: number
  height: number
  /** The region picked out or the reader's own stands out. */
  look: 'picked' | 'own' | 'plain'
}) {
  const language = useLanguage()
  const middle = y + height / 2
  const zero = scale.x(0)
  const end = scale.x(bar.value)
  const upper = scale.x(bar.margins?.upper ?? bar.value)
  const lower = scale.x(bar.margins?.lower ?? bar.value)
  const isLeft = bar.value < 0
  const reach = isLeft ? Math.min(end, lower) : Math.max(end, upper)
  const words = formatCell(bar.cell, language, model.digits)
  const line = model.comparator === undefined ? undefined : scale.x(model.comparator)
  return (
    <>
      <BarGrid model={model} scale={scale} y={y} height={height} />
      <rect
        className={`bar bar--${look}`}
        x={Math.min(zero, end)}
        y={middle - THICKNESS / 2}
        width={Math.max(1, Math.abs(end - zero))}
        height={THICKNESS}
        fill={barColour(bar, look)}
      />
      {line === undefined ? null : <ComparatorLine x={line} y={y} height={height} />}
      {bar.margins === undefined ? null : (
        <g className="bar-margins">
          {['bar-margins__rim', 'bar-margins__line'].map((part) => (
            <path
              key={part}
              className={part}
              d={`M${lower} ${middle}H${upper}M${lower} ${middle - CAP}v${2 * CAP}M${upper} ${middle - CAP}v${2 * CAP}`}
            />
          ))}
        </g>
      )}
      <text
        className={`bar-label bar-label--${look}`}
        x={clearOf(line, reach, labelWidth(words, look === 'plain' ? 400 : 650), isLeft)}
        y={middle + 5}
        textAnchor={isLeft ? 'end' : 'start'}
      >
        {words}
      </text>
    </>
  )
}

/** Better and worse have a colour only where a test shows the difference; else a bar is neutral. */
function barColour({ judgement }: Bar, look: 'picked' | 'own' | 'plain'): string {
  if (judgement === 'favourable' || judgement === 'unfavourable') return judgementColour(judgement)
  return look === 'plain' ? 'var(--bar-neutral)' : 'var(--plot-own)'
}

/** The lines of the axis behind a bar, and zero. */
export function BarGrid({
  model: { axis },
  scale,
  y = 0,
  height,
}: {
  model: BarsModel
  scale: BarScale
  y?: number
  height: number
}) {
  // One path for all lines: a long list that is scrolled through draws this for every row that comes into sight.
  const lineAt = (tick: number) => `M${scale.x(tick)} ${y}v${height}`
  const others = axis.ticks.filter((tick) => tick !== 0)
  return (
    <>
      <path className="bar-grid" d={others.map(lineAt).join('')} />
      {axis.ticks.includes(0) ? <path className="bar-zero" d={lineAt(0)} /> : null}
    </>
  )
}

export function ComparatorLine({ x, y = 0, height }: { x: number; y?: number; height: number }) {
  return (
    <>
      <path className="bar-comparator-rim" d={`M${x} ${y}v${height}`} />
      <path className="bar-comparator" d={`M${x} ${y}v${height}`} />
    </>
  )
}
