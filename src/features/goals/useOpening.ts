import { useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'
import { type Opened, openedFrom, readOpened, unknownOpened } from './opened.ts'

/**
 * What is open: as the address says when one comes, then as the reader last pressed for this selection; another selection
 * begins open when it is narrowed down. `turn` changes whenever what is open is to be looked at anew.
 * @param selection filters and view, in one word
 * @param isKnown is there something with this id to open?
 */
export function useOpening(selection: string, isNarrow: boolean, isKnown: (id: string) => boolean) {
  const [search] = useSearchParams()
  const [came] = useState(() => ({ selection, unknown: unknownOpened(search, isKnown) }))
  const [kept, keep] = useState<{ selection: string; opened: Opened; times: number }>(() => ({
    selection,
    opened: readOpened(search, isNarrow, isKnown),
    times: 0,
  }))
  const isNew = kept.selection !== selection
  const here = isNew ? { selection, opened: openedFrom(isNarrow, isNarrow), times: 0 } : kept
  if (isNew) keep(here)
  const { opened, times } = here
  // The router writes the address of a filter without what is open, or with what was open before it.
  useEffect(() => opened.say())
  return {
    opened,
    turn: `${selection} ${times}`,
    press: (open: boolean) => keep({ selection, opened: openedFrom(open, isNarrow), times: times + 1 }),
    /** What the address names and is not there, until another selection is made. */
    unknown: came.selection === selection ? came.unknown : [],
  }
}
