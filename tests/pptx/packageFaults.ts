import { strFromU8 } from 'fflate'
import { chartFaults } from './chartFaults.ts'
import { all, attributeOf, type OpenPackage, openPackage, partsOf } from './openPackage.ts'
import { slideFaults } from './slideFaults.ts'
import { repeated } from './repeated.ts'

/**
 * What is wrong with a PowerPoint file, in ways that no schema sees and that PowerPoint repairs or refuses: parts that do
 * not hang together, numbers given twice, charts that differ from their workbook, and what a screen reader misses.
 */
export function packageFaults(bytes: Uint8Array): string[] {
  const file = openPackage(bytes)
  if (file.malformed.length > 0) return file.malformed.map((name) => `${name}: not well-formed`)
  return [
    ...zipFaults(file),
    ...relationFaults(file),
    ...numberFaults(file),
    ...themeFaults(file),
    ...slideFaults(file),
    ...partsOf(file, 'drawingml.chart+xml').flatMap((path) => chartFaults(file, path)),
  ]
}

const TYPES = '[Content_Types].xml'

function zipFaults(file: OpenPackage): string[] {
  const { names, count, overrides } = file
  const parts = names.filter((name) => name !== TYPES && !name.endsWith('.rels'))
  return [
    ...(names[0] === TYPES ? [] : [`${TYPES} is not the first entry`]),
    ...(count === names.length ? [] : ['a name is in the zip twice']),
    ...overrides.filter((path) => !names.includes(path)).map((path) => `${path}: a type for no part`),
    ...repeated(overrides).map((path) => `${path}: two types`),
    ...parts.filter((path) => file.typeOf(path) === undefined).map((path) => `${path}: no type`),
  ]
}

/** Relations that a kind of part has exactly one of. */
const NEEDED: readonly (readonly [ending: string, relations: readonly string[]])[] = [
  ['presentationml.slide+xml', ['slideLayout']],
  ['slideLayout+xml', ['slideMaster']],
  ['notesSlide+xml', ['notesMaster', 'slide']],
  ['drawingml.chart+xml', ['package']],
  ['slideMaster+xml', ['theme']],
  ['notesMaster+xml', ['theme']],
]

function relationFaults(file: OpenPackage): string[] {
  const faults: string[] = []
  const reached = new Set<string>()
  const follow = (path: string): void => {
    if (reached.has(path)) return
    reached.add(path)
    const relations = file.relationsOf(path)
    const ids = relations.map(({ id }) => id)
    faults.push(...repeated(ids).map((id) => `${path}: relation ${id} twice`))
    const text = path === '' ? '' : strFromU8(file.files[path] ?? new Uint8Array())
    for (const [, id = ''] of text.matchAll(/\br:(?:id|embed|link|pict)="([^"]*)"/g))
      if (!ids.includes(id)) faults.push(`${path}: names ${id}, which is no relation`)
    for (const { id, target, isOutside } of relations) {
      if (isOutside && target === '') faults.push(`${path}: ${id} leads to nothing`)
      if (isOutside) continue
      if (file.files[target] === undefined)
        faults.push(`${path}: ${id} leads to ${target}, which is not there`)
      else follow(target)
    }
  }
  follow('')
  const parts = file.names.filter((name) => name !== TYPES && !name.endsWith('.rels'))
  faults.push(...parts.filter((path) => !reached.has(path)).map((path) => `${path}: nothing leads to it`))
  for (const [ending, types] of NEEDED)
    for (const path of partsOf(file, ending))
      for (const type of types) {
        const count = file.relationsOf(path).filter((each) => each.type === type).length
        if (count !== 1) faults.push(`${path}: ${count} relations to a ${type}`)
      }
  return faults
}

/** Numbers from which PowerPoint tells slides, masters and layouts. */
function numberFaults(file: OpenPackage): string[] {
  const [main] = partsOf(file, 'presentation.main+xml')
  const presentation = file.trees.get(main ?? '')
  const slides = all(presentation, 'p:sldId').map((each) => attributeOf(each, 'id'))
  const masters = [
    ...all(presentation, 'p:sldMasterId'),
    ...partsOf(file, 'slideMaster+xml').flatMap((path) => all(file.trees.get(path), 'p:sldLayoutId')),
  ].map((each) => attributeOf(each, 'id'))
  return [
    ...(main === undefined ? ['no presentation'] : []),
    ...repeated(slides).map((id) => `slide number ${id} twice`),
    ...slides.filter((id) => Number(id) < 256).map((id) => `slide number ${id} is below 256`),
    ...repeated(masters).map((id) => `number ${id} of master or layout twice`),
    ...masters
      .filter((id) => Number(id) < 2 ** 31)
      .map((id) => `number ${id} of master or layout is too low`),
  ]
}

const STYLE_LISTS = ['a:fillStyleLst', 'a:lnStyleLst', 'a:effectStyleLst', 'a:bgFillStyleLst']
const LEAST_STYLES = 3

function themeFaults(file: OpenPackage): string[] {
  const masters = [...partsOf(file, 'slideMaster+xml'), ...partsOf(file, 'notesMaster+xml')]
  const themes = masters.flatMap((path) =>
    file.relationsOf(path).flatMap(({ type, target }) => (type === 'theme' ? [target] : [])),
  )
  const short = partsOf(file, 'officedocument.theme+xml').flatMap((path) =>
    STYLE_LISTS.filter(
      (list) => (all(file.trees.get(path), list)[0]?.children.length ?? 0) < LEAST_STYLES,
    ).map((list) => `${path}: ${list} is too short`),
  )
  return [...repeated(themes).map((path) => `${path}: two masters share it`), ...short]
}
