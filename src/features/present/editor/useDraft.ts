import { useEffect, useState } from 'react'

/** Typing that pauses for this long is kept: a step back takes away a thought, not a letter. */
const PAUSE_MS = 500

/**
 * What is typed in a field, handed on when the typing pauses or the field is left. When what is kept changes under it (a step
 * back, another window), the field shows that.
 */
export function useDraft(kept: string, keep: (typed: string) => void) {
  const [draft, setDraft] = useState<{ typed: string; from: string }>()
  const [pending] = useState(makePending)
  useEffect(() => {
    // Also when the window is closed or the page loaded anew in the middle of a word.
    window.addEventListener('pagehide', pending.flush)
    return () => {
      window.removeEventListener('pagehide', pending.flush)
      pending.flush()
    }
  }, [pending])
  return {
    value: draft === undefined || draft.from !== kept ? kept : draft.typed,
    type: (typed: string) => {
      setDraft({ typed, from: kept })
      pending.later(() => {
        keep(typed)
        // What is kept is shown from here on: a step back shows.
        setDraft(undefined)
      })
    },
    flush: pending.flush,
  }
}

/** Work that waits for a pause; the last that was given counts. */
function makePending() {
  let timer: ReturnType<typeof setTimeout> | undefined
  let work: (() => void) | undefined
  const flush = () => {
    clearTimeout(timer)
    const due = work
    work = undefined
    due?.()
  }
  return {
    flush,
    later: (next: () => void) => {
      clearTimeout(timer)
      work = next
      timer = setTimeout(flush, PAUSE_MS)
    },
  }
}
