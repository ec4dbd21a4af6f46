import { comparedTexts } from '../../messages/compare/figure.ts'
import { heatTableTexts } from '../../messages/compare/heatTable.ts'
import { figureTexts } from '../../messages/figures.ts'
import { useTexts } from '../../ui/language.tsx'
import { paint } from './cellProps.ts'
import type { HeatContents } from './heatContents.ts'
import type { TestedJudgement } from './heatModel.ts'
import { SIGN_SHAPES } from './signShapes.ts'

/** How the table is read: only what occurs in it. */
export function HeatKey({ contents, comparator }: { contents: HeatContents; comparator: string }) {
  const t = useTexts(heatTableTexts)
  const words = useTexts(comparedTexts)
  const figures = useTexts(figureTexts)
  const { judged, neutral, absent, provisional, signs } = contents
  if (!judged && !neutral && !absent && !provisional && signs.length === 0) return null
  return (
    <ul className="heat-key" aria-label={t.legend}>
      {contents.judged ? (
        <li>
          <Scale sides={['unfavourable', 'favourable']} />
          <span className="heat-key__coloured">{t.legendJudged(comparator)}</span>
          <span className="heat-key__lined">{t.legendForced(comparator)}</span>
        </li>
      ) : null}
      {contents.neutral ? (
        <li>
          <Scale sides={['neutral']} />
          <span className="heat-key__coloured">{t.legendNeutral}</span>
          <span className="heat-key__lined">{t.legendForcedNeutral}</span>
        </li>
      ) : null}
      {contents.signs.map((sign) => (
        <li key={sign}>
          <HeatSign sign={sign} />
          {words[sign]}
        </li>
      ))}
      {contents.absent ? (
        // A picture has no hatching.
        <li data-not-drawn>
          <span className="heat-key__scale" aria-hidden="true">
            <i data-absent />
          </span>
          {t.legendAbsent}
        </li>
      ) : null}
      {contents.provisional ? (
        <li>
          <small>{t.provisionalLetter}</small> {figures.provisional}
        </li>
      ) : null}
    </ul>
  )
}

/** How full the strip of a side is, from its end. */
const FULLNESS = [1, 0.55, 0.15]

/** A strip of shades, from the one end of the scale to the other. */
function Scale({ sides }: { sides: readonly ('favourable' | 'unfavourable' | 'neutral')[] }) {
  return (
    <span className="heat-key__scale" aria-hidden="true">
      {sides.flatMap((side) =>
        (side === 'unfavourable' ? FULLNESS : FULLNESS.toReversed()).map((full) => (
          <i
            key={`${side} ${full}`}
            {...paint(
              side === 'neutral'
                ? { scale: 'neutral', at: full }
                : { scale: 'judged', at: side === 'unfavourable' ? -full : full },
            )}
          />
        )),
      )}
    </span>
  )
}

/** The sign of a tested difference, drawn as in the cells; as an element, since a picture leaves out what a stylesheet draws. */
export const HeatSign = ({ sign }: { sign: TestedJudgement }) => (
  <svg className="heat-sign" width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
    <path d={SIGN_SHAPES[sign]} fill="currentColor" />
  </svg>
)
