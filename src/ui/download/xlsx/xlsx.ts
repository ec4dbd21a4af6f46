import { listTexts } from '../../../messages/lists.ts'
import type { Language } from '../../../messages/texts.ts'
import type { Sheet, SheetCell, SheetColumn } from '../sheet.ts'
import { cut, sheetName } from '../sheetName.ts'
// The package's own entrance for browsers hands large files to a worker made from a blob: the content security policy
// refuses it and the file waits for ever. Behind it stands the same without a worker.
import {
  type Cell,
  generateXlsxFileSync,
  type Worksheet,
} from '../../../../node_modules/write-excel-file/modules/export/writeXlsxFileUniversal.js'

/** Month names in the language of the file, whatever the language of the Excel that opens it. */
const DAY_FORMATS: Readonly<Record<Language, string>> = {
  nl: '[$-413]d mmmm yyyy',
  en: '[$-809]d mmmm yyyy',
}

/** Longer text is broken over lines. */
const WIDEST = 60
const NARROWEST = 8
/** "30 september 2026" and room beside it. */
const DAY_WIDTH = 19
/** A longer head is broken over lines where the cells below it are narrow. */
const HEAD_WIDTH = 22
/** What Excel allows in a cell, and the name of a worksheet that it keeps for itself. */
const LONGEST = 32_767
const RESERVED = 'History'
/** What XML cannot hold would make the whole file unreadable. */
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** A sheet as a workbook: typed cells, and a second worksheet with what it is and where it comes from. */
export async function sheetToXlsx(sheet: Sheet, language: Language): Promise<Blob> {
  const t = listTexts[language]
  const about: Sheet = {
    title: t.aboutSheet,
    columns: [
      { title: t.aboutTerm, kind: 'text' },
      { title: t.aboutText, kind: 'text' },
      { title: t.aboutAddress, kind: 'text' },
    ],
    rows: sheet.about,
    about: [],
  }
  const name = sheetName(sheet.title, [t.aboutSheet, RESERVED])
  const sheets = [worksheet(name, sheet, language), worksheet(t.aboutSheet, about, language)]
  return generateXlsxFileSync(sheets, undefined, undefined, noPictures)
}

const noPictures = async (content: Blob): Promise<Uint8Array> => new Uint8Array(await content.arrayBuffer())

function worksheet(name: string, { columns, rows }: Sheet, language: Language): Worksheet {
  const widths = columns.map((column, place) => widthOf(column, rows, place))
  const head = columns.map(({ title, kind }): Cell => ({
    ...textCell(title),
    fontWeight: 'bold',
    wrap: true,
    ...(kind === 'number' ? { align: 'right' } : {}),
  }))
  const body = rows.map((row) =>
    columns.map(({ kind }, place) => written(row[place], kind, widths[place] ?? WIDEST, language)),
  )
  return {
    sheet: name,
    data: [head, ...body],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }
}

/**
 * Format `@`: Excel takes it for text, also when someone edits the cell and it starts like a formula. The library looks
 * texts up in a plain object, which knows a few words ("constructor") before any is put in: those get a space behind.
 */
const textCell = (value: string): Cell => ({
  value: value in {} ? `${value} ` : value,
  type: String,
  format: '@',
  alignVertical: 'top',
})

function written(cell: SheetCell, kind: SheetColumn['kind'], width: number, language: Language): Cell | null {
  if (cell === undefined || cell === '') return null
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' }
  const day = kind === 'day' ? dayOf(cell) : undefined
  if (day !== undefined)
    return { value: day, type: Date, format: DAY_FORMATS[language], align: 'left', alignVertical: 'top' }
  const value = cell.replace(/\r\n?/g, '\n').replace(NOT_IN_XML, '')
  return {
    ...textCell(value.length > LONGEST ? `${cut(value, LONGEST - 1)}…` : value),
    wrap: value.length > width || value.includes('\n'),
  }
}

function widthOf({ title, kind, width }: SheetColumn, rows: Sheet['rows'], place: number): number {
  if (width !== undefined) return width
  if (kind === 'day') return DAY_WIDTH
  let widest = Math.min(longestLine(title), HEAD_WIDTH)
  for (const row of rows) widest = Math.max(widest, longestLine(String(row[place] ?? '')))
  return Math.min(Math.max(widest + 2, NARROWEST), WIDEST)
}

const longestLine = (words: string): number => Math.max(...words.split('\n').map((line) => line.length))

/** Excel takes 1900 for a leap year: days before March of that year are not written as days. */
const FIRST_SURE_DAY = '1900-03-01'

/** The day as Excel knows it; undefined for what is no whole day ("2018-03"), which then stays text. */
function dayOf(given: string): Date | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(given) && given >= FIRST_SURE_DAY
    ? new Date(`${given}T00:00:00Z`)
    : undefined
}
