import { useCallback, useMemo } from 'react'
import { barsTexts } from '../../messages/compare/bars.ts'
import { formatCellQuantity } from '../../messages/figures.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useWidth } from '../../ui/useWidth.ts'
import { fullName } from '../figure/absence.ts'
import type { BarsModel } from './barsModel.ts'
import { silhouette } from './overview.ts'
import type { RowList } from './useRowList.ts'

const HEIGHT = 44
const MARK = 9

/**
 * The whole order as one silhouette, with the region picked out and the part that is in sight; a slider over it goes to
 * a place.
 */
export function Overview({
  model,
  list: { virtualizer },
  picked,
}: {
  model: BarsModel
  list: RowList
  picked: string | undefined
}) {
  const t = useTexts(barsTexts)
  const language = useLanguage()
  const [place, width] = useWidth()
  const { bars, axis } = model
  const values = useMemo(() => bars.map(({ value }) => value), [bars])
  const columns = useMemo(() => silhouette(values, Math.max(1, width)), [values, width])
  const low = axis.ticks[0] ?? 0
  const high = axis.ticks.at(-1) ?? 1
  const y = useCallback(
    (value: number) => HEIGHT - ((value - low) / (high - low || 1)) * (HEIGHT - MARK),
    [low, high],
  )
  const x = (row: number) => (row / Math.max(1, bars.length)) * width
  const first = virtualizer.range?.startIndex ?? 0
  const last = virtualizer.range?.endIndex ?? first
  // Both once, and not at every step that the reader scrolls: they go through thousands of bars.
  const at = useMemo(() => bars.findIndex(({ code }) => code === picked), [bars, picked])
  const area = useMemo(() => {
    const steps = columns.map(
      (value, column) =>
        `L${(column / columns.length) * width} ${y(value)}H${((column + 1) / columns.length) * width}`,
    )
    return `M0 ${y(0)}${steps.join('')}V${y(0)}Z`
  }, [columns, width, y])
  const top = bars[first]
  return (
    <div className="bars-overview no-print">
      <div ref={place}>
        <svg width={width} height={HEIGHT} aria-hidden="true">
          <path className="bars-overview__area" d={area} />
          {model.comparator === undefined ? null : (
            <path className="bar-comparator" d={`M0 ${y(model.comparator)}H${width}`} />
          )}
          <rect
            className="bars-overview__sight"
            x={Math.min(x(first), width - 4)}
            y={0.5}
            width={Math.max(4, x(last + 1) - x(first))}
            height={HEIGHT - 1}
          />
          {at < 0 ? null : (
            <g transform={`translate(${Math.min(Math.max(x(at + 0.5), 6), width - 6)} 0)`}>
              <path className="bars-overview__picked" d={`M0 ${MARK}V${HEIGHT}M-6 0H6L0 ${MARK}Z`} />
            </g>
          )}
        </svg>
      </div>
      <input
        type="range"
        aria-label={t.overview}
        aria-valuetext={
          top === undefined
            ? undefined
            : t.overviewAt(fullName(top), formatCellQuantity(top.cell, model.unit, language, model.digits))
        }
        min={0}
        max={Math.max(0, bars.length - 1)}
        value={first}
        onChange={(event) => virtualizer.scrollToIndex(Number(event.target.value), { align: 'start' })}
      />
    </div>
  )
}
