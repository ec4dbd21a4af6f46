import { SLIDE_COLOURS, type SlideColour, tokenOf } from './colours.ts'
import { slideFonts } from './picture/canvasMeasure.ts'

/** The house style as the file holds it. */
export interface SlideTheme {
  readonly name: string
  /** One font, by its name. Where it is not installed, PowerPoint takes another without a word. */
  readonly font: string
  /** Six hexadecimal digits, without #. */
  readonly colours: Readonly<Record<SlideColour, string>>
}

/** The house style that the page wears. */
export function themeOfPage(name: string): SlideTheme {
  const style = getComputedStyle(document.documentElement)
  const colours = SLIDE_COLOURS.map((colour): [SlideColour, string] => [
    colour,
    hexOf(style.getPropertyValue(tokenOf(colour))),
  ])
  return {
    name,
    font: firstFont(slideFonts()),
    colours: Object.fromEntries(colours) as Record<SlideColour, string>,
  }
}

/** 'Arial, sans-serif' → Arial. */
export const firstFont = (fonts: string): string =>
  (fonts.split(',')[0] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2') || 'Arial'

/** A colour of CSS as six hexadecimal digits; black where it is no colour without transparency. */
export function hexOf(colour: string): string {
  const given = colour.trim()
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(given)?.[1]
  if (digits !== undefined) return (digits.length === 3 ? digits.replace(/./g, '$&$&') : digits).toUpperCase()
  const pen = document.createElement('canvas').getContext('2d')
  if (pen === null) return BLACK
  // A canvas takes any colour and gives it back in digits.
  pen.fillStyle = `#${BLACK}`
  pen.fillStyle = given
  return pen.fillStyle.startsWith('#') ? pen.fillStyle.slice(1).toUpperCase() : BLACK
}

const BLACK = '000000'
