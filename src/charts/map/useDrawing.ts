import { useCallback, useEffect, useMemo, useState } from 'react'
import { fetchedPart } from '../../ui/download/fetchPart.ts'
import type { geoDrawing } from './geoDrawing.ts'
import type { MapDrawing } from './mapDrawing.ts'
import type { MapGeometry } from './mapGeometry.ts'
import { tileDrawing } from './tileDrawing.ts'

type DrawGeometry = typeof geoDrawing

/** Projection and topology are fetched for true boundaries only. */
const fetchGeoDrawing = fetchedPart(() => import('./geoDrawing.ts'))

/** Higher than this the map does not fit on a screen. */
const MOST_HIGH = 680

export type DrawingState =
  { state: 'waiting' } | { state: 'ready'; drawing: MapDrawing } | { state: 'failed'; retry: () => void }

/** The regions as drawn in the width there is: true boundaries where they are held, else hexagons. */
export function useDrawing(
  geometry: MapGeometry | undefined,
  width: number,
  chosen: { has: (code: string) => boolean },
  groupOf: (code: string) => string | undefined,
): DrawingState {
  const drawer = useGeoDrawing(geometry !== undefined)
  const { draw } = drawer
  const drawing = useMemo(() => {
    if (width === 0) return undefined
    if (geometry === undefined) return tileDrawing(width, groupOf)
    return draw?.(geometry, { width, most: MOST_HIGH }, chosen)
  }, [geometry, width, chosen, groupOf, draw])
  if (drawing !== undefined) return { state: 'ready', drawing }
  return geometry !== undefined && drawer.failed
    ? { state: 'failed', retry: drawer.retry }
    : { state: 'waiting' }
}

function useGeoDrawing(wanted: boolean) {
  const [loaded, setLoaded] = useState<{ draw?: DrawGeometry; failed: boolean }>({ failed: false })
  const [attempt, setAttempt] = useState(0)
  const retry = useCallback(() => setAttempt((before) => before + 1), [])
  useEffect(() => {
    if (!wanted) return
    let left = false
    fetchGeoDrawing().then(
      (part) => {
        if (!left) setLoaded({ draw: part.geoDrawing, failed: false })
      },
      () => {
        if (!left) setLoaded({ failed: true })
      },
    )
    return () => {
      left = true
    }
  }, [wanted, attempt])
  return { ...loaded, retry }
}
