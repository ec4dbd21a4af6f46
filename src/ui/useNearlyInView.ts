import { type RefObject, useEffect, useState } from 'react'

/** Fetch what stands in a place a little before it scrolls into view. */
const NEARLY_IN_VIEW = '240px'

/** Has this place been nearly in view, or is it about to be printed? Once it has, it stays so. */
export function useNearlyInView(place: RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const element = place.current
    if (element === null || seen) return
    const see = () => setSeen(true)
    window.addEventListener('beforeprint', see)
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) see()
      },
      { rootMargin: NEARLY_IN_VIEW },
    )
    observer.observe(element)
    return () => {
      window.removeEventListener('beforeprint', see)
      observer.disconnect()
    }
  }, [place, seen])
  return seen
}
