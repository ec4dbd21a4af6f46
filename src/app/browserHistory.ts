import {
  type Location,
  NavigationType,
  type Navigator,
  // The one that BrowserRouter makes for itself, and keeps to itself: what stands below has to know of a change before it is drawn.
  UNSAFE_createBrowserHistory as createBrowserHistory,
} from 'react-router'

/** A step of the history, and how the reader came to it. */
export interface Step {
  location: Location
  action: NavigationType
  /** A change of the same view: the reader goes on where they are (`preventScrollReset`). */
  keepsPlace: boolean
}

/** The history of the browser, with what a navigation said of the place on the page. */
export function openHistory() {
  const history = createBrowserHistory({ v5Compat: true })
  nameEntry()
  let { key: here } = history.location
  let keepsPlace = false
  const told =
    (go: typeof history.push): Navigator['push'] =>
    (to, state, options) => {
      keepsPlace = options?.preventScrollReset === true
      // Tells who listens before it returns.
      go(to, state)
      keepsPlace = false
    }
  const navigator: Navigator = {
    createHref: history.createHref,
    createURL: history.createURL,
    encodeLocation: history.encodeLocation,
    go: history.go,
    push: told(history.push),
    replace: told(history.replace),
  }
  return {
    navigator,
    /** Where the address of the browser is, also while that page is still on its way. */
    now: (): Location => history.location,
    step: (): Step => ({ location: history.location, action: history.action, keepsPlace }),
    listen: (tell: (step: Step) => void) =>
      history.listen(({ action }) => {
        if (action === NavigationType.Pop) nameEntry(here)
        const { location } = history
        here = location.key
        tell({ location, action, keepsPlace })
      }),
  }
}

/**
 * The router names the entries of the history that it makes. The first one, and a jump to an anchor, are made by the browser:
 * with a name of its own, going there is told from coming back to it.
 * @param taken the name of the present entry: the browser passes it on when the same jump is made once more
 */
function nameEntry(taken?: string): void {
  const state = window.history.state as { key?: string } | null
  if (state?.key !== undefined && state.key !== taken) return
  window.history.replaceState({ ...state, key: Math.random().toString(36).slice(2) }, '')
}
