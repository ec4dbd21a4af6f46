import { startsLikeFormula } from './formula.ts'
import type { Sheet, SheetCell } from './sheet.ts'

/** Excel takes the file for UTF-8 only with this mark, and reads columns at semicolons in a Dutch system. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A sheet as a file that Dutch Excel opens right: byte order mark, `;`, decimal comma, lines ended by CR LF. What the
 * table is and where it comes from follows under it, after an empty line.
 */
export function sheetToCsv({ columns, rows, about }: Sheet): string {
  const lines: (readonly SheetCell[])[] = [
    columns.map(({ title }) => title),
    ...rows,
    ...(about.length === 0 ? [] : [[]]),
    ...about,
  ]
  return BYTE_ORDER_MARK + lines.map((row) => `${row.map(written).join(';')}\r\n`).join('')
}

function written(cell: SheetCell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  // A spreadsheet runs text that starts like a formula; an apostrophe keeps it text.
  const lines = cell.replace(/\r\n?/g, '\n')
  const text = startsLikeFormula(lines) ? `'${lines}` : lines
  return /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
