import { formatNumber } from '../../messages/format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { judgementColour } from '../figure/JudgementMark.tsx'
import type { ProfileRow } from './profileModel.ts'

export const BAND_HEIGHT = 44
const SIDE = 8
const MIDDLE = 15

/** The band of one indicator: lowest to highest, the region's dot and the comparator's tick, favourable at the right. */
export function Band({ row, width }: { row: ProfileRow; width: number }) {
  const language = useLanguage()
  const { at, range, digits, flipped, judgement } = row
  if (at === undefined || range === undefined) return null
  const x = (share: number) => SIDE + share * (width - 2 * SIDE)
  const [left, right] = at.band.map(x)
  const number = (value: number) => formatNumber(value, language, digits)
  const isPoint = range.low === range.high
  return (
    <svg
      width={width}
      height={BAND_HEIGHT}
      viewBox={`0 0 ${width} ${BAND_HEIGHT}`}
      aria-hidden="true"
      className="profile-band"
    >
      <path className="profile-band__line" d={`M${SIDE} ${MIDDLE}H${width - SIDE}`} />
      <rect
        className="profile-band__band"
        x={left}
        y={MIDDLE - 5}
        width={Math.max(2, (right ?? 0) - (left ?? 0))}
        height={10}
        rx={1}
      />
      {at.comparator === undefined ? null : (
        <path className="profile-band__comparator" d={`M${x(at.comparator)} ${MIDDLE - 12}v24`} />
      )}
      {at.own === undefined ? null : (
        <circle
          className="profile-band__own"
          cx={x(at.own)}
          cy={MIDDLE}
          r={7}
          style={{
            fill:
              judgement === 'favourable' || judgement === 'unfavourable'
                ? judgementColour(judgement)
                : 'var(--plot-own)',
          }}
        />
      )}
      <text className="profile-band__end" x={left} y={BAND_HEIGHT - 5}>
        {number(flipped ? range.high : range.low)}
      </text>
      {isPoint ? null : (
        <text className="profile-band__end" x={right} y={BAND_HEIGHT - 5} textAnchor="end">
          {number(flipped ? range.low : range.high)}
        </text>
      )}
    </svg>
  )
}
