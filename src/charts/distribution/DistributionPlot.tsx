import { distributionTexts } from '../../messages/compare/distribution.ts'
import { formatQuantity } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { textWidth } from '../../ui/download/picture/textMeasure.ts'
import { axisOf } from '../trend/axisTicks.ts'
import { NameLines, Names } from './Names.tsx'
import {
  type Piles,
  type PlacedLabel,
  distributionScale,
  fittingPiles,
  placeNames,
} from './distributionLayout.ts'
import type { DistributedRegion, DistributionModel } from './distributionModel.ts'
import { describeDistribution, regionWords } from './distributionWords.ts'

const LINE = 20
/** Lines of text above the plot: the comparator, the middle region, and names of regions. */
const HEAD_LINES = 2
/** At most, and at least, so high. */
const PLOT = 160
const LOWEST = 56
const AXIS = 28
const FONT = '400 14px "Source Sans 3 Variable", sans-serif'

/** A dot per region in piles, or counts of regions in bins, with names of those that matter; of the width it is given. */
export function DistributionPlot({
  model,
  width,
  comparatorName,
  named,
  picked,
}: {
  model: DistributionModel
  width: number
  comparatorName: string
  /** Regions that get their name, the most important first. */
  named: readonly DistributedRegion[]
  picked: string | undefined
}) {
  const t = useTexts(distributionTexts)
  const language = useLanguage()
  const x = distributionScale(model, width)
  const chosen = new Set(named.map(({ code }) => code))
  const nameLines = Math.min(width < 560 ? 6 : 4, named.length)
  const quantity = (value: number) => formatQuantity(value, model.unit, language, model.digits)
  const texts = new Map(named.map((region) => [region.code, regionWords(region, model, language)]))
  const names: PlacedLabel<DistributedRegion>[] = placeNames(
    named.map((region) => ({
      item: region,
      x: x(region.value),
      width: textWidth(texts.get(region.code) ?? '', FONT, 14) * (region.code === picked ? 1.08 : 1),
    })),
    nameLines,
    width,
  )
  const piled = model.bins === undefined ? fittingPiles(model.regions, x, PLOT - 12, chosen) : undefined
  const top = (HEAD_LINES + (piled === undefined ? 1 : 0)) * LINE + 4
  const bottom = top + (piled === undefined ? PLOT : Math.max(LOWEST, piled.height + 12))
  const height = bottom + AXIS + nameLines * LINE + 4
  const lines = [
    ...(model.comparator === undefined
      ? []
      : [
          {
            at: model.comparator,
            text: `${comparatorName} ${formatQuantity(model.comparator, model.unit, language, model.comparatorDigits)}`,
            look: 'comparator',
          },
        ]),
    ...(model.median === undefined
      ? []
      : [{ at: model.median, text: t.median(quantity(model.median)), look: 'median' }]),
  ]
  return (
    <svg
      className="distribution"
      role="img"
      aria-label={describeDistribution(model, comparatorName, named, language)}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {piled !== undefined ? (
        <Dots piled={piled} bottom={bottom} chosen={chosen} picked={picked} />
      ) : (
        <Bins model={model} x={x} top={top} bottom={bottom} width={width} />
      )}
      <NameLines
        names={names}
        top={bottom}
        axis={AXIS}
        line={LINE}
        picked={picked}
        marks={model.bins !== undefined}
      />
      <path
        className="distribution__axis"
        d={`M${x(model.axis.ticks[0] ?? 0)} ${bottom}H${x(model.axis.ticks.at(-1) ?? 1)}`}
      />
      {model.axis.ticks.map((tick) => (
        <g key={tick}>
          <path className="distribution__axis" d={`M${x(tick)} ${bottom}v5`} />
          <text className="distribution__tick" x={x(tick)} y={bottom + 20} textAnchor="middle">
            {formatNumber(tick, language, model.axis.digits)}
          </text>
        </g>
      ))}
      {lines.map(({ at, text, look }, place) => (
        <g key={look} className={`distribution__line distribution__line--${look}`}>
          <path d={`M${x(at)} ${place * LINE + 4}V${bottom}`} />
          <text
            x={x(at) + (x(at) > width / 2 ? -6 : 6)}
            y={place * LINE + 15}
            textAnchor={x(at) > width / 2 ? 'end' : 'start'}
          >
            {text}
          </text>
        </g>
      ))}
      <Names names={names} texts={texts} top={bottom} axis={AXIS} line={LINE} picked={picked} />
    </svg>
  )
}

function Dots({
  piled: { dots, diameter },
  bottom,
  chosen,
  picked,
}: {
  piled: Piles
  bottom: number
  chosen: ReadonlySet<string>
  picked: string | undefined
}) {
  return dots.map(({ region: { code }, x, level }) => {
    const look = code === picked ? 'picked' : chosen.has(code) ? 'chosen' : 'plain'
    return (
      <circle
        key={code}
        className={`distribution__dot distribution__dot--${look}`}
        cx={x}
        cy={bottom - diameter / 2 - 1 - level * diameter}
        r={diameter / 2 - 0.5}
      />
    )
  })
}

function Bins({
  model,
  x,
  top,
  bottom,
  width,
}: {
  model: DistributionModel
  x: (value: number) => number
  top: number
  bottom: number
  width: number
}) {
  const t = useTexts(distributionTexts)
  const language = useLanguage()
  const bins = model.bins ?? []
  const counts = axisOf([0, Math.max(1, ...bins.map(({ count }) => count))], false)
  const most = counts.ticks.at(-1) ?? 1
  const y = (count: number) => bottom - (count / most) * (bottom - top - 16)
  return (
    <>
      {counts.ticks.map((tick) => (
        <g key={tick}>
          <path className="distribution__grid" d={`M44 ${y(tick)}H${width}`} />
          <text className="distribution__tick" x={40} y={y(tick) + 5} textAnchor="end">
            {formatNumber(tick, language)}
          </text>
        </g>
      ))}
      <text className="distribution__tick" x={0} y={y(most) - 10}>
        {t.countAxis}
      </text>
      {bins.map(({ from, to, count }) =>
        count === 0 ? null : (
          <rect
            key={from}
            className="distribution__bin"
            x={x(from) + 0.5}
            y={Math.min(y(count), bottom - 1)}
            width={Math.max(1, x(to) - x(from) - 1)}
            height={Math.max(1, bottom - y(count))}
          />
        ),
      )}
    </>
  )
}
