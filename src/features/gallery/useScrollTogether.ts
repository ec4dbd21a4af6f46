import { type RefObject, useEffect } from 'react'
import { PARTS } from './parts.ts'

/** Brings every sheet to a part of it. */
export function goToPart(frames: HTMLElement | null, id: string): void {
  for (const page of pagesIn(frames)) page.document.getElementById(id)?.scrollIntoView()
}

/**
 * Sheets that scroll together: where one stands in a part, the others come to the same part. The lengths differ from
 * language to language, so a place is counted from the top of its part.
 */
export function useScrollTogether(frames: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const place = frames.current
    let leading: Window | undefined
    const follow = () => {
      const at = leading && placeIn(leading)
      if (at === undefined) return
      for (const page of pagesIn(place)) {
        const part = page === leading ? null : page.document.getElementById(at.id)
        if (part !== null) page.scrollTo(0, part.offsetTop + at.below)
      }
    }
    // The sheet under the pointer leads; the others must not answer back.
    const timer = setInterval(() => {
      for (const page of pagesIn(place)) {
        if (page.document.querySelector(':root:hover') !== null) leading = page
      }
      follow()
    }, 100)
    return () => clearInterval(timer)
  }, [frames])
}

function placeIn(page: Window): { id: string; below: number } | undefined {
  const parts = PARTS.flatMap(({ id }) => page.document.getElementById(id) ?? [])
  const current = parts.findLast((part) => part.offsetTop <= page.scrollY + 1)
  return current && { id: current.id, below: page.scrollY - current.offsetTop }
}

const pagesIn = (place: HTMLElement | null): Window[] =>
  [...(place?.querySelectorAll('iframe') ?? [])].flatMap(({ contentWindow }) => contentWindow ?? [])
