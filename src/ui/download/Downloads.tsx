import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { listTexts } from '../../messages/lists.ts'
import { useLanguage, useTexts } from '../language.tsx'
import { DownloadError } from './failure.ts'
import { fileName, saveFile } from './saveFile.ts'
import { type DownloadContent, type Format, FORMATS, writeFile } from './writeFile.ts'
import './Downloads.css'

type State =
  | { is: 'idle' }
  | { is: 'busy'; format: Format }
  | { is: 'done'; file: string }
  | { is: 'failed'; format: Format; reason: string }

/** Keys that lead from one format to another, round the ends of the row. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/**
 * A button per format, together one stop for Tab: it stands before lists and figures, and with arrow keys the formats are no
 * further away. One file is made at a time: a press in the meantime does nothing. When a file cannot be made, the
 * reason is said and the same press can be tried again.
 */
export function Downloads({
  children,
  ...content
}: DownloadContent & {
  /** What else can be done with the view; stands behind the formats. */
  children?: ReactNode
}) {
  const { title, picture } = content
  const t = useTexts(listTexts)
  const language = useLanguage()
  const [state, setState] = useState<State>({ is: 'idle' })
  const isBusy = useRef(false)
  const buttons = useRef<Partial<Record<Format, HTMLButtonElement | null>>>({})
  const formats = FORMATS.filter((each) => picture !== undefined || each === 'CSV' || each === 'XLSX')
  const [visited, setVisited] = useState<Format>('CSV')
  // What had the focus last, unless a table took the place of its picture.
  const stop = formats.includes(visited) ? visited : 'CSV'
  const make = async (format: Format) => {
    if (isBusy.current) return
    isBusy.current = true
    setState({ is: 'busy', format })
    try {
      // Says that it is busy before it is.
      await new Promise((resolve) => setTimeout(resolve))
      const file = `${fileName(title)}.${format.toLowerCase()}`
      saveFile(file, await writeFile(format, content, language))
      setState({ is: 'done', file })
    } catch (error) {
      const reason = error instanceof DownloadError ? t[error.failure] : t.unexpected(messageOf(error))
      setState({ is: 'failed', format, reason })
    } finally {
      isBusy.current = false
    }
  }
  const retry = (format: Format) => {
    // This button goes; the one that did not succeed stays.
    buttons.current[format]?.focus()
    void make(format)
  }
  const goFrom = (place: number) => (event: KeyboardEvent) => {
    // With a key held down an arrow is the browser's: its way back, on one machine or another.
    const isAlone = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    const step = isAlone ? STEPS[event.key] : undefined
    const format = step === undefined ? undefined : formats.at((place + step) % formats.length)
    if (format === undefined) return
    event.preventDefault()
    buttons.current[format]?.focus()
  }
  return (
    <span className="downloads">
      <span className="note" aria-hidden="true">
        {t.download}
      </span>
      <span className="downloads__formats" role="toolbar" aria-label={t.downloadOf(title)}>
        {formats.map((format, place) => (
          <button
            key={format}
            ref={(button) => {
              buttons.current[format] = button
            }}
            type="button"
            aria-label={t.downloadAs(format, title)}
            aria-disabled={state.is === 'busy' || undefined}
            tabIndex={format === stop ? 0 : -1}
            onFocus={() => setVisited(format)}
            onKeyDown={goFrom(place)}
            onClick={() => void make(format)}
          >
            {format}
          </button>
        ))}
      </span>
      {children}
      <span className="downloads__after">
        <span role="status">
          {state.is === 'busy' ? t.busy(state.format) : null}
          {state.is === 'done' ? t.done(state.file) : null}
          {state.is === 'failed' ? t.failed(state.format, state.reason) : null}
        </span>
        {state.is === 'failed' ? (
          <>
            {' '}
            <button type="button" onClick={() => retry(state.format)}>
              {t.retry}
            </button>
          </>
        ) : null}
      </span>
    </span>
  )
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
