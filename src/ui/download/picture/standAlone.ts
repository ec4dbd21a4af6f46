import { ELEMENTS, INHERITED, NEVER_SHOWN, OWN, isGeometry, paintOf } from './look.ts'
import { baselineShift } from './textMeasure.ts'

export const SVG = 'http://www.w3.org/2000/svg'

/**
 * A copy of a drawing that needs no page around it: its look, which the page gives by stylesheets and custom properties,
 * is written on the elements; what belongs to the page (names for styling, events, states, links) stays behind.
 */
export function standAlone(drawing: SVGSVGElement): SVGGElement {
  const copy = document.createElementNS(SVG, 'g')
  dress(copy, drawing, undefined)
  copyChildren(drawing, copy)
  bringAlong(copy)
  return copy
}

function copyChildren(source: Element, into: Element): void {
  for (const node of source.childNodes) {
    if (node.nodeType === Node.TEXT_NODE && /^t(?:ext|span)$/.test(into.localName))
      into.append(node.textContent ?? '')
    else if (node instanceof SVGElement) {
      const copy = copyOf(node)
      if (copy !== undefined && !isEmptyGroup(copy)) into.append(copy)
    }
  }
}

const isEmptyGroup = (copy: SVGElement): boolean => copy.localName === 'g' && copy.childNodes.length === 0

function copyOf(source: SVGElement): SVGElement | undefined {
  const name = ELEMENTS[source.localName]
  const isShown = NEVER_SHOWN.has(source.localName) || getComputedStyle(source).display !== 'none'
  if (name === undefined || !isShown) return undefined
  const copy = document.createElementNS(SVG, name)
  for (const { name: attribute, value } of source.attributes) {
    const isLocalLink = attribute === 'href' && value.startsWith('#')
    if (isGeometry(name, attribute) || attribute === 'id' || isLocalLink)
      copy.setAttribute(attribute, rounded(value))
  }
  if (name === 'title' || name === 'desc') {
    copy.textContent = source.textContent
    return copy.textContent === '' ? undefined : copy
  }
  dress(copy, source, source.parentElement ?? undefined)
  copyChildren(source, copy)
  return name === 'text' ? freeText(copy, source) : copy
}

/** A thousandth is exact enough: 43.20000000000005 is 43.2. */
const rounded = (value: string): string =>
  value.replaceAll(/-?\d+\.\d{4,}/g, (number) => String(Math.round(Number(number) * 1000) / 1000))

/** Writes what the element looks like as attributes, as far as it differs from what is around it. */
function dress(copy: SVGElement, source: Element, around: Element | undefined): void {
  const style = getComputedStyle(source)
  const outer = around === undefined ? undefined : getComputedStyle(around)
  for (const [property, initial] of Object.entries(INHERITED)) {
    const value = style.getPropertyValue(property)
    if (value !== '' && value !== (outer?.getPropertyValue(property) ?? initial)) write(copy, property, value)
  }
  for (const [property, initial] of Object.entries(OWN)) {
    const value = style.getPropertyValue(property)
    if (value !== '' && value !== initial) write(copy, property, value)
  }
  if (source.localName === 'svg' && around !== undefined && style.overflow === 'visible')
    copy.setAttribute('overflow', 'visible')
}

const OPACITY_OF: Readonly<Record<string, string>> = {
  fill: 'fill-opacity',
  stroke: 'stroke-opacity',
  'stop-color': 'stop-opacity',
}

function write(copy: SVGElement, property: string, value: string): void {
  const { paint, opacity } = paintOf(value)
  const letsThrough = OPACITY_OF[property]
  copy.setAttribute(property, paint)
  // Comes before the opacity of its own in the list, which then stands.
  if (letsThrough !== undefined && opacity < 1) copy.setAttribute(letsThrough, String(opacity))
}

/**
 * Text that looks the same in programs that know neither `dominant-baseline` nor `paint-order` (PowerPoint, LibreOffice):
 * its baseline is moved, and a rim behind the letters is a copy of its own.
 */
function freeText(copy: SVGElement, source: SVGElement): SVGElement {
  const style = getComputedStyle(source)
  const shift = baselineShift(style)
  if (shift !== 0) {
    const before = copy.getAttribute('transform') ?? ''
    copy.setAttribute('transform', `${before} translate(0 ${shift.toFixed(2)})`.trim())
  }
  if (!style.getPropertyValue('paint-order').startsWith('stroke') || style.stroke === 'none') return copy
  const rim = copy.cloneNode(true) as SVGElement
  const both = document.createElementNS(SVG, 'g')
  paintOnly(rim, 'fill')
  paintOnly(copy, 'stroke')
  rim.setAttribute('aria-hidden', 'true')
  both.append(rim, copy)
  return both
}

function paintOnly(text: SVGElement, without: 'fill' | 'stroke'): void {
  for (const each of text.querySelectorAll(`[${without}]`)) each.removeAttribute(without)
  text.setAttribute(without, 'none')
}

/** What the drawing refers to elsewhere on the page comes along; names that nothing refers to go. */
function bringAlong(copy: SVGGElement): void {
  const referred = new Set<string>()
  // Grows while it is walked through: what comes along may refer to more.
  const all: Element[] = [copy, ...copy.querySelectorAll('*')]
  for (const each of all) {
    for (const name of namesIn(each)) {
      if (referred.has(name)) continue
      referred.add(name)
      if (all.some(({ id }) => id === name)) continue
      const elsewhere = document.getElementById(name)
      const brought = elsewhere instanceof SVGElement ? copyOf(elsewhere) : undefined
      if (brought === undefined) continue
      const defs = document.createElementNS(SVG, 'defs')
      defs.append(brought)
      copy.prepend(defs)
      all.push(brought, ...brought.querySelectorAll('*'))
    }
  }
  for (const each of all) if (!referred.has(each.id)) each.removeAttribute('id')
}

/** The names that the attributes of an element refer to: "url(#hatch)", and a link to "#mark". */
const namesIn = (element: Element): string[] =>
  [...element.attributes].flatMap(({ name, value }) =>
    name === 'href' ? value.slice(1) : (/^url\(#(.+)\)$/.exec(value)?.[1] ?? []),
  )
