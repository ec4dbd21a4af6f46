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
import type { MapGeometry } from './mapGeometry.ts'
import type { MapModel } from './mapModel.ts'
import { quantityWords } from './mapWords.ts'
import { makeReached } from './reached.ts'
import { useDrawing } from './useDrawing.ts'

const NOTHING: readonly MapShape[] = []

/** The map, and beside it the region where one is and how to read it all. */
export function MapBody({
  model,
  geometry,
  name,
  comparatorName,
  first,
  picked,
  onPick,
  onChoose,
  nameOf,
  groupOf,
  drawn,
}: {
  model: MapModel
  geometry: MapGeometry | undefined
  /** What the map is called. */
  name: string
  comparatorName: string
  /** Where Tab leads to as long as nothing is picked out. */
  first: string | undefined
  picked: string | undefined
  onPick: (code: string) => void
  onChoose: ((code: string) => void) | undefined
  /** Name of a region that was not chosen. */
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
  const { byCode } = model
  const drawing = useDrawing(geometry, width, byCode, groupOf)
  const shapes = drawing.state === 'ready' ? drawing.drawing.shapes : NOTHING
  const canChoose = onChoose !== undefined
  const stops = useMemo(
    () =>
      shapes.flatMap(({ code }): MapStop[] => {
        const region = byCode.get(code)
        const called = region === undefined ? nameOf(code) : fullName(region)
        const words = region === undefined ? t.notChosen : quantityWords(region, model, language)
        return region === undefined && !canChoose
          ? []
          : [{ code, name: called, label: `${called}: ${words}` }]
      }),
    [shapes, model, byCode, canChoose, nameOf, language, t],
  )
  const press = (code: string) => (byCode.has(code) ? onPick(code) : onChoose?.(code))
  return (
    <div className="map-figure">
      <div className="map-figure__within" ref={drawn}>
        <div className="map-figure__plot" data-tiles={geometry === undefined || undefined} ref={place}>
          {drawing.state === 'ready' ? (
            <MapPlot
              drawing={drawing.drawing}
              model={model}
              stops={stops}
              first={first}
              picked={picked}
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
            reached={reached}
            picked={picked}
            comparatorName={comparatorName}
            nameOf={nameOf}
          />
          <MapLegend
            model={model}
            comparatorName={comparatorName}
            hasOutside={shapes.some(({ code }) => !byCode.has(code))}
            hasPicked={picked !== undefined && byCode.has(picked)}
            borders={bordersOf(geometry, shapes, groupOf)}
          />
          <p className="note no-print" id={keys}>
            {[t.keys, ...(canChoose ? [t.keysToChoose] : [])].join(' ')}
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
): 'provinces' | 'heavier' | undefined {
  if (geometry !== undefined) return geometry.borders === undefined ? undefined : 'heavier'
  return shapes.some(({ code }) => groupOf(code) !== undefined) ? 'provinces' : undefined
}
