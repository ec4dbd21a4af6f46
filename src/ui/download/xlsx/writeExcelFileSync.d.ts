/** The part of write-excel-file that xlsx.ts takes past the package's own entrance; it comes without types. */
declare module '*/modules/export/writeXlsxFileUniversal.js' {
  export interface Cell {
    value: string | number | Date
    type: typeof String | typeof Number | typeof Date
    format?: string
    wrap?: boolean
    fontWeight?: 'bold'
    align?: 'left' | 'right'
    alignVertical?: 'top' | 'bottom'
  }

  export interface Worksheet {
    sheet: string
    data: (Cell | null)[][]
    columns: { width: number }[]
    stickyRowsCount: number
  }

  /** Compresses in this thread. The last parameter reads files that are put in, such as pictures. */
  export function generateXlsxFileSync(
    sheets: Worksheet[],
    options: undefined,
    more: undefined,
    read: (content: Blob) => Promise<Uint8Array>,
  ): Promise<Blob>
}
