import { formatQuantity } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import { useLanguage } from '../../ui/language.tsx'
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
  const { axis, comparator, comparatorDigits, unit } = model
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
      {comparator === undefined ? null : (
        <>
          <text
            className="bar-comparator-label"
            x={scale.x(comparator)}
            y={15}
            textAnchor={scale.x(comparator) > scale.width / 2 ? 'end' : 'start'}
          >
            {`${comparatorName} ${formatQuantity(comparator, unit, language, comparatorDigits)}`}
          </text>
          <path className="bar-comparator" d={`M${scale.x(comparator)} 20V${AXIS_HEIGHT}`} />
        </>
      )}
    </>
  )
}
