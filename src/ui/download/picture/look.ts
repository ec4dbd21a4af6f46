/** What makes up the look of an SVG element, and how it is written so that every program understands it. */

/** Properties that an element takes from the one around it, with what they are at the outset. */
export const INHERITED: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0px',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-miterlimit': '4',
  'font-family': '',
  'font-size': '',
  'font-style': 'normal',
  'font-weight': '400',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  'clip-rule': 'nonzero',
  visibility: 'visible',
  direction: 'ltr',
  'writing-mode': 'horizontal-tb',
  'shape-rendering': 'auto',
  'marker-start': 'none',
  'marker-mid': 'none',
  'marker-end': 'none',
}

/** Properties that count for the element itself alone. */
export const OWN: Readonly<Record<string, string>> = {
  opacity: '1',
  'clip-path': 'none',
  mask: 'none',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
  'vector-effect': 'none',
}

const words = (text: string): readonly string[] => text.split(' ')

/** Where things stand and how large they are; all other attributes stay behind. */
const GEOMETRY = new Set(
  words(
    'x1 x2 y1 y2 cx cy r rx ry fx fy dx dy rotate d points transform viewBox preserveAspectRatio textLength ' +
      'lengthAdjust pathLength offset spreadMethod gradientUnits gradientTransform patternUnits patternContentUnits ' +
      'patternTransform clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient ' +
      'lang',
  ),
)

/** Charting libraries write a box on things that have none. */
const BOX = new Set(words('x y width height'))
const BOXED = new Set(words('svg rect use pattern mask symbol'))
const PLACED = new Set(words('text tspan'))

/** Does an attribute say where an element stands, or how large it is? */
export const isGeometry = (element: string, attribute: string): boolean =>
  BOX.has(attribute)
    ? BOXED.has(element) || (PLACED.has(element) && attribute.length === 1)
    : GEOMETRY.has(attribute)

/** What a drawing is made of; scripts, foreign content, styles and animation stay behind. A link becomes a group. */
export const ELEMENTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    words(
      'svg g path rect circle ellipse line polyline polygon text tspan defs clipPath mask pattern marker symbol use ' +
        'linearGradient radialGradient stop title desc',
    ).map((name) => [name, name]),
  ),
  a: 'g',
}

/** What is only used by others; browsers may say of these that they are not displayed. */
export const NEVER_SHOWN: ReadonlySet<string> = new Set(
  words('defs clipPath mask pattern marker symbol linearGradient radialGradient stop title desc'),
)

interface Paint {
  /** "#0b5563", "none" or "url(#id)"; or a value that is no paint. */
  paint: string
  /** Below 1 where the colour lets something through. */
  opacity: number
}

/**
 * A computed value as every program reads it: "rgba(11, 85, 99, 0.5)" → "#0b5563" and 0.5, "7px, 4px" → "7, 4".
 */
export function paintOf(computed: string): Paint {
  const rgb = /^rgba?\(([\d.]+),\s*([\d.]+),\s*([\d.]+)(?:,\s*([\d.]+))?\)$/.exec(computed)
  if (rgb !== null) {
    const [, red, green, blue, alpha = '1'] = rgb
    return { paint: hex([red, green, blue].map(Number)), opacity: Number(alpha) }
  }
  const mixed = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.]+))?\)$/.exec(computed)
  if (mixed !== null) {
    const [, red, green, blue, alpha = '1'] = mixed
    return { paint: hex([red, green, blue].map((part) => Number(part) * 255)), opacity: Number(alpha) }
  }
  return { paint: computed.replace(/^url\("(.+)"\)$/, 'url($1)').replaceAll(/(\d)px\b/g, '$1'), opacity: 1 }
}

const hex = (parts: readonly number[]): string =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
