import { strFromU8, unzipSync } from 'fflate'

/** An Office file, opened by other code than that which wrote it. Needs a DOMParser (jsdom). */
export interface OpenPackage {
  /** In the order of the zip. */
  readonly names: readonly string[]
  /** How many entries the zip itself counts; a name twice shows. */
  readonly count: number
  readonly files: Readonly<Record<string, Uint8Array>>
  /** Root elements of the parts that are well-formed XML. */
  readonly trees: ReadonlyMap<string, Element>
  readonly malformed: readonly string[]
  /** Content type per part; undefined where none is given. */
  readonly typeOf: (path: string) => string | undefined
  /** Parts with an Override, in its order. */
  readonly overrides: readonly string[]
  readonly relationsOf: (path: string) => readonly OpenRelation[]
}

export interface OpenRelation {
  readonly id: string
  /** The last word of its type. */
  readonly type: string
  readonly isOutside: boolean
  readonly target: string
}

const TYPES = '[Content_Types].xml'
const END_OF_ZIP = 22
const COUNT_AT = 10

export function openPackage(bytes: Uint8Array): OpenPackage {
  const files = unzipSync(bytes)
  const names = Object.keys(files)
  const count = new DataView(bytes.buffer, bytes.byteOffset).getUint16(
    bytes.length - END_OF_ZIP + COUNT_AT,
    true,
  )
  const trees = new Map<string, Element>()
  const malformed: string[] = []
  for (const name of names.filter((each) => /\.(xml|rels)$/.test(each))) {
    const document = new DOMParser().parseFromString(strFromU8(files[name] ?? new Uint8Array()), 'text/xml')
    if (document.getElementsByTagName('parsererror').length > 0) malformed.push(name)
    else trees.set(name, document.documentElement)
  }
  const types = trees.get(TYPES)
  const given = all(types, 'Override').map((each) => ({
    path: attributeOf(each, 'PartName').slice(1),
    type: attributeOf(each, 'ContentType'),
  }))
  const defaults = new Map(
    all(types, 'Default').map((each) => [attributeOf(each, 'Extension'), attributeOf(each, 'ContentType')]),
  )
  return {
    names,
    count,
    files,
    trees,
    malformed,
    overrides: given.map(({ path }) => path),
    typeOf: (path) =>
      given.find((each) => each.path === path)?.type ??
      (path.endsWith('.xml') ? undefined : defaults.get(path.split('.').at(-1) ?? '')),
    relationsOf: (path) =>
      all(trees.get(path.replace(/([^/]*)$/, '_rels/$1.rels')), 'Relationship').map((each) => {
        const isOutside = each.getAttribute('TargetMode') === 'External'
        const target = attributeOf(each, 'Target')
        return {
          id: attributeOf(each, 'Id'),
          type: attributeOf(each, 'Type').split('/').at(-1) ?? '',
          isOutside,
          target: isOutside ? target : decodeURI(new URL(target, `http://x/${path}`).pathname.slice(1)),
        }
      }),
  }
}

export const attributeOf = (element: Element | undefined, name: string): string =>
  element?.getAttribute(name) ?? ''

/** Every element of a name below another, its prefix included. */
export const all = (element: Element | undefined, name: string): Element[] =>
  element === undefined ? [] : [...element.getElementsByTagName(name)]

/** The first child of a name. */
export const child = (element: Element | undefined, name: string): Element | undefined =>
  element === undefined ? undefined : [...element.children].find((each) => each.tagName === name)

/** Parts whose content type ends so. */
export const partsOf = (file: OpenPackage, ending: string): string[] =>
  file.names.filter((name) => file.typeOf(name)?.endsWith(ending) === true)
