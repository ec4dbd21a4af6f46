import { type Ref, useId } from 'react'
import { formatPeriod } from '../../messages/period.ts'
import { timelineTexts } from '../../messages/timeline.ts'
import { tierWords } from '../../messages/values.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { nameOf } from '../../register/things.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { RowDrawing, TimelineDefs } from './RowDrawing.tsx'
import { AXIS_HEIGHT, TimelineAxis, TimelineGrid } from './TimelineAxis.tsx'
import { rowShapes } from './rowShapes.ts'
import { SAMPLE, timelineKey } from './timelineKey.ts'
import { type TimelineModel, type TimelineRow, rowGroups } from './timelineModel.ts'
import { timelineScale } from './timelineScale.ts'
import { markWords, sideWords } from './timelineWords.ts'
import { statusInWords } from '../../register/statusInWords.ts'

/** The width of a page on paper: letters stay legible there. The same on every screen, so that a phone takes it along whole. */
const WIDTH = 1000
const NAMES = 320
const ROW_HEIGHT = 38
const HEAD_HEIGHT = 30
const KEY_COLUMNS = 2
/** Characters of a name and of the line below it that fit before the drawing. */
const NAME_ROOM = 42
const WORDS_ROOM = 54
const KEY_ROOM = 72

/** The whole timeline as one drawing with its names, years and key: for the file and for paper. */
export function TimelinePicture({
  model,
  ref,
}: {
  model: TimelineModel
  ref?: Ref<SVGSVGElement> | undefined
}) {
  const t = useTexts(timelineTexts)
  const tiers = useTexts(tierWords)
  const language = useLanguage()
  const defs = useId()
  const scale = timelineScale(model, WIDTH - NAMES)
  const key = timelineKey(model, language)
  const { heads, rows, bottom } = placed(model)
  const keyRows = Math.ceil(key.length / KEY_COLUMNS)
  const height = bottom + 16 + keyRows * SAMPLE.height
  return (
    <svg
      ref={ref}
      className="timeline-picture"
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      role="img"
      aria-label={t.title}
    >
      <TimelineDefs id={defs} />
      <g transform={`translate(${NAMES} 0)`}>
        <TimelineAxis model={model} scale={scale} />
        <TimelineGrid model={model} scale={scale} y1={AXIS_HEIGHT} y2={bottom} />
      </g>
      {heads.map(({ y, elsewhere, tier }) => (
        <text key={`${elsewhere} ${tier}`} className="timeline-text timeline-text--head" x={0} y={y + 22}>
          {elsewhere ? t.elsewhere(tiers[tier]) : tiers[tier]}
        </text>
      ))}
      {rows.map(({ y, row }) => (
        <g key={row.id}>
          <RowNames row={row} y={y} />
          <g transform={`translate(${NAMES} 0)`}>
            <RowDrawing
              shapes={rowShapes(row, scale, model.today, (mark) => markWords(mark, language))}
              status={row.status}
              defs={defs}
              y={y + 24}
              side={scale.side && { x: scale.side.left, text: sideWords(row, language) }}
            />
          </g>
        </g>
      ))}
      {key.map(({ text, status, shapes }, place) => (
        <g
          key={text}
          transform={`translate(${(place % KEY_COLUMNS) * (WIDTH / KEY_COLUMNS)} ${bottom + 16 + Math.floor(place / KEY_COLUMNS) * SAMPLE.height})`}
        >
          <RowDrawing shapes={shapes} status={status} defs={defs} y={SAMPLE.middle} />
          <text className="timeline-text" x={SAMPLE.width + 8} y={SAMPLE.middle + 4}>
            {cut(text, KEY_ROOM)}
          </text>
        </g>
      ))}
    </svg>
  )
}

function RowNames({ row, y }: { row: TimelineRow; y: number }) {
  const { index } = useRegisterView()
  const language = useLanguage()
  const name = nameOf(index, { kind: 'initiative', id: row.id }, language)?.short ?? row.id
  return (
    <>
      <text className="timeline-text timeline-text--name" x={0} y={y + 17}>
        {cut(name, NAME_ROOM)}
      </text>
      <text className="timeline-text" x={0} y={y + 32}>
        {/* The status first: where there is no room for all, a doubt is not what is cut off. */}
        {cut(
          `${statusInWords(row.initiative, language)} · ${formatPeriod(row.initiative.period, language)}`,
          WORDS_ROOM,
        )}
      </text>
    </>
  )
}

/** Heads and rows below each other. */
function placed(model: TimelineModel) {
  let y = AXIS_HEIGHT
  const heads: { y: number; elsewhere: boolean; tier: TimelineRow['tier'] }[] = []
  const rows: { y: number; row: TimelineRow }[] = []
  for (const { elsewhere, tier, rows: ofGroup } of rowGroups(model)) {
    heads.push({ y, elsewhere, tier })
    y += HEAD_HEIGHT
    for (const row of ofGroup) {
      rows.push({ y, row })
      y += ROW_HEIGHT
    }
  }
  return { heads, rows, bottom: y }
}

const cut = (text: string, room: number): string =>
  text.length <= room ? text : `${text.slice(0, room - 1).trimEnd()}…`
