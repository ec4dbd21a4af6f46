import { useCallback, useEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { isLeaving } from '../../ui/shownAddress.ts'

/** What a change of the address is to the browser's Back. */
type Kind =
  /** A step of its own. */
  | 'choice'
  /** Another view. Some after each other are one step: who walks through them with the arrow keys looks for one of them. */
  | 'view'
  /** No step. */
  | 'aside'
  /** Takes the step before it back. */
  | 'undo'

/** What the browser holds with an entry of its history. */
interface Step {
  /** The query of the entry before it. */
  from: string
  isView: boolean
}

interface Place {
  query: string
  step: Step | undefined
}

/** The query of the address, as late as possible, and the way to another. */
export function useSteps(): { latest: () => string; go: (query: string, kind: Kind) => void } {
  const { pathname, search, state } = useLocation()
  const navigate = useNavigate()
  // Two changes may come before the page has been drawn once: the second builds on the first.
  const here = useRef<Place>({ query: search, step: stepOf(state) })
  useEffect(() => {
    here.current = { query: search, step: stepOf(state) }
  }, [search, state])
  const latest = useCallback(() => here.current.query, [])
  const go = useCallback(
    (query: string, kind: Kind) => {
      const { query: before, step } = here.current
      if (query === before) return
      const amends = kind === 'aside' || kind === 'undo' || (kind === 'view' && step?.isView === true)
      // Back to where the step began: a second entry for the same would make the browser's Back do nothing. With another page
      // on its way, one back is no more than here: then this takes the place of that page.
      if (amends && kind !== 'aside' && query === step?.from && !isLeaving(pathname)) {
        here.current = { query, step: undefined }
        void navigate(-1)
        return
      }
      const next = amends ? step : { from: before, isView: kind === 'view' }
      here.current = { query, step: next }
      void navigate({ search: query }, { replace: amends, preventScrollReset: true, state: next ?? null })
    },
    [navigate, pathname],
  )
  return { latest, go }
}

/** Others write there too. */
function stepOf(state: unknown): Step | undefined {
  if (typeof state !== 'object' || state === null || !('from' in state) || !('isView' in state))
    return undefined
  const { from, isView } = state
  return typeof from === 'string' && typeof isView === 'boolean' ? { from, isView } : undefined
}
