import { useLayoutEffect } from 'react'

/**
 * Takes the opening of index.html away once the app has something to show: before the browser paints, so that the two
 * are never seen together.
 */
export function useEndOfOpening(ready: boolean): void {
  useLayoutEffect(() => {
    if (ready) document.getElementById('opening')?.remove()
  }, [ready])
}
