import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { goToFigure } from './stayingPlaces.ts'

/** What goes away by what is pressed in it: whoever was in it then goes on at the figures. */
export function PassingFocus({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(
    () => () => {
      // Before it is taken away; what is put in its place comes with the same change.
      if (box.current?.contains(document.activeElement)) queueMicrotask(goToFigure)
    },
    [],
  )
  return <div ref={box}>{children}</div>
}
