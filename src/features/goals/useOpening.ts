import { useState } from 'react'

/**
 * Whether blocks start open: as the reader last pressed for this selection, or else when the selection is narrowed down.
 * `turn` changes whenever that is to be looked at anew.
 */
export function useOpening(selection: string, isNarrow: boolean) {
  const [pressed, setPressed] = useState<{ selection: string; open: boolean; times: number }>()
  const here = pressed?.selection === selection ? pressed : undefined
  return {
    startsOpen: here?.open ?? isNarrow,
    turn: `${selection} ${here?.times ?? 0}`,
    press: (open: boolean) => setPressed({ selection, open, times: (here?.times ?? 0) + 1 }),
  }
}
