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

/**
 * The regions as drawn in the width there is: true boundaries where they are held, else hexagons. Stays the same object as
 * long as the outlines do, whatever their colours become.
 */
export function useDrawing(
  geometry: MapGeometry | undefined,
  width: number,
  chosen: ReadonlySet<string>,
  groupOf: (code: string) => string | undefined,
): DrawingState {
  const drawer = useGeoDrawing(geometry !== undefined)
  const { draw } = drawer
  const tiles = useMemo(
    () => (geometry === undefined && width > 0 ? tileDrawing(width, groupOf) : undefined),
    [geometry, width, groupOf],
  )
  // Another comparator makes new lists of the same regions.
  const codes = [...chosen].join(' ')
  const drawing = useMemo(
    () =>
      geometry === undefined || width === 0
        ? tiles
        : draw?.(geometry, { width, most: MOST_HIGH }, new Set(codes.split(' '))),
    [geometry, width, codes, draw, tiles],
  )
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
