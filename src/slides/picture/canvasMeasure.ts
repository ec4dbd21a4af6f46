import { textWidth } from '../../ui/download/picture/textMeasure.ts'
import type { Measure } from '../measure.ts'

/** Custom property of a house style with the fonts of slides: ones that the computers of a town hall have too. */
export const SLIDE_FONT = '--gv-slide-font'

/** Fonts as CSS lists them. */
export const slideFonts = (): string =>
  getComputedStyle(document.documentElement).getPropertyValue(SLIDE_FONT).trim() || 'Arial, sans-serif'

/** Text is measured once, large; every other size is a share of that. */
const LARGE = 100

/** Asks the browser's canvas, and remembers the answers. */
export function canvasMeasure(fonts: string): Measure {
  const known = { strong: new Map<string, number>(), plain: new Map<string, number>() }
  return (text, size, strong) => {
    const widths = strong ? known.strong : known.plain
    let width = widths.get(text)
    if (width === undefined) {
      width = textWidth(text, `${strong ? 700 : 400} ${LARGE}px ${fonts}`, LARGE)
      widths.set(text, width)
    }
    return (width * size) / LARGE
  }
}
