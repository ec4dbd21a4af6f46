import { type ComponentType, type RefObject, useEffect, useState } from 'react'
import { fetchedPart } from '../../ui/download/fetchPart.ts'
import { useNearlyInView } from '../../ui/useNearlyInView.ts'
import type TrendPlot from './TrendPlot.tsx'

type Plot = typeof TrendPlot extends (props: infer P) => unknown ? ComponentType<P> : never

/** The drawing and its library. A page whose first figure stands in view asks for it early. */
export const fetchPlot = fetchedPart(() => import('./TrendPlot.tsx'))

export type PlotState =
  { state: 'waiting' } | { state: 'ready'; Plot: Plot } | { state: 'failed'; retry: () => void }

/**
 * The drawing, fetched once its place is nearly in view (or about to be printed): the page's first paint has no need of
 * the charting library. A failure stays within the figure.
 */
export function usePlot(place: RefObject<HTMLElement | null>, wanted: boolean): PlotState {
  const [plot, setPlot] = useState<PlotState>({ state: 'waiting' })
  const seen = useNearlyInView(place)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (!wanted || !seen) return
    let left = false
    fetchPlot().then(
      (module) => {
        if (!left) setPlot({ state: 'ready', Plot: module.default })
      },
      () => {
        if (!left) setPlot({ state: 'failed', retry: () => setAttempt((before) => before + 1) })
      },
    )
    return () => {
      left = true
    }
  }, [wanted, seen, attempt])
  return plot
}
