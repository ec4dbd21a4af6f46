import { useId } from 'react'
import { timelineTexts } from '../../messages/timeline.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useIsWide } from '../../ui/useIsWide.ts'
import { RowDrawing, TimelineDefs } from './RowDrawing.tsx'
import { SAMPLE, timelineKey } from './timelineKey.ts'
import type { TimelineModel } from './timelineModel.ts'

/** How the shapes are read: in sight where there is room for it. */
export function TimelineKey({ model }: { model: TimelineModel }) {
  const t = useTexts(timelineTexts)
  const language = useLanguage()
  const isWide = useIsWide()
  const defs = useId()
  return (
    <>
      <svg width="0" height="0" className="visually-hidden" aria-hidden="true">
        <TimelineDefs id={defs} />
      </svg>
      <details className="timeline__key" open={isWide}>
        <summary>{t.key}</summary>
        <ul>
          {timelineKey(model, language).map(({ text, status, shapes }) => (
            <li key={text}>
              <svg width={SAMPLE.width} height={SAMPLE.height} aria-hidden="true">
                <RowDrawing shapes={shapes} status={status} defs={defs} y={SAMPLE.middle} />
              </svg>
              {text}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
