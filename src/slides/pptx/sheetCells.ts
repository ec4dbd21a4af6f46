import { sheetName } from '../../ui/download/sheetName.ts'
import { rounded } from '../axis.ts'
import { type Chart, type Column, figureAt, type Margins, type Sheet, type Value } from '../chart.ts'
import type { Hand } from './hand.ts'
import { type Markup, writable, xml } from './xml.ts'

/** A number that Excel works out again when someone edits what it is made of. */
interface Worked {
  readonly formula: string
  readonly value: number
}

/** The sheet of a chart as its workbook holds it. */
export interface SheetCells {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly (Value | Worked)[])[]
}

/** Columns with how far the margins reach from the figure: Office asks for that, not for the bounds. */
export interface Reach {
  readonly down: Column
  readonly up: Column
}

export interface ChartCells {
  readonly cells: SheetCells
  /** Per column of figures that has margins. */
  readonly reach: ReadonlyMap<Column, Reach>
}

/** A → 0, Z → 25, AA → 26. */
export const letterOf = (column: Column): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

/** The sheet as it is, and behind it the columns that margins are drawn with. */
export function chartCells(chart: Chart, { texts }: Hand): ChartCells {
  const { sheet } = chart
  const head = sheet.head.map((text, column) => writable(text) || letterOf(column))
  const rows = sheet.rows.map((row): (Value | Worked)[] => sheet.head.map((_, column) => cellOf(row[column])))
  const reach = new Map<Column, Reach>()
  for (const { values, margins } of withMargins(chart)) {
    const added = { down: head.length, up: head.length + 1 }
    const name = head[values] ?? ''
    head.push(`${name}: ${texts.marginDown}`, `${name}: ${texts.marginUp}`)
    for (const [row, cells] of rows.entries())
      cells.push(difference(sheet, row, values, margins.lower), difference(sheet, row, margins.upper, values))
    reach.set(values, added)
  }
  return { cells: { name: sheetName(writable(sheet.name), []), head, rows }, reach }
}

/** What a file cannot hold counts as nothing: an empty value makes PowerPoint repair it. */
function cellOf(value: Value): Value {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  return value === undefined ? undefined : writable(value) || undefined
}

function withMargins(chart: Chart): { values: Column; margins: Margins }[] {
  if (chart.kind === 'scatter') return []
  const columns = chart.kind === 'bars' ? [chart] : chart.lines
  return columns.flatMap(({ values, margins }) => (margins === undefined ? [] : [{ values, margins }]))
}

function difference(sheet: Sheet, row: number, from: Column, less: Column): Worked | undefined {
  const high = figureAt(sheet, row, from)
  const low = figureAt(sheet, row, less)
  return high === undefined || low === undefined
    ? undefined
    : { formula: `${letterOf(from)}${row + 2}-${letterOf(less)}${row + 2}`, value: rounded(high - low) }
}

type Span = readonly [first: number, last: number]
const whole = ({ rows }: SheetCells): Span => [0, rows.length - 1]

/** `'Overgewicht'!$B$2:$B$17`. Rows are counted from 0, below the head. */
function address({ name }: SheetCells, column: Column, [first, last]: Span): string {
  const cell = (row: number) => `$${letterOf(column)}$${row + 2}`
  return `'${name.replaceAll("'", "''")}'!${cell(first)}${last === first ? '' : `:${cell(last)}`}`
}

/** The head of a column, as the name of a series. */
export const headOf = (cells: SheetCells, column: Column): Markup => xml`
  <c:strRef>
    <c:f>${address(cells, column, [-1, -1])}</c:f>
    <c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${cells.head[column]}</c:v></c:pt></c:strCache>
  </c:strRef>`

export const textsOf = (cells: SheetCells, column: Column): Markup => xml`
  <c:strRef>
    <c:f>${address(cells, column, whole(cells))}</c:f>
    <c:strCache>${points(cells, column, whole(cells))}</c:strCache>
  </c:strRef>`

/** The figures of a column, or of some rows of it. */
export const numbersOf = (cells: SheetCells, column: Column, span: Span = whole(cells)): Markup => xml`
  <c:numRef>
    <c:f>${address(cells, column, span)}</c:f>
    <c:numCache><c:formatCode>General</c:formatCode>${points(cells, column, span)}</c:numCache>
  </c:numRef>`

/** A figure that is not there has no point: an empty or made-up one would be drawn, or make PowerPoint repair the file. */
const points = ({ rows }: SheetCells, column: Column, [first, last]: Span): Markup => xml`
  <c:ptCount val="${last - first + 1}"/>
  ${rows.slice(first, last + 1).map((row, place) => {
    const cell = row[column]
    const value = typeof cell === 'object' ? cell.value : cell
    return value !== undefined && xml`<c:pt idx="${place}"><c:v>${value}</c:v></c:pt>`
  })}`
