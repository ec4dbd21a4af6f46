/** A number is written with a decimal comma; an absent cell stays empty and is explained in a cell beside it. */
export type CsvCell = string | number | undefined

/** Excel takes the file for UTF-8 only with this mark, and reads columns at semicolons in a Dutch system. */
const BYTE_ORDER_MARK = '\uFEFF'

/** Rows as a file that Dutch Excel opens right: byte order mark, `;`, decimal comma, lines ended by CR LF. */
export const toCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(written).join(';')}\r\n`).join('')

function written(cell: CsvCell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  // A spreadsheet runs text that starts like a formula; an apostrophe keeps it text.
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
