import { useCallback, useLayoutEffect, useRef } from 'react'

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

const isDialogOpen = (): boolean => document.querySelector('dialog[open]') !== null

/**
 * One key, everywhere: "/" opens the search, unless the reader is typing or a dialog is open. Listens from the moment the
 * page is drawn, not some time after: a quick reader types at once.
 * @param isOn the reader can switch the key off in the search itself
 * @returns what was typed between the key and the coming of the field
 */
export function useOpenKey(open: () => void, isOn: boolean): () => string {
  const latest = useRef(open)
  /** Undefined: the search was not asked for. */
  const typed = useRef<string>(undefined)
  useLayoutEffect(() => {
    latest.current = open
  })
  useLayoutEffect(() => {
    if (!isOn) return undefined
    const forget = () => {
      typed.current = undefined
    }
    const onKey = (event: KeyboardEvent) => {
      if (isDialogOpen()) forget()
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || isDialogOpen()) return
      if (typed.current !== undefined && event.key.length === 1) {
        event.preventDefault()
        typed.current += event.key
      } else if (event.key === '/') {
        event.preventDefault()
        typed.current = ''
        latest.current()
      }
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', forget)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', forget)
    }
  }, [isOn])
  return useCallback(() => typed.current ?? '', [])
}
