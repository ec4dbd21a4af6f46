import { useCallback } from 'react'
import { useLocation } from 'react-router'

/** The name of the browser's present step, under which the router knows it too; none where something else moves (tests). */
function stepOfBrowser(): string | undefined {
  const state = window.history.state as { key?: string } | null
  return state?.key
}

/**
 * The address of what is on screen. The browser's runs ahead of it while another page is on its way (decision 0025); only
 * when both are at the same step is the browser's the better one: a page may have added to it past the router.
 */
export function useShownAddress(): () => URL {
  const { pathname, search, hash, key } = useLocation()
  return useCallback(
    () =>
      stepOfBrowser() === key
        ? new URL(window.location.href)
        : new URL(`${pathname}${search}${hash}`, window.location.origin),
    [pathname, search, hash, key],
  )
}

/** Is the browser on its way from the page at this path to another? */
export const isLeaving = (pathname: string): boolean =>
  stepOfBrowser() !== undefined && window.location.pathname !== pathname
