/** How much room text takes, asked of the browser's own canvas. */

/** A character of a sans serif is about half as wide as it is high; used only where there is no canvas. */
const USUAL_WIDTH = 0.52

let pen: CanvasRenderingContext2D | null | undefined

function penWith(font: string): CanvasRenderingContext2D | null {
  if (pen === undefined) pen = document.createElement('canvas').getContext('2d')
  if (pen !== null) pen.font = font
  return pen
}

/** Width of a line in CSS pixels. @param font as in CSS: "400 14px sans-serif" */
export function textWidth(text: string, font: string, size: number): number {
  return penWith(font)?.measureText(text).width ?? text.length * size * USUAL_WIDTH
}

/** How far below its `y` the line of letters of a text lies that is set by another line than that one. */
export function baselineShift(style: CSSStyleDeclaration): number {
  const baseline = style.getPropertyValue('dominant-baseline')
  if (baseline === '' || baseline === 'auto' || baseline === 'alphabetic') return 0
  const { fontStyle, fontWeight, fontSize, fontFamily } = style
  const measured = penWith(`${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`)?.measureText('x')
  if (measured === undefined) return 0
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below, actualBoundingBoxAscent } = measured
  switch (baseline) {
    case 'central':
      return (above - below) / 2
    case 'middle':
      return actualBoundingBoxAscent / 2
    case 'hanging':
    case 'text-before-edge':
    case 'text-top':
      return above
    case 'ideographic':
    case 'text-after-edge':
    case 'text-bottom':
      return -below
    default:
      return 0
  }
}
