import { strToU8, type Zippable, zipSync } from 'fflate'
import { attribute, type Markup, xml } from './xml.ts'

/**
 * An Office file is a zip of parts, which name each other by relations (Open Packaging Conventions, ECMA-376 part 2).
 */

export interface Relation {
  readonly id: string
  /** The last word of the type of relation, or the whole of it. */
  readonly type: string
  /** Path of a part in the file, or an address outside it. */
  readonly target: string
  readonly isOutside?: boolean
}

export interface Part {
  readonly path: string
  /** Content type; undefined where the extension says it (xlsx). */
  readonly type?: string
  readonly content: Markup | Uint8Array
  readonly relations?: readonly Relation[]
}

export const relation = (id: string, type: string, target: string): Relation => ({ id, type, target })

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
/** A fixed day, so that one deck always gives the same bytes; a zip knows none before 1980. */
const DAY = new Date(1980, 0, 1, 12)
const STORED = 0
const PACKED = 6

export function zipParts(parts: readonly Part[], roots: readonly Relation[]): Uint8Array {
  const files: Zippable = {}
  const add = (path: string, content: Markup | Uint8Array): void => {
    if (path in files) throw new Error(`Two parts have the path ${path}`)
    files[path] =
      content instanceof Uint8Array
        ? // A workbook is a zip itself.
          [content, { level: STORED, mtime: DAY }]
        : [strToU8(HEAD + content.source), { level: PACKED, mtime: DAY }]
  }
  // Readers expect the types first.
  add('[Content_Types].xml', contentTypes(parts))
  add('_rels/.rels', relationsXml('', roots))
  for (const { path, content, relations = [] } of parts) {
    add(path, content)
    if (relations.length > 0) add(path.replace(/([^/]+)$/, '_rels/$1.rels'), relationsXml(path, relations))
  }
  return zipSync(files)
}

/** A type for each part that is there and for none that is not: PowerPoint repairs a file that names more. */
const contentTypes = (parts: readonly Part[]): Markup => xml`
  <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
    <Default Extension="xml" ContentType="application/xml"/>
    ${
      parts.some(({ path }) => path.endsWith('.xlsx')) &&
      xml`<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>`
    }
    ${parts.map(({ path, type }) => type !== undefined && xml`<Override PartName="/${path}" ContentType="${type}"/>`)}
  </Types>`

const relationsXml = (from: string, relations: readonly Relation[]): Markup => xml`
  <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
    ${relations.map(
      ({ id, type, target, isOutside = false }) => xml`
        <Relationship Id="${id}" Type="${type.includes(':') ? type : OFFICE + type}"
          Target="${isOutside ? target : pathFrom(from, target)}"${attribute('TargetMode', isOutside && 'External')}/>`,
    )}
  </Relationships>`

/** From ppt/slides/slide1.xml to ppt/charts/chart1.xml: ../charts/chart1.xml. */
function pathFrom(from: string, to: string): string {
  const here = from.split('/').slice(0, -1)
  const there = to.split('/')
  let shared = 0
  while (shared < here.length && here[shared] === there[shared]) shared += 1
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/')
}
