import { useState } from 'react'
import { listTexts } from '../../messages/lists.ts'
import { useLanguage, useTexts } from '../language.tsx'
import { sheetToCsv } from './csv.ts'
import { fileName, saveFile } from './saveFile.ts'
import type { PictureFrame, Sheet } from './sheet.ts'
import './Downloads.css'

export interface DownloadContent {
  /** What is downloaded, in words; the file is named after it. */
  title: string
  sheet: () => Sheet
  /** The drawing on screen, where there is one to take. */
  picture?: () => { drawing: SVGSVGElement; frame: PictureFrame } | undefined
}

type Format = 'CSV' | 'XLSX' | 'PNG' | 'SVG'

type State =
  | { is: 'idle' }
  | { is: 'busy'; format: Format }
  | { is: 'done'; file: string }
  | { is: 'failed'; format: Format; reason: string }

/**
 * A button per format. What writes XLSX and pictures is fetched when it is asked for; when that fails, the reason is
 * said and the same press can be tried again.
 */
export function Downloads({ title, sheet, picture }: DownloadContent) {
  const t = useTexts(listTexts)
  const language = useLanguage()
  const [state, setState] = useState<State>({ is: 'idle' })
  const formats: readonly Format[] = picture === undefined ? ['CSV', 'XLSX'] : ['CSV', 'XLSX', 'PNG', 'SVG']
  const make = async (format: Format) => {
    setState({ is: 'busy', format })
    try {
      const file = `${fileName(title)}.${format.toLowerCase()}`
      saveFile(file, await write(format, sheet, picture, language))
      setState({ is: 'done', file })
    } catch (error) {
      setState({ is: 'failed', format, reason: reasonOf(error, t.noNetwork) })
    }
  }
  return (
    <span className="downloads">
      <span className="downloads__word" aria-hidden="true">
        {t.download}
      </span>
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          aria-label={t.downloadAs(format, title)}
          onClick={() => void make(format)}
        >
          {format}
        </button>
      ))}
      <span role="status" className="downloads__said">
        {state.is === 'busy' ? t.busy : null}
        {state.is === 'done' ? t.done(state.file) : null}
        {state.is === 'failed' ? t.failed(state.format, state.reason) : null}
      </span>
      {state.is === 'failed' ? (
        <button type="button" onClick={() => void make(state.format)}>
          {t.retry}
        </button>
      ) : null}
    </span>
  )
}

async function write(
  format: Format,
  sheet: DownloadContent['sheet'],
  picture: DownloadContent['picture'],
  language: 'nl' | 'en',
): Promise<Blob> {
  switch (format) {
    case 'CSV':
      return new Blob([sheetToCsv(sheet())], { type: 'text/csv;charset=utf-8' })
    case 'XLSX': {
      const { sheetToXlsx } = await import('./xlsx.ts')
      return sheetToXlsx(sheet(), language)
    }
    case 'PNG':
    case 'SVG': {
      const { pictureToPng, pictureToSvg } = await import('./picture.ts')
      const taken = picture?.()
      if (taken === undefined) throw new Error('there is no drawing on screen')
      return format === 'PNG'
        ? pictureToPng(taken.drawing, taken.frame)
        : pictureToSvg(taken.drawing, taken.frame)
    }
  }
}

/** A script that could not be fetched is a matter of the line; the rest says what it is. */
function reasonOf(error: unknown, noNetwork: string): string {
  if (error instanceof TypeError) return noNetwork
  return error instanceof Error ? error.message : String(error)
}
