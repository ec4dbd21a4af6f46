import { useSyncExternalStore } from 'react'

/** Room for a table of many columns; below it a matrix is shown as a list. */
const WIDE = '(min-width: 48rem)'

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(WIDE)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** Is the window wide enough for a matrix? Paper is: the page is laid out anew for it. */
export const useIsWide = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(WIDE).matches)
