import { useSyncExternalStore } from 'react'

/**
 * The region under the pointer, or else the one that has the focus. Kept outside of React's state: hundreds of shapes need
 * not be drawn anew for a step, only the outline around one of them and the words beside the map.
 */
export interface Reached {
  get: () => string | undefined
  point: (code: string | undefined) => void
  focus: (code: string | undefined) => void
  subscribe: (changed: () => void) => () => void
}

export function makeReached(): Reached {
  let pointed: string | undefined
  let focused: string | undefined
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  return {
    get: () => pointed ?? focused,
    point: (code) => {
      if (code === pointed) return
      pointed = code
      tell()
    },
    focus: (code) => {
      if (code === focused) return
      // The keyboard was used last: it counts.
      pointed = undefined
      focused = code
      tell()
    },
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}

export const useReached = (reached: Reached): string | undefined =>
  useSyncExternalStore(reached.subscribe, reached.get)
