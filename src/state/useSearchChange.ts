import { createContext, useCallback, useContext } from 'react'
import { type Location, useLocation, useNavigate } from 'react-router'

/** Where the address is at this moment, also while what it asks for has not been drawn yet; absent: as it was drawn. */
export const AddressNowContext = createContext<(() => Location) | undefined>(undefined)

interface Way {
  /** A step of its own, which Back undoes; else the change takes the place of the present step. */
  isStep?: boolean
  /** With its number sign; without it the anchor goes. */
  hash?: string
  /** What the step of the history holds. */
  state?: unknown
}

/** Reads the query of the address as it is at this moment: it may be ahead of what has been drawn. */
export function useSearchNow(): () => URLSearchParams {
  const now = useContext(AddressNowContext)
  const drawn = useLocation()
  return useCallback(() => {
    const latest = now?.() ?? drawn
    // With another page on its way a change is of the page that is seen.
    return new URLSearchParams(latest.pathname === drawn.pathname ? latest.search : drawn.search)
  }, [now, drawn])
}

/**
 * Changes the query of the address. Two changes may come before the page has been drawn once: the second builds on the
 * first, where `setSearchParams` of React Router builds on what was drawn and would undo it.
 */
export function useSearchChange(): (change: (before: URLSearchParams) => URLSearchParams, way?: Way) => void {
  const now = useSearchNow()
  const navigate = useNavigate()
  return useCallback(
    (change, { isStep = false, hash = '', state = null } = {}) => {
      const search = `?${change(now())}`
      void navigate({ search, hash }, { replace: !isStep, preventScrollReset: true, state })
    },
    [now, navigate],
  )
}
