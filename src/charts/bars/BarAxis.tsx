import { formatNumber } from '../../messages/format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { comparatorQuantity } from '../figure/comparatorBasis.ts'
import { labelWidth } from '../figure/labelWidth.ts'
import type { BarScale } from './barScale.ts'
import type { BarsModel } from './barsModel.ts'

/** Height of the head of the drawing: the comparator's name above, the axis below. */
export const AXIS_HEIGHT = 44

/** The numbers of the axis, and the comparator by name and figure at the head of its line. */
export function BarAxis({
  model,
  scale,
  comparatorName,
}: {
  model: BarsModel
  scale: BarScale
  comparatorName: string
}) {
  const language = useLanguage()
  const { axis, column, digits, unit } = model
  const { comparator } = column
  const at = comparator.state === 'figure' ? scale.x(comparator.cell.value) : 0
  const words =
    comparator.state === 'figure'
      ? `${comparatorName} ${comparatorQuantity(comparator, unit, language, digits)}`
      : ''
  // Numbers that would run into each other are left out.
  const step = (scale.x(axis.ticks[1] ?? 1) - scale.x(axis.ticks[0] ?? 0)) / 34 < 1 ? 2 : 1
  return (
    <>
      {axis.ticks.map((tick, place) =>
        place % step === 0 ? (
          <text
            key={tick}
            className="bar-tick"
            x={scale.x(tick)}
            y={AXIS_HEIGHT - 8}
            textAnchor={place === 0 ? 'start' : 'middle'}
          >
            {formatNumber(tick, language, axis.digits)}
          </text>
        ) : null,
      )}
      {comparator.state === 'none' ? null : (
        <>
          <text className="bar-comparator-label" x={labelLeft(words, at, scale.width)} y={15}>
            {words}
          </text>
          <path className="bar-comparator" d={`M${at} 20V${AXIS_HEIGHT}`} />
        </>
      )}
    </>
  )
}

/** Towards the middle from its line; a long name stays within the drawing. */
function labelLeft(words: string, at: number, width: number): number {
  const room = labelWidth(words)
  return Math.max(0, Math.min(at > width / 2 ? at - room : at, width - room))
}
