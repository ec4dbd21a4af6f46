import { type ComponentProps, useState } from 'react'
import { figureTexts } from '../../messages/figures.ts'
import { EmbedAction } from '../../register/EmbedAction.tsx'
import { Downloads } from '../../ui/download/Downloads.tsx'
import { useIsEmbedded } from '../../ui/embedded.ts'
import { useTexts } from '../../ui/language.tsx'
import { ToSlide } from '../../ui/ToSlide.tsx'

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
  const isEmbedded = useIsEmbedded()
  const [copied, setCopied] = useState<Copied>('no')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      setCopied('yes')
    } catch {
      setCopied('failed')
    }
  }
  // On another site there is nothing to do with it but look at it.
  if (isEmbedded && show === undefined) return null
  return (
    <div className="view-actions figure-actions no-print" role="group" aria-label={t.actionsFor(title)}>
      {show === undefined
        ? null
        : (['chart', 'table'] as const).map((each) => (
            <button key={each} type="button" aria-pressed={view === each} onClick={() => show(each)}>
              {t[each]}
            </button>
          ))}
      {isEmbedded ? null : (
        <Downloads {...download}>
          <button type="button" onClick={() => void copy()}>
            {t.link}
          </button>
          <EmbedAction title={title} address={address} />
          <span role="status" className="downloads__said">
            {copied === 'yes' ? t.linkCopied : copied === 'failed' ? t.linkFailed(address) : ''}
          </span>
        </Downloads>
      )}
      <ToSlide title={title} address={() => address} />
    </div>
  )
}
