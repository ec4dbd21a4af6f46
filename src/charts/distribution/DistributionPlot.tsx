import { distributionTexts } from '../../messages/compare/distribution.ts'
import { formatQuantity } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Bins, Dots } from './DistributionMarks.tsx'
import { NameLines, Names } from './Names.tsx'
import { comparatorQuantity } from '../figure/comparatorBasis.ts'
import { labelWidth } from '../figure/labelWidth.ts'
import { distributionScale, fittingPiles } from './distributionLayout.ts'
import type { DistributedRegion, DistributionModel } from './distributionModel.ts'
import { dotLook } from './dotLook.ts'
import { describeDistribution, regionWords } from './distributionWords.ts'
import { headLabels, placeNames } from './placeLabels.ts'

const LINE = 20
/** Lines of text above the plot: the comparator, the middle region, and names of regions. */
const HEAD_LINES = 2
/** At most, and at least, so high. */
const PLOT = 160
const LOWEST = 56
const AXIS = 28
/** So many lines of names below the axis. */
const MOST_LINES = 8

/** A dot per region in piles, or counts of regions in bins, with names of those that matter; of the width it is given. */
export function DistributionPlot({
  model,
  width,
  comparatorName,
  named,
  chosen,
  must,
  picked,
}: {
  model: DistributionModel
  width: number
  comparatorName: string
  /** Regions that get their name, the most important first. */
  named: readonly DistributedRegion[]
  /** Codes of those that stand out among the others, also where there are too many to name. */
  chosen: readonly string[]
  /** How many of the named are so in any case. */
  must: number
  picked: string | undefined
}) {
  const t = useTexts(distributionTexts)
  const language = useLanguage()
  const x = distributionScale(model, width)
  const bearNames = new Set(named.map(({ code }) => code))
  const standingOut = new Set([...chosen, ...bearNames])
  const lookOf = dotLook(picked, new Set(chosen), bearNames)
  const quantity = (value: number) => formatQuantity(value, model.unit, language, model.digits)
  const texts = new Map(named.map((region) => [region.code, regionWords(region, model, language)]))
  const names = placeNames(
    named.map((region) => ({
      item: region,
      x: x(region.value),
      width: labelWidth(texts.get(region.code) ?? '', region.code === picked ? 650 : 400),
    })),
    MOST_LINES,
    width,
    must,
  )
  const nameLines = Math.max(0, ...names.map(({ line }) => line + 1))
  const piled = model.bins === undefined ? fittingPiles(model.regions, x, PLOT - 12, standingOut) : undefined
  const top = (HEAD_LINES + (piled === undefined ? 1 : 0)) * LINE + 4
  const bottom = top + (piled === undefined ? PLOT : Math.max(LOWEST, piled.height + 12))
  const height = bottom + AXIS + nameLines * LINE + 4
  const { comparator } = model.column
  const lines = [
    ...(comparator.state === 'none'
      ? []
      : [
          {
            at: x(comparator.cell.value),
            text: `${comparatorName} ${comparatorQuantity(comparator, model.unit, language, model.digits)}`,
            look: 'comparator',
          },
        ]),
    ...(model.median === undefined
      ? []
      : [{ at: x(model.median), text: t.median(quantity(model.median)), look: 'median' }]),
  ]
  const heads = headLabels(
    lines.map(({ at, text, look }) => ({
      x: at,
      width: labelWidth(text, look === 'comparator' ? 650 : 400),
    })),
    width,
  )
  return (
    <svg
      className="distribution"
      role="img"
      aria-label={describeDistribution(model, named, language)}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {piled !== undefined ? (
        <Dots piled={piled} bottom={bottom} lookOf={lookOf} />
      ) : (
        <Bins model={model} x={x} top={top} bottom={bottom} width={width} />
      )}
      <NameLines
        names={names}
        top={bottom}
        axis={AXIS}
        line={LINE}
        lookOf={lookOf}
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
      {lines.map(({ at, look }, place) => (
        <g key={look} className={`distribution__line distribution__line--${look}`}>
          <path d={`M${at} ${(heads[place]?.row ?? 0) * LINE + 4}V${bottom}`} />
        </g>
      ))}
      {lines.map(({ text, look }, place) => (
        <g key={look} className={`distribution__line distribution__line--${look}`}>
          <text x={heads[place]?.left} y={(heads[place]?.row ?? 0) * LINE + 15}>
            {text}
          </text>
        </g>
      ))}
      <Names names={names} texts={texts} top={bottom} axis={AXIS} line={LINE} lookOf={lookOf} />
    </svg>
  )
}
