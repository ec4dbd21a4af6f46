/** A table as it leaves the app, without format: CSV and XLSX are written from the same one, so that they cannot disagree. */
export interface Sheet {
  /** What the table shows; the title of the worksheet. */
  title: string
  columns: readonly SheetColumn[]
  rows: readonly (readonly SheetCell[])[]
  /** What stands with the table: filters, source, definition, address. A term with what is said of it, and an address. */
  about: readonly AboutRow[]
}

export type AboutRow = readonly [term: string, text: string, address?: string]

export interface SheetColumn {
  title: string
  /** `day`: ISO 8601 yyyy-mm-dd, written as a date where the format knows dates. */
  kind: 'text' | 'number' | 'day'
  /** Width in characters; by what stands in it when absent. */
  width?: number
}

/** A column of words, and one of numbers. */
export const textColumn = (title: string): SheetColumn => ({ title, kind: 'text' })
export const numberColumn = (title: string): SheetColumn => ({ title, kind: 'number' })

/** Undefined: empty. Why it is empty stands in a column of its own. */
export type SheetCell = string | number | undefined

/** A picture as it leaves the app: what stands around it, so that it is never alone. */
export interface PictureFrame {
  title: string
  /** Unit · age · years, or the filters. */
  subtitle?: string
  /** Source, data age, address; a line each. */
  foot: readonly string[]
}
