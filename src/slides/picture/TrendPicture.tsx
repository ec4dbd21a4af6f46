import type { Box } from '../box.ts'
import type { TrendChart } from '../chart.ts'
import { cssOf } from '../colours.ts'
import { type LineLayout, POINT_RADIUS, type TrendLayout } from '../layout/trendLayout.ts'
import { BREAK, LINE_WIDTH, strokeStyle, WHISKER_CAP } from '../strokes.ts'
import { Label } from './Label.tsx'
import { Mark } from './Mark.tsx'
import { PlotPicture } from './PlotPicture.tsx'
import { TextBlock } from './TextBlock.tsx'

/** Lines through time, with margins, gaps and named breaks. */
export function TrendPicture({ layout, chart, body }: { layout: TrendLayout; chart: TrendChart; body: Box }) {
  const { plot, yearsAxis, breaks, lines, size } = layout
  return (
    <>
      <PlotPicture plot={plot} body={body} xAxis={yearsAxis} yAxis={chart.axis} hasGrid={false} />
      {breaks.map(({ x, top, bottom, words, box, anchor }) => (
        <g key={x}>
          <line x1={x} x2={x} y1={top} y2={bottom} style={strokeStyle(BREAK)} />
          <TextBlock
            words={words}
            x={anchor === 'start' ? box.x : box.x + box.width}
            y={box.y}
            anchor={anchor}
            colour="soft"
          />
        </g>
      ))}
      {lines.map((line) => (
        <OneLine key={line.line.values} line={line} />
      ))}
      {lines.map(({ label, colour, line }) =>
        label === undefined ? null : (
          <Label
            key={line.values}
            x={label.x}
            anchor={label.anchor}
            y={label.y}
            size={size}
            text={label.text}
            colour={colour}
            strong
          />
        ),
      )}
    </>
  )
}

function OneLine({ line: { runs, whiskers, colour, form, dash } }: { line: LineLayout }) {
  return (
    <>
      {whiskers.map(({ x, from, to }) => (
        <path
          key={x}
          d={`M${x - WHISKER_CAP} ${from}h${2 * WHISKER_CAP}m${-WHISKER_CAP} 0V${to}m${-WHISKER_CAP} 0h${2 * WHISKER_CAP}`}
          style={{ fill: 'none', stroke: cssOf(colour), strokeWidth: 1.25 }}
        />
      ))}
      {runs.map((run) => (
        <polyline
          key={run[0]?.x}
          points={run.map(({ x, y }) => `${x},${y}`).join(' ')}
          style={{ ...strokeStyle({ colour, width: LINE_WIDTH, dash }), fill: 'none' }}
        />
      ))}
      {form === undefined
        ? null
        : runs
            .flat()
            .map(({ x, y }) => (
              <Mark key={x} x={x} y={y} radius={POINT_RADIUS} form={form} colour={colour} />
            ))}
    </>
  )
}
