import { useId } from 'react'
import { mapTexts } from '../../messages/compare/map.ts'
import { formatNumber } from '../../messages/format.ts'
import { absenceWords } from '../../messages/values.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { BOX, Entry } from './LegendEntry.tsx'
import { JudgedScale, ValueScale } from './LegendScales.tsx'
import { MapDefs } from './MapDefs.tsx'
import type { Borders } from './mapGeometry.ts'
import type { MapModel } from './mapModel.ts'
import type { Standing } from './mapWords.ts'

/** What the map is to be read by: the scale with its ends in words, the signs, and one entry for each thing that occurs. */
export function MapLegend({
  model,
  places: { placed, instead, year },
  years,
  comparatorName,
  hasOutside,
  hasPicked,
  borders,
}: {
  model: MapModel
  places: Standing
  /** The classifications of the figures and of the shapes. */
  years: { figures: number | undefined; ground: number | undefined; isTiles: boolean }
  comparatorName: string
  hasOutside: boolean
  hasPicked: boolean
  /** What the heavier lines are, where there are any. */
  borders: Borders | undefined
}) {
  const t = useTexts(mapTexts)
  const words = useTexts(absenceWords)
  const language = useLanguage()
  const id = useId()
  const { scale } = model
  const isOtherYear =
    years.figures !== undefined && years.ground !== undefined && years.figures !== years.ground
  const count = (rows: readonly unknown[]) => formatNumber(rows.length, language)
  const absent = model.absent
    .map((group) => ({ ...group, rows: group.rows.filter(({ code }) => placed.has(code)) }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <div className="map-legend" role="group" aria-label={t.legend}>
      {scale.is === 'judged' ? (
        <JudgedScale model={model} scale={scale} comparatorName={comparatorName} />
      ) : null}
      {scale.is === 'value' ? (
        <ValueScale model={model} scale={scale} comparatorName={comparatorName} />
      ) : null}
      <ul>
        {absent.map(({ state, reason, rows }) => (
          <Entry
            key={`${state} ${reason}`}
            text={t.absent([words[state], reason].filter(Boolean).join(': '), count(rows))}
          >
            <MapDefs id={`${id}-${state}`} states={[state]} />
            <rect className="map__region" fill={`url(#${id}-${state}-${state})`} {...BOX} />
          </Entry>
        ))}
        {instead.size === 0 || year === undefined ? null : (
          <Entry text={t.notInYearCount(String(year), count([...instead.keys()]))}>
            <MapDefs id={`${id}-none`} states={['not-in-year']} />
            <rect
              className="map__region map__region--not-in-year"
              fill={`url(#${id}-none-not-in-year)`}
              {...BOX}
            />
          </Entry>
        )}
        {hasOutside ? (
          <Entry text={t.outside}>
            <rect className="map__outside" {...BOX} />
          </Entry>
        ) : null}
        {hasPicked ? (
          <Entry text={t.heavy}>
            <rect className="map-legend__picked" {...BOX} />
          </Entry>
        ) : null}
        {borders === undefined ? null : (
          <Entry text={t[borders]}>
            <path className="map__borders" d="M1 9H21" />
          </Entry>
        )}
      </ul>
      {isOtherYear ? (
        <p>{(years.isTiles ? t.tileYears : t.years)(String(years.figures), String(years.ground))}</p>
      ) : null}
    </div>
  )
}
