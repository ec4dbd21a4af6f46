import { useState } from 'react'
import { figureTexts } from '../../messages/figures.ts'
import { useTexts } from '../../ui/language.tsx'

/** What can be done with a figure; how it is done is for the page that shows it. */
export interface FigureActions {
  view: 'chart' | 'table'
  show: (view: 'chart' | 'table') => void
  download: () => void
  /** The address that brings this figure back. */
  address: string
}

type Copied = 'no' | 'yes' | 'failed'

/** The actions as plain links under a figure, named with the figure they belong to. */
export function FigureActionList({
  title,
  actions,
  drawable,
}: {
  title: string
  actions: FigureActions
  drawable: boolean
}) {
  const t = useTexts(figureTexts)
  const [copied, setCopied] = useState<Copied>('no')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(actions.address)
      setCopied('yes')
    } catch {
      setCopied('failed')
    }
  }
  return (
    <div className="figure-actions no-print" role="group" aria-label={t.actionsFor(title)}>
      {drawable
        ? (['chart', 'table'] as const).map((view) => (
            <button
              key={view}
              type="button"
              aria-pressed={actions.view === view}
              onClick={() => actions.show(view)}
            >
              {t[view]}
            </button>
          ))
        : null}
      <button type="button" onClick={actions.download}>
        {t.download}
      </button>
      <button type="button" onClick={() => void copy()}>
        {t.link}
      </button>
      <span role="status">
        {copied === 'yes' ? t.linkCopied : copied === 'failed' ? t.linkFailed(actions.address) : ''}
      </span>
    </div>
  )
}
