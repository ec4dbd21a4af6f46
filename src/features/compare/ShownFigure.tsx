import { FigureNotes } from '../../charts/figure/figureNotes.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import { useTexts } from '../../ui/language.tsx'
import { ViewFrame } from './ViewFrame.tsx'
import type { useCompareAddress } from './useCompareAddress.ts'
import type { useShownComparison } from './useShownComparison.ts'

/** The figure of a comparison with what is said of it: the same on its page and on another site. */
export function ShownFigure({
  shown: { chosen, isFormer, shownView, compared, said, against, regions, inWords, sources, about, notes },
  address,
}: {
  shown: ReturnType<typeof useShownComparison>
  address: ReturnType<typeof useCompareAddress>
}) {
  const t = useTexts(comparePageTexts)
  return (
    <FigureNotes value={notes}>
      <ViewFrame
        isFormer={isFormer}
        shownView={shownView}
        compared={compared}
        selection={said}
        change={chosen.change}
        comparatorName={against}
        title={t.figureTitle(regions, inWords.indicators)}
        sources={sources}
        address={address}
        about={about}
      />
    </FigureNotes>
  )
}
