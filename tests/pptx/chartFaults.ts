import { all, attributeOf, child, type OpenPackage, openPackage } from './openPackage.ts'

/** What is wrong with a chart: where it differs from its workbook, and what makes PowerPoint drop it. */
export function chartFaults(file: OpenPackage, path: string): string[] {
  const tree = file.trees.get(path)
  const book = workbookOf(file, path)
  if (book === undefined) return [`${path}: no workbook`]
  return [
    ...[...all(tree, 'c:numRef'), ...all(tree, 'c:strRef')].flatMap((reference) =>
      referenceFaults(reference, book).map((fault) => `${path}: ${fault}`),
    ),
    ...kindFaults(tree).map((fault) => `${path}: ${fault}`),
  ]
}

export interface Workbook {
  readonly name: string
  /** 'B2' → what stands in it, as it is written. */
  readonly cells: ReadonlyMap<string, string>
}

/** The workbook that a chart is edited with. */
export function workbookOf(file: OpenPackage, path: string): Workbook | undefined {
  const target = file.relationsOf(path).find(({ type }) => type === 'package')?.target ?? ''
  const bytes = file.files[target]
  if (bytes === undefined) return undefined
  const book = openPackage(bytes)
  const cells = all(book.trees.get('xl/worksheets/sheet1.xml'), 'c').map((cell): [string, string] => [
    attributeOf(cell, 'r'),
    (child(cell, 'v') ?? child(cell, 'is'))?.textContent ?? '',
  ])
  return {
    name: attributeOf(all(book.trees.get('xl/workbook.xml'), 'sheet')[0], 'name'),
    cells: new Map(cells),
  }
}

function referenceFaults(reference: Element, { name, cells }: Workbook): string[] {
  const formula = child(reference, 'c:f')?.textContent ?? ''
  const parts = /^'(.*)'!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(formula)
  if (parts === null) return [`${formula} is no reference`]
  const [, sheet = '', column = '', from = '', to = from] = parts
  const cache = child(reference, 'c:numCache') ?? child(reference, 'c:strCache')
  const points = new Map(
    all(cache, 'c:pt').map((point) => [
      Number(attributeOf(point, 'idx')),
      child(point, 'c:v')?.textContent ?? '',
    ]),
  )
  const rows = Array.from({ length: Number(to) - Number(from) + 1 }, (_, place) => place)
  return [
    ...(sheet.replaceAll("''", "'") === name ? [] : [`${formula}: the sheet is called ${name}`]),
    ...(attributeOf(child(cache, 'c:ptCount'), 'val') === String(rows.length)
      ? []
      : [`${formula}: its count`]),
    ...[...points.values()].filter((value) => value === '').map(() => `${formula}: an empty point`),
    ...(reference.tagName === 'c:numRef' ? [...points.values()] : [])
      .filter((value) => !Number.isFinite(Number(value)))
      .map((value) => `${formula}: ${value} is no number`),
    ...rows
      .map((row) => [row, points.get(row), cells.get(`${column}${Number(from) + row}`)] as const)
      .filter(([, inChart, inBook]) => inChart !== inBook)
      .map(
        ([row, inChart, inBook]) =>
          `${formula} row ${row}: ${inChart} in the chart, ${inBook} in the workbook`,
      ),
  ]
}

/** On which sides each kind of chart may have its labels. */
const SIDES: Readonly<Record<string, readonly string[]>> = {
  'c:barChart': ['ctr', 'inBase', 'inEnd', 'outEnd'],
  'c:scatterChart': ['b', 'ctr', 'l', 'r', 't'],
}
const AXES = ['c:catAx', 'c:valAx']

function kindFaults(tree: Element | undefined): string[] {
  const there = AXES.flatMap((name) => all(tree, name)).map((axis) =>
    attributeOf(child(axis, 'c:axId'), 'val'),
  )
  return Object.entries(SIDES).flatMap(([kind, sides]) =>
    all(tree, kind).flatMap((chart) => {
      const axes = [...chart.children].filter(({ tagName }) => tagName === 'c:axId')
      const wrong = all(chart, 'c:dLblPos')
        .map((each) => attributeOf(each, 'val'))
        .filter((side) => !sides.includes(side))
      const known = axes.filter((axis) => there.includes(attributeOf(axis, 'val')))
      return [
        ...wrong.map((side) => `${kind} with a label ${side}`),
        ...(axes.length === 2 && known.length === 2 ? [] : [`${kind}: its axes`]),
      ]
    }),
  )
}
