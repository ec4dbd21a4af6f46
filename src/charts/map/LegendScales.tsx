import { useId } from 'react'
import { mapTexts } from '../../messages/compare/map.ts'
import { formatQuantity } from '../../messages/figures.ts'
import { digitsOf, formatNumber } from '../../messages/format.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { BOX, Entry } from './LegendEntry.tsx'
import type { MapModel, MapScale } from './mapModel.ts'
import { againstWords, distanceWords } from './mapWords.ts'

const WIDTH = 280
const HEIGHT = 14

interface ScaleProps<Is extends MapScale['is']> {
  model: MapModel
  scale: Extract<MapScale, { is: Is }>
  comparatorName: string
}

/** Around the comparator, to both sides. */
export function JudgedScale({ model, scale, comparatorName }: ScaleProps<'judged'>) {
  const t = useTexts(mapTexts)
  const language = useLanguage()
  const { reach, lower } = scale
  const isLowerBetter = lower === 'favourable'
  const end = formatNumber(reach, language, digitsOf(reach))
  return (
    <>
      <Bar
        stops={
          isLowerBetter ? ['favourable', 'even', 'unfavourable'] : ['unfavourable', 'even', 'favourable']
        }
      />
      <p className="map-legend__ends">
        <span>{t.lowerEnd(end)}</span>
        <span className="map-legend__middle">
          {comparatorName} {againstWords(model, language)}
        </span>
        <span>{t.higherEnd(end)}</span>
      </p>
      <ul>
        <Entry text={isLowerBetter ? t.lowerFavourable(comparatorName) : t.lowerUnfavourable(comparatorName)}>
          <rect
            className={`map__region map__full--${isLowerBetter ? 'favourable' : 'unfavourable'}`}
            {...BOX}
          />
          <path className="map__sign map__sign--on-dark" d="M7 8.5H15" />
        </Entry>
        <Entry
          text={isLowerBetter ? t.higherUnfavourable(comparatorName) : t.higherFavourable(comparatorName)}
        >
          <rect
            className={`map__region map__full--${isLowerBetter ? 'unfavourable' : 'favourable'}`}
            {...BOX}
          />
          <path className="map__sign map__sign--on-dark" d="M7 8.5H15M11 4.5V12.5" />
        </Entry>
      </ul>
      <p>{t.fuller(distanceWords(reach, model, digitsOf(reach), language))}</p>
    </>
  )
}

/** From low to high, without a judgement. */
export function ValueScale({ model, scale, comparatorName }: ScaleProps<'value'>) {
  const t = useTexts(mapTexts)
  const language = useLanguage()
  const { comparator, unit } = model
  const { low, high, digits } = scale
  const at = comparator.state === 'figure' ? (comparator.cell.value - low) / (high - low) : undefined
  const isWithin = at !== undefined && at >= 0 && at <= 1
  return (
    <>
      <Bar stops={['low', 'value']} {...(isWithin ? { mark: at } : {})} />
      <p className="map-legend__ends">
        <span>{formatQuantity(low, unit, language, digits)}</span>
        <span />
        <span>{formatQuantity(high, unit, language, digits)}</span>
      </p>
      <p>{t.darker}</p>
      {isWithin ? (
        <ul>
          <Entry text={`${comparatorName}: ${againstWords(model, language)}`}>
            <path className="map-legend__mark" d="M11 1V17" />
          </Entry>
        </ul>
      ) : null}
    </>
  )
}

/** A scale without steps: classes would look like a judgement that nobody made. */
function Bar({ stops, mark }: { stops: readonly string[]; mark?: number }) {
  const id = useId()
  return (
    <svg className="map-legend__bar" width={WIDTH} height={HEIGHT + 4} aria-hidden="true">
      <defs>
        <linearGradient id={id}>
          {stops.map((each, place) => (
            <stop
              key={each}
              className={`map__stop--${each}`}
              offset={place / Math.max(1, stops.length - 1)}
            />
          ))}
        </linearGradient>
      </defs>
      <rect
        className="map-legend__scale"
        fill={`url(#${id})`}
        x={0.5}
        y={2.5}
        width={WIDTH - 1}
        height={HEIGHT - 1}
      />
      {mark === undefined ? null : (
        <path className="map-legend__mark" d={`M${Math.round(mark * WIDTH)} 0V${HEIGHT + 4}`} />
      )}
    </svg>
  )
}
