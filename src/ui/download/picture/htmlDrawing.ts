import { paintOf } from './look.ts'
import { SVG, standAlone } from './standAlone.ts'

/** Parts of a page that are no part of its picture: what is only for the screen or only for a screen reader. */
const LEFT_OUT = '.visually-hidden, .no-print, [hidden], [data-not-drawn]'

type Attributes = Readonly<Record<string, string | number>>

/**
 * A drawing made of page elements (boxes with text, and lines between them) as shapes and text of an SVG: boxes with
 * their ground and edges, every line of text where the browser put it, and the SVGs in it as they are. Shadows,
 * gradients and pseudo-elements stay behind.
 */
export function htmlDrawing(frame: HTMLElement): SVGGElement {
  const drawing = element('g', {})
  const { left, top } = frame.getBoundingClientRect()
  const origin = { left: left - frame.scrollLeft, top: top - frame.scrollTop }
  draw(frame, drawing, origin)
  return drawing
}

interface Origin {
  left: number
  top: number
}

function draw(part: Element, into: SVGGElement, origin: Origin): void {
  const style = getComputedStyle(part)
  if (style.display === 'none' || style.visibility === 'hidden' || part.matches(LEFT_OUT)) return
  if (part instanceof SVGSVGElement) {
    const { left, top } = part.getBoundingClientRect()
    const copy = standAlone(part)
    copy.setAttribute('transform', `translate(${at(left - origin.left)} ${at(top - origin.top)})`)
    into.append(copy)
    return
  }
  if (style.display !== 'contents') drawBox(part, style, into, origin)
  for (const node of part.childNodes) {
    if (node instanceof Element) draw(node, into, origin)
    else if (node instanceof Text) drawText(node, style, into, origin)
  }
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const

function drawBox(part: Element, style: CSSStyleDeclaration, into: SVGGElement, origin: Origin): void {
  const { left, top, width, height } = part.getBoundingClientRect()
  if (width === 0 || height === 0) return
  const x = left - origin.left
  const y = top - origin.top
  const edges = SIDES.map((side) => ({
    side,
    width:
      style.getPropertyValue(`border-${side}-style`) === 'none'
        ? 0
        : Number.parseFloat(style.getPropertyValue(`border-${side}-width`)),
    colour: style.getPropertyValue(`border-${side}-color`),
  })).filter((edge) => edge.width > 0 && paintOf(edge.colour).opacity > 0)
  const ground = paintOf(style.backgroundColor)
  const thinnest = edges.length === 4 ? Math.min(...edges.map((edge) => edge.width)) : 0
  const common = edges.find((edge) => edge.width === thinnest)
  if (ground.opacity > 0 || common !== undefined)
    into.append(
      element('rect', {
        x: at(x + thinnest / 2),
        y: at(y + thinnest / 2),
        width: at(width - thinnest),
        height: at(height - thinnest),
        rx: at(Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, height / 2)),
        fill: ground.opacity > 0 ? ground.paint : 'none',
        ...(ground.opacity > 0 && ground.opacity < 1 ? { 'fill-opacity': ground.opacity } : {}),
        ...(common === undefined
          ? {}
          : {
              stroke: paintOf(common.colour).paint,
              'stroke-width': thinnest,
              ...(style.borderTopStyle === 'dashed' ? { 'stroke-dasharray': '4 3' } : {}),
            }),
      }),
    )
  // A side that is thicker than the others, or the only one: a bar along it.
  for (const edge of edges) {
    if (edge.width === thinnest) continue
    const isUpright = edge.side === 'left' || edge.side === 'right'
    into.append(
      element('rect', {
        x: at(edge.side === 'right' ? x + width - edge.width : x),
        y: at(edge.side === 'bottom' ? y + height - edge.width : y),
        width: at(isUpright ? edge.width : width),
        height: at(isUpright ? height : edge.width),
        fill: paintOf(edge.colour).paint,
      }),
    )
  }
}

function drawText(node: Text, style: CSSStyleDeclaration, into: SVGGElement, origin: Origin): void {
  for (const { text, box } of linesOf(node)) {
    const shown = style.textTransform === 'uppercase' ? text.toLocaleUpperCase() : text
    const made = element('text', {
      x: at(box.left - origin.left),
      // The box of a line of text reaches from the top of its letters to their tails; a fifth of it lies below the line.
      y: at(box.bottom - origin.top - box.height * 0.22),
      'font-family': style.fontFamily,
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
      ...(style.fontStyle === 'normal' ? {} : { 'font-style': style.fontStyle }),
      ...(style.textDecorationLine.includes('underline') ? { 'text-decoration': 'underline' } : {}),
      fill: paintOf(style.color).paint,
      // A program with another font squeezes the line into the place that it has here.
      textLength: at(box.width),
      lengthAdjust: 'spacingAndGlyphs',
    })
    made.textContent = shown
    into.append(made)
  }
}

/** The lines that a piece of text was set in, with the place of each. Lines break at spaces and behind hyphens. */
function linesOf(node: Text): { text: string; box: DOMRect }[] {
  const range = document.createRange()
  const lines: { text: string; box: DOMRect; from: number }[] = []
  for (const { index, 0: word } of node.data.matchAll(/[^\s-]*-+\s*|[^\s-]+\s*/g)) {
    range.setStart(node, index)
    range.setEnd(node, index + word.trimEnd().length)
    const box = range.getBoundingClientRect()
    if (box.width === 0) continue
    const before = lines.at(-1)
    if (before !== undefined && Math.abs(before.box.top - box.top) < box.height / 2) {
      range.setStart(node, before.from)
      before.text = range.toString().replaceAll(/\s+/g, ' ')
      before.box = range.getBoundingClientRect()
    } else lines.push({ text: word.trimEnd(), box, from: index })
  }
  return lines
}

const at = (value: number): number => Math.round(value * 10) / 10

function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(SVG, name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value))
  return made
}
