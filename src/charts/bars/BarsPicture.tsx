import type { Ref } from 'react'
import { barsTexts } from '../../messages/compare/bars.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { formatNumber } from '../../messages/format.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { fullName } from '../figure/absence.ts'
import { judgementColour, judgementShape } from '../figure/JudgementMark.tsx'
import { AXIS_HEIGHT, BarAxis } from './BarAxis.tsx'
import { BarMark } from './BarMark.tsx'
import { barScale } from './barScale.ts'
import { type BarsModel, drawnBars } from './barsModel.ts'

/** The same on every screen, so that a phone takes it along whole. */
const WIDTH = 960
const NAMES = 264
/** Room for the longest judgement, in English. */
const WORDS = 216
const ROW = 24
/** Characters of a name that fit before the bars. */
const NAME_ROOM = 34

/** The whole order as one drawing with its names and judgements, for the file. */
export function BarsPicture({
  model,
  comparatorName,
  picked,
  own,
  ref,
}: {
  model: BarsModel
  comparatorName: string
  picked: string | undefined
  own: string | undefined
  ref?: Ref<SVGSVGElement>
}) {
  const t = useTexts(barsTexts)
  const c = useTexts(comparedTexts)
  const language = useLanguage()
  const drawn = drawnBars(model.bars, picked)
  const judged = model.tested !== 'none'
  const plot = WIDTH - NAMES - (judged ? WORDS : 0)
  const scale = barScale(model, plot)
  const height = AXIS_HEIGHT + drawn.length * ROW
  return (
    <svg ref={ref} width={WIDTH} height={height} viewBox={`0 0 ${WIDTH} ${height}`} className="bars-picture">
      <g transform={`translate(${NAMES} 0)`}>
        <BarAxis model={model} scale={scale} comparatorName={comparatorName} />
      </g>
      {drawn.map((each, place) => {
        const y = AXIS_HEIGHT + place * ROW
        if ('skipped' in each)
          return (
            <text key={`… ${y}`} className="bar-name bar-name--skipped" x={NAMES} y={y + 17}>
              {t.skipped(formatNumber(each.skipped, language))}
            </text>
          )
        const { bar } = each
        const look = bar.code === picked ? 'picked' : bar.code === own ? 'own' : 'plain'
        return (
          <g key={bar.code}>
            <text className={`bar-name bar-name--${look}`} x={0} y={y + 17}>
              {cut(fullName(bar))}
            </text>
            <g transform={`translate(${NAMES} 0)`}>
              <BarMark bar={bar} model={model} scale={scale} y={y} height={ROW} look={look} />
            </g>
            {judged && bar.judgement !== undefined ? (
              <g
                transform={`translate(${WIDTH - WORDS + 12} ${y})`}
                style={{ color: judgementColour(bar.judgement) }}
              >
                <path transform="translate(0 6)" d={judgementShape(bar.judgement)} fill="currentColor" />
                <text className="bar-name" x={18} y={17} fill="currentColor">
                  {c[bar.judgement]}
                </text>
              </g>
            ) : null}
          </g>
        )
      })}
    </svg>
  )
}

const cut = (text: string): string =>
  text.length <= NAME_ROOM ? text : `${text.slice(0, NAME_ROOM - 1).trimEnd()}…`
