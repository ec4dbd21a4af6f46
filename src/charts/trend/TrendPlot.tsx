import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import { figureTexts } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import { shortPeriod } from '../../messages/shortPeriod.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { EndLabels, PointLabels } from './PlotLabels.tsx'
import { LOOKS, MARKS, Margins } from './PlotMarks.tsx'
import { endLabelWidth } from './plotLayout.ts'
import { parted } from './possibleBreaks.ts'
import type { TrendModel } from './trendModel.ts'

const MARGIN = { top: 24, bottom: 4, left: 0 }
/** The name of a break stands clear of the figures at the highest marks. */
const BREAK_MARGIN = { ...MARGIN, top: 40 }
/** Over what may be a break. */
const UNSURE = '1 5'
const AXIS_TEXT = { fontSize: 14, fill: 'var(--plot-text)' }
const BREAK_LABEL = { position: 'top' as const, offset: 18, ...AXIS_TEXT }

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
  const { axis, periods, breaks, possibleBreaks } = model
  const hasBreak = breaks.length > 0 || possibleBreaks.length > 0
  const tickText = (value: number) => formatNumber(value, language, axis.digits)
  const axisWidth = Math.max(...axis.ticks.map((tick) => tickText(tick).length)) * 8 + 12
  // My municipality is drawn last, on top.
  const stretches = model.lines.toReversed().flatMap(({ role, runs }) => {
    const { sure, unsure } = parted(runs, possibleBreaks)
    return [
      ...unsure.map((points) => ({ role, points, isSure: false })),
      ...sure.map((points) => ({ role, points, isSure: true })),
    ]
  })
  return (
    <div role="img" aria-label={description}>
      <LineChart
        width={width}
        height={height}
        margin={{ ...(hasBreak ? BREAK_MARGIN : MARGIN), right: endLabelWidth(model, language, width) }}
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
            label={{ value: t.breakName(String(each.year)), ...BREAK_LABEL }}
          />
        ))}
        {possibleBreaks.map((each) => (
          <ReferenceLine
            key={each.before}
            x={each.at}
            stroke="var(--plot-axis)"
            strokeWidth={1.5}
            strokeDasharray="1 5"
            strokeLinecap="round"
            label={{ value: t.possibleBreak, ...BREAK_LABEL }}
          />
        ))}
        <Margins model={model} />
        {stretches.map(({ role, points, isSure }) => {
          const look = LOOKS[role]
          return (
            <Line
              key={`${role} ${isSure} ${points[0]?.period}`}
              data={[...points]}
              dataKey="value"
              type="linear"
              stroke={look.colour}
              strokeWidth={look.width}
              strokeDasharray={isSure ? look.dash : UNSURE}
              strokeLinecap={isSure ? 'butt' : 'round'}
              dot={isSure ? MARKS[role] : false}
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
