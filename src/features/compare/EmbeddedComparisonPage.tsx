import { readComparison } from '../../contract/comparisonAddress.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import { embedFrameTexts } from '../../messages/embed/frame.ts'
import { EmbedFrame } from '../../register/EmbedFrame.tsx'
import { useFiguresView } from '../../register/RegisterContext.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { FiguresState } from './FiguresState.tsx'
import { Boundaries } from './MergerNotice.tsx'
import { ShownFigure } from './ShownFigure.tsx'
import { nothingWords, slideNotices } from './slideNotices.ts'
import { useCompareAddress } from './useCompareAddress.ts'
import { useShownComparison } from './useShownComparison.ts'
import './compare.css'

/** The figure of a comparison, on another site. */
export function EmbeddedComparisonPage() {
  const t = useTexts(comparePageTexts)
  return (
    <EmbedFrame title={t.title}>
      <Comparison />
    </EmbedFrame>
  )
}

function Comparison() {
  const t = useTexts(comparePageTexts)
  const e = useTexts(embedFrameTexts)
  const language = useLanguage()
  const { index } = useFiguresView()
  const address = useCompareAddress()
  const shown = useShownComparison()
  const { chosen, figures, selection, compared, said, ready } = shown
  const { isFirst, isOnItsWay, isComplete, isNothing, hasFigures } = shown
  const { query, unreadable, misnamed, notices } = chosen
  const { asked } = readComparison(new URLSearchParams(query))
  const whole = { asked, unreadable, misnamed, notices, chosen: chosen.selection, selection, compared, ready }
  const sentences = isOnItsWay || !isComplete || isNothing ? [] : slideNotices(whole, index, language)
  return (
    <>
      {sentences.length === 0 ? null : (
        <Notice tone="warning">
          <ul className="compare-notices">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      <FiguresState figures={figures} isFirst={ready.length === 0} />
      {isNothing ? (
        <Notice title={t.noneTitle}>
          <p>{e.empty}</p>
        </Notice>
      ) : isFirst && figures.failed.length === 0 ? (
        <p role="status" aria-busy="true">
          {e.waiting}
        </p>
      ) : ready.length === 0 ? null : hasFigures ? (
        <>
          <ShownFigure shown={shown} address={address} />
          <Boundaries compared={compared} asked={said.codes} />
        </>
      ) : (
        <Notice title={t.noFiguresTitle}>
          {nothingWords(whole, index, language).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
    </>
  )
}
