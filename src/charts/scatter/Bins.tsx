import { scatterTexts } from '../../messages/compare/scatter.ts'
import { formatNumber } from '../../messages/format.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { type Bin, shadeLimits } from './scatterBins.ts'
import type { ScatterLayout } from './scatterLayout.ts'

const WIDEST_KEY = 74
const ROW = 22
const KEY_SQUARE = 12

/** Squares that count the regions in them, and below the plot how many a shade stands for. */
export function Bins({ bins, layout }: { bins: readonly Bin[]; layout: ScatterLayout }) {
  const t = useTexts(scatterTexts)
  const language = useLanguage()
  const { x, y, left, right, bottom } = layout
  const number = (value: number) => formatNumber(value, language)
  const limits = shadeLimits(bins.map(({ count }) => count))
  const steps = limits.flatMap((to, shade) => {
    const from = (limits[shade - 1] ?? 0) + 1
    return from > to ? [] : [{ shade: shade + 1, words: t.binKey(number(from), number(to)) }]
  })
  const top = bottom + 64
  const step = Math.min(WIDEST_KEY, (right - left) / limits.length)
  return (
    <g className="scatter-bins">
      {bins.map((bin) => (
        <rect
          key={`${bin.x[0]} ${bin.y[0]}`}
          className={`scatter-bin scatter-bin--${bin.shade}`}
          x={x(bin.x[0])}
          y={y(bin.y[1])}
          width={x(bin.x[1]) - x(bin.x[0])}
          height={y(bin.y[0]) - y(bin.y[1])}
        />
      ))}
      <g className="regions-axes">
        <text x={left} y={top}>
          {t.binKeyName}
        </text>
        {steps.map(({ shade, words }, place) => {
          const start = left + place * step
          return (
            <g key={shade}>
              <rect
                className={`scatter-bin scatter-bin--${shade}`}
                x={start}
                y={top + ROW - KEY_SQUARE + 1}
                width={KEY_SQUARE}
                height={KEY_SQUARE}
              />
              <text x={start + KEY_SQUARE + 5} y={top + ROW}>
                {words}
              </text>
            </g>
          )
        })}
      </g>
    </g>
  )
}
