import { use, useEffect, useState } from 'react'
import { shellTexts } from '../messages/shell.ts'
import { useTexts } from '../ui/language.tsx'
import { UnderWayContext } from './AppRouter.tsx'

/** A page that comes sooner says itself, by its heading. */
const LONG = 1000

/** Tells a screen reader that another page is on its way, when that takes long: to the eye the navigation says so. */
export function UnderWayStatus() {
  const isUnderWay = use(UnderWayContext)
  return (
    <p className="visually-hidden" aria-live="polite">
      {isUnderWay ? <Late /> : null}
    </p>
  )
}

function Late() {
  const t = useTexts(shellTexts)
  const [isLate, setIsLate] = useState(false)
  useEffect(() => {
    const wait = setTimeout(() => setIsLate(true), LONG)
    return () => clearTimeout(wait)
  }, [])
  return isLate ? t.loading : null
}
