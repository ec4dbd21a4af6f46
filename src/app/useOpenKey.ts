import { useLayoutEffect, useRef } from 'react'

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

const isDialogOpen = (): boolean => document.querySelector('dialog[open]') !== null

/**
 * One key, everywhere: "/" opens the search, unless the reader is typing or a dialog is open. Listens from the moment the
 * page is drawn, not some time after: a quick reader types at once. What follows is typed in the field, which stands
 * before the next key comes.
 * @param isOn the reader can switch the key off in the search itself
 */
export function useOpenKey(open: () => void, isOn: boolean): void {
  const latest = useRef(open)
  useLayoutEffect(() => {
    latest.current = open
  })
  useLayoutEffect(() => {
    if (!isOn) return undefined
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
      if (typing(event.target) || isDialogOpen()) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isOn])
}
