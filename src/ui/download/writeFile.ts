import type { Language } from '../../messages/texts.ts'
import { sheetToCsv } from './csv.ts'
import { DownloadError } from './failure.ts'
import { fetchedPart } from './fetchPart.ts'
import type { PictureFrame, Sheet } from './sheet.ts'

export interface DownloadContent {
  /** What is downloaded, in words; the file is named after it. */
  title: string
  sheet: () => Sheet
  /** The drawing on screen, where there is one to take. */
  picture?: () => { drawing: SVGSVGElement | HTMLElement; frame: PictureFrame } | undefined
}

export const FORMATS = ['CSV', 'XLSX', 'PNG', 'SVG'] as const
export type Format = (typeof FORMATS)[number]

const xlsxPart = fetchedPart(() => import('./xlsx/xlsx.ts'))
const picturePart = fetchedPart(() => import('./picture/picture.ts'))

/**
 * A view as a file. What writes XLSX and pictures is fetched when it is asked for.
 * @throws DownloadError when the reader can do something about it
 */
export async function writeFile(
  format: Format,
  { sheet, picture }: DownloadContent,
  language: Language,
): Promise<Blob> {
  switch (format) {
    case 'CSV':
      return new Blob([sheetToCsv(sheet())], { type: 'text/csv;charset=utf-8' })
    case 'XLSX': {
      const { sheetToXlsx } = await xlsxPart()
      return sheetToXlsx(sheet(), language)
    }
    case 'PNG':
    case 'SVG': {
      const { pictureToPng, pictureToSvg } = await picturePart()
      const taken = picture?.()
      if (taken === undefined) throw new DownloadError('noDrawing')
      return format === 'PNG'
        ? pictureToPng(taken.drawing, taken.frame)
        : pictureToSvg(taken.drawing, taken.frame)
    }
  }
}
