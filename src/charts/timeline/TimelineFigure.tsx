import { type ReactNode, type Ref, useDeferredValue, useId, useMemo } from 'react'
import { formatDay } from '../../messages/format.ts'
import { timelineTexts } from '../../messages/timeline.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
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
  /** Takes the drawing as a whole, for the file. */
  picture?: Ref<SVGSVGElement>
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
  // Nobody sees the whole drawing until it is asked for: what is on screen goes first.
  const later = useDeferredValue(model)
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
          <div className="timeline__picture" aria-hidden="true">
            <TimelinePicture model={later} ref={picture} />
          </div>
        </>
      ) : null}
      <div className="timeline__table-place" hidden={form === 'chart'}>
        <TimelineTable model={later} caption={t.title} />
      </div>
      <p className="note">{t.source(version, formatDay(stateOn, language))}</p>
    </figure>
  )
}
