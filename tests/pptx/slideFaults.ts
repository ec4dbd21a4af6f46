import { all, attributeOf, child, type OpenPackage, partsOf } from './openPackage.ts'
import { repeated } from './repeated.ts'

/** What is wrong on slides, layouts, masters and notes: shapes, lines, tables, languages, titles, descriptions. */
export function slideFaults(file: OpenPackage): string[] {
  const slides = partsOf(file, 'presentationml.slide+xml')
  const others = ['slideLayout+xml', 'slideMaster+xml', 'notesSlide+xml', 'notesMaster+xml'].flatMap(
    (ending) => partsOf(file, ending),
  )
  const titles = slides.map((path) => titleOf(file, path))
  return [
    ...[...slides, ...others].flatMap((path) => shapeFaults(path, file.trees.get(path))),
    ...slides.flatMap((path) => descriptionFaults(path, file.trees.get(path))),
    ...slides.filter((_, place) => titles[place] === '').map((path) => `${path}: no title`),
    ...repeated(titles).map((title) => `two slides are called "${title}"`),
    ...slides.flatMap((path) => placeFaults(file, path)),
  ]
}

const TITLES = ['title', 'ctrTitle']

export function titleOf(file: OpenPackage, path: string): string {
  const shape = all(file.trees.get(path), 'p:sp').find((each) =>
    TITLES.includes(attributeOf(all(each, 'p:ph')[0], 'type')),
  )
  return child(shape, 'p:txBody')?.textContent.trim() ?? ''
}

function shapeFaults(path: string, tree: Element | undefined): string[] {
  const ids = all(tree, 'p:cNvPr').map((each) => attributeOf(each, 'id'))
  const ends = [...all(tree, 'a:stCxn'), ...all(tree, 'a:endCxn')].map((each) => attributeOf(each, 'id'))
  const tables = all(tree, 'a:tbl').flatMap((table) => {
    const width = all(table, 'a:gridCol').length
    return all(table, 'a:tr').filter((row) => all(row, 'a:tc').length !== width)
  })
  return [
    ...repeated(ids).map((id) => `${path}: shape ${id} twice`),
    ...ends
      .filter((id) => !ids.includes(id))
      .map((id) => `${path}: a line holds on to ${id}, which is not there`),
    ...tables.map(() => `${path}: a row has more or fewer cells than the table`),
    ...all(tree, 'a:rPr')
      .filter((each) => attributeOf(each, 'lang') === '')
      .map(() => `${path}: text without a language`),
    ...all(tree, 'a:srgbClr').map(() => `${path}: a colour that is not the theme's`),
  ]
}

/** Everything that has no words of its own needs a description, or has to be decoration. */
function descriptionFaults(path: string, tree: Element | undefined): string[] {
  const shapes = ['p:graphicFrame', 'p:cxnSp', 'p:pic', 'p:sp', 'p:grpSp'].flatMap((name) => all(tree, name))
  return shapes
    .filter((shape) => {
      const [known] = all(shape, 'p:cNvPr')
      const isSaid = attributeOf(known, 'descr') !== '' || all(known, 'adec:decorative').length > 0
      const isPlace = shape.tagName === 'p:sp' && all(shape, 'p:ph').length > 0
      const hasWords = shape.tagName === 'p:sp' && shape.textContent.trim() !== ''
      return !isSaid && !isPlace && !hasWords
    })
    .map((shape) => `${path}: ${attributeOf(all(shape, 'p:cNvPr')[0], 'name')} has no description`)
}

/** A place on a slide is one that its layout has, by type and index. */
function placeFaults(file: OpenPackage, path: string): string[] {
  const layout = file.relationsOf(path).find(({ type }) => type === 'slideLayout')?.target ?? ''
  const placesIn = (name: string) =>
    all(file.trees.get(name), 'p:ph').map(
      (each) => `${attributeOf(each, 'type')} ${attributeOf(each, 'idx')}`,
    )
  const there = placesIn(layout)
  return placesIn(path)
    .filter((each) => !there.includes(each))
    .map((each) => `${path}: no place "${each}" on its layout`)
}
