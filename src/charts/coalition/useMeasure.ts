import { useEffect, useMemo, useState } from 'react'
import { textWidth } from '../../ui/download/picture/textMeasure.ts'
import type { Measure } from './layoutParts.ts'

/** Widths in the letters of the page; another function once its font is there. */
export function useMeasure(): Measure {
  const [isThere, setIsThere] = useState(() => hasFonts())
  useEffect(() => {
    if (isThere) return
    let left = false
    void document.fonts.ready.then(() => {
      if (!left) setIsThere(true)
    })
    return () => {
      left = true
    }
  }, [isThere])
  return useMemo(() => measureIn(fontFamily(), isThere), [isThere])
}

/** Known widths are kept: the same names are measured at every choice. `isThere` is only there to make another. */
function measureIn(family: string, _isThere: boolean): Measure {
  const known = new Map<string, number>()
  return (text, size, weight) => {
    const key = `${weight} ${size} ${text}`
    const before = known.get(key)
    if (before !== undefined) return before
    const width = textWidth(text, `${weight} ${size}px ${family}`, size)
    known.set(key, width)
    return width
  }
}

const fontFamily = (): string => getComputedStyle(document.body).fontFamily || 'sans-serif'

/** Test environments have no fonts. */
const hasFonts = (): boolean => !('fonts' in document) || document.fonts.status === 'loaded'
