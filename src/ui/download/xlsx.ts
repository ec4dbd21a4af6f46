import type { Language } from '../../messages/texts.ts'
import type { Sheet } from './sheet.ts'

/** A sheet as a workbook: typed cells, and a second worksheet with what it is and where it comes from. */
export async function sheetToXlsx(sheet: Sheet, language: Language): Promise<Blob> {
  throw new Error(`not yet: ${sheet.title} ${language}`)
}
