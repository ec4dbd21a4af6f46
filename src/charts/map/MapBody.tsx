import { type RefObject, useId, useMemo, useState } from 'react'
import { mapTexts } from '../../messages/compare/map.ts'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useWidth } from '../../ui/useWidth.ts'
import { fullName } from '../figure/absence.ts'
import { MapLegend } from './MapLegend.tsx'
import { MapPlot, type MapStop } from './MapPlot.tsx'
import { MapReadout } from './MapReadout.tsx'
import type { MapShape } from './mapDrawing.ts'
import { type Borders, type MapGeometry, bordersIn } from './mapGeometry.ts'
import type { MapModel } from './mapModel.ts'
import { type Standing, shapeWords } from './mapWords.ts'
import { makeReached } from './reached.ts'
import { useDrawing } from './useDrawing.ts'

const NOTHING: readonly MapShape[] = []

/** The map, and beside it the region where one is and how to read it all. */
export function MapBody({
  model,
  geometry,
  places,
  years,
  name,
  comparatorName,
  first,
  picked: asked,
  onPick,
  onChoose,
  nameOf,
  groupOf,
  drawn,
}: {
  model: MapModel
  geometry: MapGeometry | undefined
  places: Standing
  /** The classifications of the figures and of the shapes. */
  years: { figures: number | undefined; ground: number | undefined }
  /** What the map is called. */
  name: string
  comparatorName: string
  /** Where Tab leads to as long as nothing is picked out. */
  first: string | undefined
  picked: string | undefined
  onPick: (code: string) => void
  onChoose: ((code: string) => void) | undefined
  /** Name of a shape of the map. */
  nameOf: (code: string) => string
  /** Hexagons of the same group have no heavy line between them. */
  groupOf: (code: string) => string | undefined
  /** Takes what a picture of the map is made from. */
  drawn: RefObject<HTMLDivElement | null>
}) {
  const t = useTexts(mapTexts)
  const language = useLanguage()
  const [place, width] = useWidth()
  const keys = useId()
  const [reached] = useState(makeReached)
  const { placed, instead, also, unplaced } = places
  const byCode = useMemo(
    () =>
      unplaced.length === 0 ? model.byCode : new Map([...model.byCode].filter(([code]) => placed.has(code))),
    [model, placed, unplaced],
  )
  const shown = useMemo(
    () => new Set([...placed, ...instead.keys(), ...also.keys()]),
    [placed, instead, also],
  )
  const drawing = useDrawing(geometry, width, shown, groupOf)
  const shapes = drawing.state === 'ready' ? drawing.drawing.shapes : NOTHING
  const canChoose = onChoose !== undefined
  const stops = useMemo(
    () =>
      shapes.flatMap(({ code }): MapStop[] => {
        const region = byCode.get(code)
        if (region === undefined && !instead.has(code) && !canChoose) return []
        const called = region === undefined ? nameOf(code) : fullName(region)
        const { figure, rest } = shapeWords(code, model, places, language)
        return [{ code, name: called, label: [`${called}: ${figure}`, rest].filter(Boolean).join('. ') }]
      }),
    [shapes, model, byCode, instead, places, canChoose, nameOf, language],
  )
  const press = (code: string) => (byCode.has(code) || instead.has(code) ? onPick(code) : onChoose?.(code))
  // An address may pick out what is not chosen: that is nothing here.
  const picked = asked !== undefined && (model.byCode.has(asked) || instead.has(asked)) ? asked : undefined
  // A row without a shape of its own is outlined where it lies.
  const shape =
    picked === undefined || placed.has(picked) || instead.has(picked)
      ? picked
      : unplaced.find(({ row }) => row.code === picked)?.at[0]
  return (
    <div className="map-figure">
      <div className="map-figure__within" ref={drawn}>
        <div className="map-figure__plot" data-tiles={geometry === undefined || undefined} ref={place}>
          {drawing.state === 'ready' ? (
            <MapPlot
              drawing={drawing.drawing}
              model={model}
              byCode={byCode}
              places={places}
              stops={stops}
              first={first}
              picked={shape}
              onPick={press}
              reached={reached}
              name={name}
              describedBy={keys}
            />
          ) : null}
          {drawing.state === 'waiting' ? <p className="visually-hidden">{t.loading}</p> : null}
          {drawing.state === 'failed' ? (
            <>
              <p role="status">{t.failed}</p>
              <Button onClick={drawing.retry}>{t.retry}</Button>
            </>
          ) : null}
        </div>
        <div className="map-figure__beside">
          <MapReadout
            model={model}
            places={places}
            reached={reached}
            picked={picked}
            comparatorName={comparatorName}
            nameOf={nameOf}
          />
          <MapLegend
            model={model}
            places={places}
            years={{ ...years, isTiles: geometry === undefined }}
            comparatorName={comparatorName}
            hasOutside={shapes.some(({ code }) => !byCode.has(code) && !instead.has(code))}
            hasPicked={shape !== undefined && shapes.some(({ code }) => code === shape)}
            borders={bordersOf(geometry, shapes, groupOf)}
          />
          <p className="note no-print" id={keys}>
            {t.keys} {canChoose ? t.keysToChoose : t.keysToPick}
          </p>
        </div>
      </div>
    </div>
  )
}

/** What the heavier lines are, besides the coast. */
function bordersOf(
  geometry: MapGeometry | undefined,
  shapes: readonly MapShape[],
  groupOf: (code: string) => string | undefined,
): Borders | undefined {
  if (geometry !== undefined) return bordersIn(geometry)
  return shapes.some(({ code }) => groupOf(code) !== undefined) ? 'provinces' : undefined
}
