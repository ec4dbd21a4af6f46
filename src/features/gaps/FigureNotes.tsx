import { type FigureGap, type Held } from '../../domain/gaps/indicatorGaps.ts'
import { gapTexts } from '../../messages/gaps.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** Where the register does hold a figure of them. Keeps its room until that is known, so that nothing moves. */
export function HeldCounts({ gaps }: { gaps: readonly FigureGap[] | undefined }) {
  const t = useTexts(gapTexts)
  const count = (asked: Held) => (gaps ?? []).filter(({ held }) => held === asked).length
  return (
    <p className={`note${gaps === undefined ? ' gaps__not-yet' : ''}`}>
      {t.figuresHeld(count('country'), count('other-places'), count('nowhere'))}
    </p>
  )
}

/** In place of the list as long as the figures are not there. */
export function FiguresAwaited({ hasFailed, retry }: { hasFailed: boolean; retry: () => void }) {
  const t = useTexts(gapTexts)
  return hasFailed ? (
    <Notice tone="warning">
      <p>{t.figuresFailed}</p>
      <Button look="subtle" onClick={retry}>
        {t.retry}
      </Button>
    </Notice>
  ) : (
    <div className="gap-list__awaited" aria-busy="true">
      <p role="status">{t.figuresLoading}</p>
    </div>
  )
}
