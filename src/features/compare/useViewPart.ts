import { type ComponentType, useEffect, useState } from 'react'
import type { CompareView } from '../../contract/comparisonAddress.ts'
import type { CompareViewProps } from './viewProps.ts'
import { VIEW_PARTS } from './views.ts'

type View = ComponentType<CompareViewProps>

export interface ShownView {
  /** The view that is drawn: the one asked for, or the former one until that has come. */
  View: View | undefined
  failed: boolean
  retry: () => void
}

/** The code of the view that was asked for. What was fetched before is there at once. */
export function useViewPart(view: CompareView): ShownView {
  const [fetched, setFetched] = useState<Partial<Record<CompareView, View>>>({})
  const [shown, setShown] = useState(view)
  const [failed, setFailed] = useState<CompareView>()
  const [attempt, setAttempt] = useState(0)
  if (fetched[view] !== undefined && shown !== view) setShown(view)
  useEffect(() => {
    let left = false
    VIEW_PARTS[view]().then(
      (part) => {
        if (left) return
        // A component is a function: as it is, React would call it.
        setFetched((before) => ({ ...before, [view]: part }))
        setFailed(undefined)
      },
      () => {
        if (!left) setFailed(view)
      },
    )
    return () => {
      left = true
    }
  }, [view, attempt])
  return {
    View: fetched[shown],
    failed: failed === view,
    retry: () => setAttempt((before) => before + 1),
  }
}
