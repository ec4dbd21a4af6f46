import { type RefObject, useEffect, useRef } from 'react'

/** A fold that is open on paper, where nobody can open it, and as it was on screen after that. */
export function useOpenForPrint(): RefObject<HTMLDetailsElement | null> {
  const fold = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    let before: boolean | undefined
    const open = () => {
      if (fold.current === null) return
      before ??= fold.current.open
      fold.current.open = true
    }
    const restore = () => {
      if (fold.current !== null && before !== undefined) fold.current.open = before
      before = undefined
    }
    window.addEventListener('beforeprint', open)
    window.addEventListener('afterprint', restore)
    return () => {
      window.removeEventListener('beforeprint', open)
      window.removeEventListener('afterprint', restore)
    }
  }, [])
  return fold
}
