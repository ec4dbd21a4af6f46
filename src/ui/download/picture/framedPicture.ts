import type { PictureFrame } from '../sheet.ts'
import { paintOf } from './look.ts'
import { htmlDrawing } from './htmlDrawing.ts'
import { SVG, standAlone } from './standAlone.ts'
import { textWidth } from './textMeasure.ts'
import { wrapText } from './wrapText.ts'

const WHITE = '#ffffff'
const EDGE = 24
const GAP = 16
/** A program that lacks the font takes another, which may be wider. */
const SLACK = 0.92
/** Narrower, and the words around a small drawing would stand in a column of one word each. */
const NARROWEST = 480

interface Lettering {
  size: number
  weight: number
  line: number
  colour: string
}

/** A drawing on white with its title above and its source below: an SVG of its own. */
export function framedPicture(drawing: SVGSVGElement | HTMLElement, frame: PictureFrame): SVGSVGElement {
  const page = getComputedStyle(drawing)
  const root = getComputedStyle(document.documentElement)
  const colour = (name: string, otherwise: string) => root.getPropertyValue(name).trim() || otherwise
  const ink = colour('--gv-ink', '#16222c')
  const soft = colour('--gv-ink-soft', '#4c5963')
  const extent = drawing instanceof SVGSVGElement ? extentOf(drawing) : extentOfHtml(drawing)
  const inner = Math.max(NARROWEST, Math.ceil(extent.width))
  const picture = element('svg', {})
  picture.setAttribute('font-family', page.fontFamily)

  let y = EDGE
  const lines = (text: string, { size, weight, line, colour: fill }: Lettering) => {
    const font = `${weight} ${size}px ${page.fontFamily}`
    for (const words of wrapText(text, inner * SLACK, (each) => textWidth(each, font, size))) {
      const attributes = { x: EDGE, y: y + size, 'font-size': size, 'font-weight': weight, fill }
      const made = element('text', attributes)
      made.textContent = words
      picture.append(made)
      y += line
    }
  }

  lines(frame.title, { size: 20, weight: 650, line: 26, colour: ink })
  y += 2
  if (frame.subtitle !== undefined) lines(frame.subtitle, { size: 15, weight: 400, line: 21, colour: soft })
  y += GAP
  const place = element('g', { transform: `translate(${EDGE - extent.x} ${y - extent.y}) ${extent.matrix}` })
  place.append(drawing instanceof SVGSVGElement ? standAlone(drawing) : htmlDrawing(drawing))
  onWhite(place)
  picture.append(place)
  y += Math.ceil(extent.height) + GAP
  picture.append(
    element('path', { d: `M${EDGE} ${y}H${EDGE + inner}`, stroke: colour('--gv-line', '#d9dedf') }),
  )
  y += GAP / 2
  for (const text of frame.foot) lines(text, { size: 13, weight: 400, line: 18, colour: soft })
  y += EDGE - GAP / 2

  const width = inner + 2 * EDGE
  for (const [name, value] of Object.entries({ width, height: y, viewBox: `0 0 ${width} ${y}` }))
    picture.setAttribute(name, String(value))
  picture.prepend(
    named('title', frame.title),
    named('desc', [frame.subtitle, ...frame.foot].filter(Boolean).join('\n')),
    element('rect', { width, height: y, fill: WHITE }),
  )
  return picture
}

/** What has the colour of the page's ground, such as the rim of letters, gets that of the picture's. */
function onWhite(copy: SVGElement): void {
  const ground = paintOf(getComputedStyle(document.body).backgroundColor).paint
  for (const each of copy.querySelectorAll('*'))
    for (const name of ['fill', 'stroke'])
      if (each.getAttribute(name) === ground) each.setAttribute(name, WHITE)
}

function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(SVG, name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value))
  return made
}

function named(name: 'title' | 'desc', text: string): SVGElement {
  const made = element(name, {})
  made.textContent = text
  return made
}

interface Extent {
  x: number
  y: number
  width: number
  height: number
  matrix: string
}

/** All of it, also what has to be scrolled to. */
function extentOfHtml({ scrollWidth, scrollHeight }: HTMLElement): Extent {
  return { x: 0, y: 0, width: scrollWidth, height: scrollHeight, matrix: '' }
}

/**
 * Where the drawing stands on screen, in CSS pixels from its own corner: its frame, and what sticks out of it where that
 * can be seen. `matrix` turns its units into these.
 */
function extentOf(drawing: SVGSVGElement): Extent {
  const { left, top, width, height } = drawing.getBoundingClientRect()
  const matrix = drawing.getScreenCTM()
  if (matrix === null) return { x: 0, y: 0, width, height, matrix: '' }
  const toScreen = (x: number, y: number) => ({
    x: matrix.a * x + matrix.e - left,
    y: matrix.d * y + matrix.f - top,
  })
  const sticksOut = getComputedStyle(drawing).overflow === 'visible'
  const box = drawing.getBBox()
  const from = toScreen(box.x, box.y)
  const to = toScreen(box.x + box.width, box.y + box.height)
  const x = sticksOut ? Math.floor(Math.min(0, from.x)) : 0
  const y = sticksOut ? Math.floor(Math.min(0, from.y)) : 0
  return {
    x,
    y,
    width: (sticksOut ? Math.max(width, to.x) : width) - x,
    height: (sticksOut ? Math.max(height, to.y) : height) - y,
    matrix: `matrix(${matrix.a} 0 0 ${matrix.d} ${matrix.e - left} ${matrix.f - top})`,
  }
}
