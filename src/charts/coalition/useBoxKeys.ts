import { type KeyboardEvent, useState } from 'react'
import { nextBox } from './nextBox.ts'
import type { CoalitionLayout } from './layoutParts.ts'

const stopsOf = ({ boxes }: CoalitionLayout) => boxes.filter(({ thing }) => thing !== undefined)

const boxAt = (target: EventTarget): string | undefined =>
  (target instanceof Element ? target.closest('[data-box]')?.getAttribute('data-box') : undefined) ??
  undefined

/** The drawing is one stop for Tab; arrows go from box to box in it. */
export function useBoxKeys(layout: CoalitionLayout | undefined): {
  stop: string | undefined
  onKeyDown: (event: KeyboardEvent) => void
  onFocus: (event: { target: EventTarget }) => void
} {
  const [last, setLast] = useState<string>()
  const stops = layout === undefined ? [] : stopsOf(layout)
  const stop = (stops.find(({ id }) => id === last) ?? stops[0])?.id
  return {
    stop,
    onFocus: ({ target }) => {
      const id = boxAt(target)
      if (id !== undefined) setLast(id)
    },
    onKeyDown: (event) => {
      if (event.metaKey || event.ctrlKey || event.altKey) return
      const from = boxAt(event.target)
      const next = from === undefined ? undefined : nextBox(stops, from, event.key)
      if (next === undefined) return
      event.preventDefault()
      event.currentTarget.querySelector<SVGElement>(`[data-box="${CSS.escape(next)}"]`)?.focus()
    },
  }
}
