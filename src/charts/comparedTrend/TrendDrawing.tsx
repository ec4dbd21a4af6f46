import { memo } from 'react'
import { figureTexts } from '../../messages/figures.ts'
import { useTexts } from '../../ui/language.tsx'
import { parted } from '../trend/possibleBreaks.ts'
import type { ComparedLine } from './comparedLines.ts'
import type { ComparedTrendModel } from './comparedTrendModel.ts'
import { EndLabels } from './EndLabels.tsx'
import { isHollow, markPath, shapePath } from './marks.ts'
import { type TrendLayout, bandPath, linePath } from './trendLayout.ts'

/** The drawing itself, of the size that its layout has. It stays as it is while the reader looks along the lines. */
export const TrendDrawing = memo(function TrendDrawing({
  model,
  layout,
}: {
  model: ComparedTrendModel
  layout: TrendLayout
}) {
  const { comparator, drawn, band, density, possibleBreaks } = model
  const others = drawn.filter(({ standing }) => standing === 'other')
  const standing = drawn.filter((line) => line.standing !== 'other')
  return (
    <>
      <Axes model={model} layout={layout} />
      {band.map((run) => (
        <path key={run[0]?.period} className="regions-band" d={bandPath(run, layout)} />
      ))}
      {density === 'named' ? null : (
        <g className="regions-lines">
          {others.map((line) => (
            <StretchPaths key={line.row.code} runs={line.runs} breaks={possibleBreaks} layout={layout} />
          ))}
          {others.flatMap((line) =>
            aloneIn(line.runs).map(({ at, value }) => (
              <circle key={`${line.row.code} ${at}`} cx={layout.x(at)} cy={layout.y(value)} r={2} />
            )),
          )}
        </g>
      )}
      {standing.flatMap(({ row, standing: kind, margins }) =>
        margins.map((run) => (
          <path
            key={`${row.code} ${run[0]?.period}`}
            className={`regions-margins regions-margins--${kind}`}
            d={bandPath(run.length > 1 ? run : widened(run, layout), layout)}
          />
        )),
      )}
      {density === 'named'
        ? others.map((line) => {
            const place = model.lines.indexOf(line)
            return (
              <MarkedLine
                key={line.row.code}
                look={isHollow(place) ? 'other regions-line--hollow' : 'other'}
                mark={(x, y) => shapePath(place, x, y)}
                runs={line.runs}
                breaks={possibleBreaks}
                layout={layout}
              />
            )
          })
        : null}
      <MarkedLine
        look="comparator"
        mark={(x, y) => markPath('comparator', x, y)}
        runs={comparator.runs}
        breaks={possibleBreaks}
        layout={layout}
      />
      {standing.map(({ row, standing: kind, runs }) =>
        kind === 'other' ? null : (
          <MarkedLine
            key={row.code}
            look={kind}
            mark={(x, y) => markPath(kind, x, y)}
            runs={runs}
            breaks={possibleBreaks}
            layout={layout}
          />
        ),
      )}
      <EndLabels layout={layout} />
    </>
  )
})

type Runs = ComparedLine['runs']
type Breaks = ComparedTrendModel['possibleBreaks']

/** A line with a mark at every figure. */
function MarkedLine({
  look,
  mark,
  runs,
  breaks,
  layout,
}: {
  look: string
  mark: (x: number, y: number) => string
  runs: Runs
  breaks: Breaks
  layout: TrendLayout
}) {
  return (
    <g className={`regions-line regions-line--${look}`}>
      <StretchPaths runs={runs} breaks={breaks} layout={layout} />
      {runs.flat().map(({ at, value }) => (
        <path key={at} className="regions-mark" d={mark(layout.x(at), layout.y(value))} />
      ))}
    </g>
  )
}

/** The stretches of a line, dotted where they step over what may be a break. */
export function StretchPaths({ runs, breaks, layout }: { runs: Runs; breaks: Breaks; layout: TrendLayout }) {
  const { sure, unsure } = parted(runs, breaks)
  return (
    <>
      <path d={linePath(sure, layout)} />
      {unsure.length === 0 ? null : <path className="regions-unsure" d={linePath(unsure, layout)} />}
    </>
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
      {model.possibleBreaks.map(({ at }) => (
        <g key={at}>
          <line
            className="regions-break regions-break--possible"
            x1={x(at)}
            x2={x(at)}
            y1={top - 8}
            y2={bottom}
          />
          <text x={x(at)} y={top - 13} textAnchor="middle">
            {t.possibleBreak}
          </text>
        </g>
      ))}
    </g>
  )
}

/** Figures that no line runs to: each is a dot. */
const aloneIn = (runs: Runs) => runs.flatMap((run) => (run.length === 1 ? run : []))

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
