import { type ReactNode, type RefObject, useRef } from 'react'
import { useMoreBehind } from './useMoreBehind.ts'

/** Up to so many rows the table stands whole on the page; more scroll in a box of their own, and can be searched. */
export const MOST_WHOLE = 20

/** The box that the table scrolls in. An edge behind which there is more is shaded. */
export function HeatBox({
  frame,
  compact,
  rows,
  children,
}: {
  /** Is given the element that scrolls. */
  frame: RefObject<HTMLDivElement | null>
  compact: boolean
  /** How many there are. */
  rows: number
  children: ReactNode
}) {
  const box = useRef<HTMLDivElement>(null)
  useMoreBehind(frame, box)
  const looks = ['heat', compact && 'heat--compact', rows <= MOST_WHOLE && 'heat--whole']
  return (
    <div className="heat-box" ref={box}>
      <div className={looks.filter(Boolean).join(' ')} ref={frame}>
        {children}
      </div>
    </div>
  )
}
