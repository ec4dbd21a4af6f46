import { memo } from 'react'
import { figureTexts } from '../../messages/figures.ts'
import { useTexts } from '../../ui/language.tsx'
import type { ComparedLine, Standing } from './comparedLines.ts'
import type { ComparedTrendModel } from './comparedTrendModel.ts'
import { EndLabels } from './EndLabels.tsx'
import { markPath } from './marks.ts'
import { type TrendLayout, bandPath, linePath } from './trendLayout.ts'

/** The drawing itself, of the size that its layout has. It stays as it is while the reader looks along the lines. */
export const TrendDrawing = memo(function TrendDrawing({
  model,
  layout,
}: {
  model: ComparedTrendModel
  layout: TrendLayout
}) {
  const { comparator, drawn, band, density } = model
  const others = drawn.filter(({ standing }) => standing === 'other')
  const standing = drawn.filter((line) => line.standing !== 'other')
  return (
    <>
      <Axes model={model} layout={layout} />
      {band.map((run) => (
        <path key={run[0]?.period} className="regions-band" d={bandPath(run, layout)} />
      ))}
      <g className={`regions-lines regions-lines--${density}`}>
        {others.map((line) => (
          <path key={line.row.code} d={linePath(line.runs, layout)} />
        ))}
        {others.flatMap((line) =>
          aloneIn(line.runs).map(({ at, value }) => (
            <circle key={`${line.row.code} ${at}`} cx={layout.x(at)} cy={layout.y(value)} r={2} />
          )),
        )}
      </g>
      {standing.flatMap(({ row, standing: kind, margins }) =>
        margins.map((run) => (
          <path
            key={`${row.code} ${run[0]?.period}`}
            className={`regions-margins regions-margins--${kind}`}
            d={bandPath(run.length > 1 ? run : widened(run, layout), layout)}
          />
        )),
      )}
      <MarkedLine standing="comparator" runs={comparator.runs} layout={layout} />
      {standing.map((line) => (
        <MarkedLine key={line.row.code} standing={line.standing} runs={line.runs} layout={layout} />
      ))}
      <EndLabels layout={layout} />
    </>
  )
})

/** A line with a mark at every figure. */
function MarkedLine({
  standing,
  runs,
  layout,
}: {
  standing: Standing | 'comparator'
  runs: ComparedLine['runs']
  layout: TrendLayout
}) {
  return (
    <g className={`regions-line regions-line--${standing}`}>
      <path d={linePath(runs, layout)} />
      {runs.flat().map(({ at, value }) => (
        <path key={at} className="regions-mark" d={markPath(standing, layout.x(at), layout.y(value))} />
      ))}
    </g>
  )
}

/** Ticks, periods and breaks, behind everything. */
function Axes({ model, layout }: { model: ComparedTrendModel; layout: TrendLayout }) {
  const t = useTexts(figureTexts)
  const { ticks, years, left, right, top, bottom, x } = layout
  return (
    <g className="regions-axes">
      {ticks.map(({ y, text }) => (
        <g key={text}>
          <line x1={left} x2={right} y1={y} y2={y} />
          <text x={left - 8} y={y} textAnchor="end" dominantBaseline="central">
            {text}
          </text>
        </g>
      ))}
      <line className="regions-base" x1={left} x2={right} y1={bottom} y2={bottom} />
      {years.map((year) => (
        <text key={year.text} x={year.x} y={bottom + 20} textAnchor="middle">
          {year.text}
        </text>
      ))}
      {model.breaks.map(({ breaks, at }) => (
        <g key={at}>
          <line className="regions-break" x1={x(at)} x2={x(at)} y1={top - 8} y2={bottom} />
          <text x={x(at)} y={top - 13} textAnchor="middle">
            {t.breakName(breaks.map(({ year }) => year).join(', '))}
          </text>
        </g>
      ))}
    </g>
  )
}

/** Figures that no line runs to: each is a dot. */
const aloneIn = (runs: ComparedLine['runs']) => runs.flatMap((run) => (run.length === 1 ? run : []))

/** The margins of a figure that stands alone, as wide as a mark. */
function widened(
  run: ComparedLine['margins'][number],
  { x }: TrendLayout,
): { at: number; low: number; high: number }[] {
  const perPixel = 1 / Math.max(1e-9, x(1) - x(0))
  return run.flatMap(({ at, low, high }) => [
    { at: at - 5 * perPixel, low, high },
    { at: at + 5 * perPixel, low, high },
  ])
}
