import { timelineTexts } from '../../messages/timeline.ts'
import { useTexts } from '../../ui/language.tsx'
import type { TimelineModel } from './timelineModel.ts'
import type { TimelineScale } from './timelineScale.ts'

export const AXIS_HEIGHT = 42

/** The years along the top, and where today is. */
export function TimelineAxis({ model, scale }: { model: TimelineModel; scale: TimelineScale }) {
  const t = useTexts(timelineTexts)
  const today = scale.x(model.today)
  return (
    <>
      <line className="timeline-today" x1={today} x2={today} y1={17} y2={AXIS_HEIGHT} />
      {scale.years.map(({ year, x, labelled }) =>
        labelled ? (
          <g key={year}>
            <line className="timeline-grid timeline-grid--labelled" x1={x} x2={x} y1={20} y2={AXIS_HEIGHT} />
            <text className="timeline-text" x={x + 4} y={35}>
              {year}
            </text>
          </g>
        ) : (
          <line key={year} className="timeline-grid" x1={x} x2={x} y1={36} y2={AXIS_HEIGHT} />
        ),
      )}
      {model.earlier ? (
        <text className="timeline-text" x={0} y={13}>
          ‹ {t.earlier(model.from)}
        </text>
      ) : null}
      {model.later ? (
        <text className="timeline-text" x={scale.right + 28} y={13} textAnchor="end">
          {t.later(model.to)} ›
        </text>
      ) : null}
      {scale.side === undefined ? null : (
        <text className="timeline-text" x={scale.side.left} y={35}>
          {t.side}
        </text>
      )}
      <text className="timeline-text timeline-text--today" x={today} y={13} textAnchor="middle">
        {t.today}
      </text>
    </>
  )
}

/** The lines of the years and of today behind a row, from its top to its bottom. */
export function TimelineGrid({
  model,
  scale,
  y1 = 0,
  y2,
}: {
  model: TimelineModel
  scale: TimelineScale
  y1?: number
  y2: number | string
}) {
  const today = scale.x(model.today)
  return (
    <>
      {scale.years.map(({ year, x, labelled }) => (
        <line
          key={year}
          className={`timeline-grid${labelled ? ' timeline-grid--labelled' : ''}`}
          x1={x}
          x2={x}
          y1={y1}
          y2={y2}
        />
      ))}
      <line className="timeline-today" x1={today} x2={today} y1={y1} y2={y2} />
    </>
  )
}
