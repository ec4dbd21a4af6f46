import { distributionTexts } from '../../messages/compare/distribution.ts'
import { formatNumber } from '../../messages/format.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { axisOf } from '../trend/axisTicks.ts'
import type { Piles } from './distributionLayout.ts'
import type { DotLook } from './dotLook.ts'
import type { DistributionModel } from './distributionModel.ts'

/** A dot for each region, in piles. */
export function Dots({
  piled: { dots, diameter },
  bottom,
  lookOf,
}: {
  piled: Piles
  bottom: number
  lookOf: (code: string) => DotLook
}) {
  return dots.map(({ region: { code }, x, level }) => {
    const look = lookOf(code)
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

/** How many regions lie in each stretch. */
export function Bins({
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
