import { type ComponentProps, useState } from 'react'
import { figureTexts } from '../../messages/figures.ts'
import { Downloads } from '../../ui/download/Downloads.tsx'
import { useTexts } from '../../ui/language.tsx'

export type FigureView = 'chart' | 'table'

type Copied = 'no' | 'yes' | 'failed'

/** What can be done with a figure, as plain words under it, named with the figure they belong to. */
export function FigureActions({
  title,
  address,
  view,
  show,
  download,
}: {
  title: string
  /** The address that brings this figure back. */
  address: string
  /** How it is shown, and how to change that; absent where there is only a table. */
  view?: FigureView
  show?: (view: FigureView) => void
  download: Omit<ComponentProps<typeof Downloads>, 'children'>
}) {
  const t = useTexts(figureTexts)
  const [copied, setCopied] = useState<Copied>('no')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      setCopied('yes')
    } catch {
      setCopied('failed')
    }
  }
  return (
    <div className="view-actions figure-actions no-print" role="group" aria-label={t.actionsFor(title)}>
      {show === undefined
        ? null
        : (['chart', 'table'] as const).map((each) => (
            <button key={each} type="button" aria-pressed={view === each} onClick={() => show(each)}>
              {t[each]}
            </button>
          ))}
      <Downloads {...download}>
        <button type="button" onClick={() => void copy()}>
          {t.link}
        </button>
        <span role="status" className="downloads__said">
          {copied === 'yes' ? t.linkCopied : copied === 'failed' ? t.linkFailed(address) : ''}
        </span>
      </Downloads>
    </div>
  )
}
