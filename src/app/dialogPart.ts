import { type ComponentType, useEffect, useState } from 'react'
import { fetchedPart } from '../ui/download/fetchPart.ts'

/** The code of a dialog, and how it is fetched. */
export interface DialogPart<Props> {
  fetch: () => Promise<ComponentType<Props>>
  /** Once it has come: a dialog that is opened again stands at once. */
  fetched: () => ComponentType<Props> | undefined
}

/** How far the code of a dialog is. */
export type Coming = { is: 'on-its-way' } | { is: 'failed' | 'tried-again'; retry: () => void }

export function dialogPart<Props>(load: () => Promise<{ default: ComponentType<Props> }>): DialogPart<Props> {
  const fetch = fetchedPart(load)
  let kept: ComponentType<Props> | undefined
  return {
    fetch: async () => {
      kept = (await fetch()).default
      return kept
    },
    fetched: () => kept,
  }
}

/** The code of a dialog that is open. A failure stays within it: the page that it stands on is not touched. */
export function useDialogPart<Props>({ fetch, fetched }: DialogPart<Props>): {
  Part: ComponentType<Props> | undefined
  coming: Coming
} {
  const [Part, setPart] = useState(fetched)
  const [attempt, setAttempt] = useState(0)
  const [failed, setFailed] = useState<number>()
  useEffect(() => {
    let left = false
    fetch().then(
      // A component is a function: as it is, React would call it.
      (part) => left || setPart(() => part),
      () => left || setFailed(attempt),
    )
    return () => {
      left = true
    }
  }, [fetch, attempt])
  const retry = () => setAttempt(attempt + 1)
  if (failed === undefined) return { Part, coming: { is: 'on-its-way' } }
  return { Part, coming: { is: failed === attempt ? 'failed' : 'tried-again', retry } }
}
