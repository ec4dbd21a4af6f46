/** XML that is escaped already. Anything else that is put into an `xml` template counts as text, and is escaped. */
export class Markup {
  readonly source: string
  constructor(source: string) {
    this.source = source
  }
}

export type Put = Markup | string | number | false | undefined | readonly Put[]

/** What XML 1.0 cannot hold, not even as an entity: with one such character in it PowerPoint refuses the whole file. */
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}

/** The characters of a text that a file can hold. */
export const writable = (text: string): string => text.replace(NOT_IN_XML, '')

const escaped = (text: string): string =>
  writable(text).replace(/[&<>"\n\r\t]/g, (mark) => ENTITIES[mark] ?? mark)

function put(value: Put): string {
  if (value === undefined || value === false) return ''
  if (value instanceof Markup) return value.source
  if (typeof value === 'object') return value.map(put).join('')
  return escaped(String(value))
}

const tidied = new WeakMap<TemplateStringsArray, readonly string[]>()

/**
 * Line breaks and indents of a template are there for who reads the code, and stay out of the file: they would show in
 * text. A space at the start of a piece is kept, since attributes begin with one.
 */
const tidy = (piece: string): string => (/^\s*\n\s*$/.test(piece) ? '' : untangled(piece))

const untangled = (piece: string): string =>
  piece
    .replace(/\s*\n\s*/g, ' ')
    .replace(/> </g, '><')
    .replace(/> $/, '>')
    .replace(/^ </, '<')

/** A template for XML. `undefined` and `false` leave nothing behind. */
export function xml(strings: TemplateStringsArray, ...values: Put[]): Markup {
  let pieces = tidied.get(strings)
  if (pieces === undefined) {
    pieces = strings.map(tidy)
    tidied.set(strings, pieces)
  }
  let out = pieces[0] ?? ''
  for (const [place, value] of values.entries()) out += put(value) + (pieces[place + 1] ?? '')
  return new Markup(out)
}

/** ` name="value"`, and nothing where there is no value. */
export const attribute = (name: string, value: string | number | boolean | undefined): Markup | undefined =>
  value === undefined || value === false
    ? undefined
    : new Markup(` ${name}="${escaped(value === true ? '1' : String(value))}"`)

/** An element whose name is not known before. */
export const element = (name: string, attributes: Put, content: Put): Markup => {
  const inner = put(content)
  const open = `<${name}${put(attributes)}`
  return new Markup(inner === '' ? `${open}/>` : `${open}>${inner}</${name}>`)
}

/** The namespaces of ECMA-376, transitional. */
export const NS = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
} as const

/** What every part with shapes declares. */
export const SHAPE_NAMESPACES = new Markup(` xmlns:a="${NS.a}" xmlns:r="${NS.r}" xmlns:p="${NS.p}"`)
