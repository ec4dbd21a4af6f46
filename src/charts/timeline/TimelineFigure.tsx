import { type ReactNode, type Ref, useId, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { formatDay } from '../../messages/format.ts'
import { timelineTexts } from '../../messages/timeline.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useOnPaper } from '../../ui/useOnPaper.ts'
import { TimelineKey } from './TimelineKey.tsx'
import { TimelinePicture } from './TimelinePicture.tsx'
import { TimelineRows } from './TimelineRows.tsx'
import { TimelineTable } from './TimelineTable.tsx'
import { type TimelineModel, withRows } from './timelineModel.ts'
import './timeline.css'

export type TimelineForm = 'chart' | 'table'

/**
 * The periods of initiatives as what they are: sharp where a day is known, fading where it is not, open where no end is
 * named, and beside the axis where there are no years.
 */
export function TimelineFigure({
  model: whole,
  shown,
  form,
  show,
  actions,
  picture,
}: {
  /** Every row: a filter takes rows away, and the axis stays where it is. */
  model: TimelineModel
  /** Ids of the rows that pass a filter: keep the same set between renders. Absent: all. */
  shown?: ReadonlySet<string> | undefined
  form: TimelineForm
  show: (form: TimelineForm) => void
  /** What else can be done with the figure: download, link, print. */
  actions?: ReactNode
  /** Takes what makes the drawing as a whole, for the file. */
  picture?: Ref<() => SVGSVGElement | null>
}) {
  const t = useTexts(timelineTexts)
  const language = useLanguage()
  const { index } = useRegisterView()
  const heading = useId()
  const name = useId()
  const model = useMemo(
    () => (shown === undefined ? whole : withRows(whole, ({ id }) => shown.has(id))),
    [whole, shown],
  )
  // On screen the rows are the drawing; the whole of it is made for paper and for the file.
  const onPaper = useOnPaper()
  const [isAsked, setIsAsked] = useState(false)
  const drawing = useRef<SVGSVGElement>(null)
  useImperativeHandle(picture, () => () => {
    flushSync(() => setIsAsked(true))
    return drawing.current
  })
  const { version, stateOn } = index.register
  return (
    <figure className="timeline" aria-labelledby={heading}>
      <figcaption>
        <h2 id={heading}>{t.title}</h2>
        <p className="note">
          {t.frame(model.from, model.to)} · {t.count(model.rows.length)}
        </p>
      </figcaption>
      <div className="timeline__actions no-print">
        <Choice
          legend={t.form}
          name={name}
          options={[
            { value: 'chart', text: t.chart },
            { value: 'table', text: t.table },
          ]}
          value={form}
          onChange={show}
        />
        {actions}
      </div>
      {form === 'chart' ? (
        <>
          <TimelineKey model={model} />
          <TimelineRows model={whole} shown={shown} />
          {onPaper || isAsked ? (
            <div className="timeline__picture" aria-hidden="true">
              <TimelinePicture model={model} ref={drawing} />
            </div>
          ) : null}
        </>
      ) : null}
      {form === 'table' || onPaper ? <TimelineTable model={model} caption={t.title} /> : null}
      <p className="note">{t.source(version, formatDay(stateOn, language))}</p>
    </figure>
  )
}
