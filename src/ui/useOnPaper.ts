import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

let isPrinting = false

/** Is the page being put on paper? What is folded away has to be there at once, before the printer looks. */
export const useOnPaper = (): boolean => useSyncExternalStore(listen, () => isPrinting)

function listen(changed: () => void): () => void {
  const before = () => {
    isPrinting = true
    flushSync(changed)
  }
  const after = () => {
    isPrinting = false
    changed()
  }
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', after)
  return () => {
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', after)
  }
}
