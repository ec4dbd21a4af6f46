import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import { figureTexts } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import { shortPeriod } from '../../messages/shortPeriod.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { EndLabels, PointLabels } from './PlotLabels.tsx'
import { LOOKS, MARKS, Margins } from './PlotMarks.tsx'
import { endLabelWidth } from './plotLayout.ts'
import type { TrendModel } from './trendModel.ts'

const MARGIN = { top: 24, bottom: 4, left: 0 }
const AXIS_TEXT = { fontSize: 14, fill: 'var(--plot-text)' }

/** The drawing of a trend, of the size it is given. What it shows is said in words by `description`. */
export default function TrendPlot({
  model,
  width,
  height,
  description,
}: {
  model: TrendModel
  width: number
  height: number
  description: string
}) {
  const t = useTexts(figureTexts)
  const language = useLanguage()
  const { axis, periods, breaks } = model
  const tickText = (value: number) => formatNumber(value, language, axis.digits)
  const axisWidth = Math.max(...axis.ticks.map((tick) => tickText(tick).length)) * 8 + 12
  // My municipality is drawn last, on top.
  const runs = model.lines
    .toReversed()
    .flatMap((line) => line.runs.map((run, place) => ({ line, run, place })))
  return (
    <div role="img" aria-label={description}>
      <LineChart
        width={width}
        height={height}
        margin={{ ...MARGIN, right: endLabelWidth(model, language, width) }}
        accessibilityLayer={false}
        aria-hidden="true"
      >
        <CartesianGrid vertical={false} stroke="var(--plot-grid)" />
        <XAxis
          type="number"
          dataKey="at"
          domain={[periods[0]?.at ?? 0, periods.at(-1)?.at ?? 1]}
          ticks={periods.map(({ at }) => at)}
          tickFormatter={(at: number) =>
            shortPeriod(periods.find((each) => each.at === at)?.period ?? '', language)
          }
          tick={AXIS_TEXT}
          tickLine={false}
          stroke="var(--plot-axis)"
          padding={{ left: 24, right: 12 }}
          interval="preserveStartEnd"
          allowDuplicatedCategory={false}
        />
        <YAxis
          width={axisWidth}
          domain={[axis.ticks[0] ?? 0, axis.ticks.at(-1) ?? 1]}
          ticks={[...axis.ticks]}
          tickFormatter={tickText}
          tick={AXIS_TEXT}
          tickLine={false}
          axisLine={false}
          // Room for the figures under the lowest marks, which would else run into the years.
          padding={{ bottom: 20, top: 0 }}
          interval={0}
        />
        {breaks.map((each) => (
          <ReferenceLine
            key={each.year}
            x={each.at}
            stroke="var(--plot-axis)"
            strokeDasharray="2 3"
            label={{ value: t.breakName(String(each.year)), position: 'top', ...AXIS_TEXT }}
          />
        ))}
        <Margins model={model} />
        {runs.map(({ line, run, place }) => {
          const look = LOOKS[line.role]
          return (
            <Line
              key={`${line.region} ${place}`}
              data={[...run]}
              dataKey="value"
              type="linear"
              stroke={look.colour}
              strokeWidth={look.width}
              strokeDasharray={look.dash}
              dot={MARKS[line.role]}
              activeDot={false}
              isAnimationActive={false}
            />
          )
        })}
        <PointLabels model={model} />
        <EndLabels model={model} width={width} />
      </LineChart>
    </div>
  )
}
