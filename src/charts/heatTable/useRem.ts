import { useSyncExternalStore } from 'react'

let px: number | undefined

/** CSS pixels of the reader's own letter size, and those of another that he chooses while he reads. */
export const useRem = (): number => useSyncExternalStore(subscribe, now)

/** Asked once: asking makes the browser lay out the page. */
const now = (): number => (px ??= measured())

const measured = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16

/** Larger letters make the page longer: then it is asked again, when all has been laid out. */
function subscribe(changed: () => void): () => void {
  const observer = new ResizeObserver(() => {
    const before = px
    px = measured()
    if (px !== before) changed()
  })
  observer.observe(document.documentElement)
  return () => observer.disconnect()
}
