import type { ReactNode } from 'react'

/** The box of a swatch. */
export const BOX = { x: 2, y: 2, width: 18, height: 13 }

/** One line of the legend: a swatch and what it means. */
export function Entry({ text, children }: { text: string; children: ReactNode }) {
  return (
    <li>
      <svg width={22} height={18} aria-hidden="true">
        {children}
      </svg>
      <span>{text}</span>
    </li>
  )
}
