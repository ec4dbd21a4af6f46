import { Activity, memo, useId, useMemo } from 'react'
import type { Language } from '../../messages/texts.ts'
import { timelineTexts } from '../../messages/timeline.ts'
import { statusWords, tierWords } from '../../messages/values.ts'
import { PeriodText } from '../../register/PeriodText.tsx'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useWidth } from '../../ui/useWidth.ts'
import { ROW, RowDrawing, TimelineDefs } from './RowDrawing.tsx'
import { AXIS_HEIGHT, TimelineAxis, TimelineGrid } from './TimelineAxis.tsx'
import { rowShapes } from './rowShapes.ts'
import { type TimelineModel, type TimelineRow, rowGroups } from './timelineModel.ts'
import { type TimelineScale, timelineScale } from './timelineScale.ts'
import { markWords, sideWords } from './timelineWords.ts'

/**
 * The timeline on screen: a list of names that lead on, each with its period in words, and the drawing beside it (below
 * it where there is no room). What is drawn is all in the words, so the drawing is for the eye alone.
 */
export function TimelineRows({
  model,
  shown,
}: {
  /** All rows, with or without a filter. */
  model: TimelineModel
  /** The rows that pass (absent: all); the others are kept aside, so that they are back at once when the filter goes. */
  shown: ReadonlySet<string> | undefined
}) {
  const t = useTexts(timelineTexts)
  const tiers = useTexts(tierWords)
  const [place, width] = useWidth()
  const defs = useId()
  const scale = useMemo(() => (width === 0 ? undefined : timelineScale(model, width)), [model, width])
  const groups = useMemo(() => rowGroups(model), [model])
  const isShown = ({ id }: TimelineRow) => shown?.has(id) ?? true
  return (
    <div className="timeline__rows">
      <div className="timeline__line timeline__axis" aria-hidden="true">
        <div ref={place} className="timeline__plot">
          {scale === undefined ? null : (
            <svg width={width} height={AXIS_HEIGHT}>
              <TimelineDefs id={defs} />
              <TimelineAxis model={model} scale={scale} />
            </svg>
          )}
        </div>
      </div>
      {groups.map(({ elsewhere, tier, rows }) => {
        const count = rows.filter(isShown).length
        return (
          <section key={`${elsewhere} ${tier}`} className="timeline__group" hidden={count === 0}>
            <h3>
              {elsewhere ? t.elsewhere(tiers[tier]) : tiers[tier]} <span className="note">{count}</span>
            </h3>
            <ul>
              {rows.map((row) => (
                <Activity key={row.id} mode={isShown(row) ? 'visible' : 'hidden'}>
                  <Row row={row} model={model} scale={scale} defs={defs} />
                </Activity>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

const Row = memo(function Row({
  row,
  model,
  scale,
  defs,
}: {
  row: TimelineRow
  model: TimelineModel
  scale: TimelineScale | undefined
  defs: string
}) {
  const language = useLanguage()
  const isDrawn = row.place.on !== 'nowhere' || row.marks.length > 0
  return (
    <li className={`timeline__line timeline__row${isDrawn ? '' : ' timeline__row--undrawn'}`}>
      <div className="timeline__name">
        <ThingChip thing={{ kind: 'initiative', id: row.id }} />
        <p className="timeline__words">
          <RowWords row={row} />
        </p>
      </div>
      <div className="timeline__plot" aria-hidden="true">
        {scale === undefined ? null : (
          <RowPlot row={row} model={model} scale={scale} defs={defs} language={language} />
        )}
      </div>
    </li>
  )
})

/** Period, status and the ends that are fixed. */
function RowWords({ row }: { row: TimelineRow }) {
  const statuses = useTexts(statusWords)
  const language = useLanguage()
  const { period, provenance, fieldProvenance, status } = row.initiative
  return (
    <>
      <PeriodText period={period} /> · {statuses[status]}{' '}
      <ProvenanceBadge provenance={fieldProvenance?.status ?? provenance} />
      {row.marks.map((mark) => (
        <span key={`${mark.what} ${mark.first}`}> · {markWords(mark, language)}</span>
      ))}
    </>
  )
}

function RowPlot({
  row,
  model,
  scale,
  defs,
  language,
}: {
  row: TimelineRow
  model: TimelineModel
  scale: TimelineScale
  defs: string
  language: Language
}) {
  const shapes = rowShapes(row, scale, model.today, (mark) => markWords(mark, language))
  return (
    <svg width={scale.width} height="100%">
      <TimelineGrid model={model} scale={scale} y2="100%" />
      <RowDrawing
        shapes={shapes}
        status={row.status}
        defs={defs}
        y={ROW.middle}
        side={scale.side && { x: scale.side.left, text: sideWords(row, language) }}
      />
    </svg>
  )
}
